// The same bits everywhere: a hash over more than a million results, which every compiler, the wasm build, Node and
// Chromium have to meet (tests/golden.ts computes it in JavaScript).

#include <array>
#include <cstdint>
#include <limits>
#include <string>
#include <vector>

#include "catch2.hpp"
#include "hash.hpp"
#include "references.hpp"
#include "softmax_temperature.hpp"

namespace st = softmax_temperature;

namespace {

template <class Real>
void add_distributions(Hash& hash, const std::vector<double>& logits, double temperature, std::size_t& count) {
  const std::vector<Real> z(logits.begin(), logits.end());
  std::vector<Real> result(z.size());
  REQUIRE(st::softmax(z, temperature, result) == st::Status::ok);
  for (const Real value : result) hash.add(value);
  REQUIRE(st::log_softmax(z, temperature, result) == st::Status::ok);
  for (const Real value : result) hash.add(value);
  count += 2 * z.size();
}

}  // namespace

TEST_CASE("a million results have the bits that they have everywhere") {
  Hash hash;
  std::size_t count = 0;
  std::uint64_t seed = 1;
  for (const std::size_t n : {1, 2, 3, 5, 8, 13, 100, 1000, 50001}) {
    for (const double temperature : {0.0, 1e-6, 0.1, 0.7, 1.0, 2.5, 1e6, std::numeric_limits<double>::infinity()}) {
      const std::vector<double> logits = generated_logits(n, seed++, 40, n % 2 == 0 ? 0 : 7);
      add_distributions<double>(hash, logits, temperature, count);
      add_distributions<float>(hash, logits, temperature, count);
      st::Statistics s{};
      REQUIRE(st::statistics(logits, temperature, s) == st::Status::ok);
      for (const double value :
           {s.log_sum_exp, s.entropy, s.perplexity, s.mean, s.variance, s.entropy_slope, s.divergence}) {
        hash.add(value);
      }
    }
  }
  CHECK(count > 1000000);
  CHECK(hash.value() == GOLDEN_HASH);
}
