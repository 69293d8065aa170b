// The float kernels against the double ones, whose errors are too small for a float to show, far beyond the sizes of
// the references: random logits, temperatures and shifts, up to 2^20 logits.

#include <algorithm>
#include <cmath>
#include <cstddef>
#include <vector>

#include "catch2.hpp"
#include "references.hpp"
#include "softmax_temperature.hpp"

namespace st = softmax_temperature;

namespace {

struct WorstOfFloats {
  double p = 0;
  double log_p = 0;
};

WorstOfFloats worst_of_floats(const std::vector<float>& logits, double temperature) {
  const std::vector<double> same(logits.begin(), logits.end());
  std::vector<float> p(logits.size());
  std::vector<float> log_p(logits.size());
  std::vector<double> exact_p(logits.size());
  std::vector<double> exact_log_p(logits.size());
  REQUIRE(st::softmax(logits, temperature, p) == st::Status::ok);
  REQUIRE(st::log_softmax(logits, temperature, log_p) == st::Status::ok);
  REQUIRE(st::softmax(same, temperature, exact_p) == st::Status::ok);
  REQUIRE(st::log_softmax(same, temperature, exact_log_p) == st::Status::ok);
  WorstOfFloats worst;
  for (std::size_t i = 0; i < logits.size(); ++i) {
    worst.p = std::max(worst.p, float_ulps(p[i], {exact_p[i], 0}));
    worst.log_p = std::max(worst.log_p, float_ulps(log_p[i], {exact_log_p[i], 0}));
  }
  return worst;
}

// Random logits of a random spread around a random shift, some of them masked, at a random temperature.
void check_random(std::size_t size, std::uint64_t seed) {
  const std::vector<double> chance = generated_logits(3, seed, 1, 0);
  const double temperature = std::pow(10, 8 * chance[0]);
  const double spread = temperature * std::pow(10, 4 * chance[1]);
  const double shift = spread * 200 * chance[2] * (seed % 3 == 0 ? 0 : 1);
  const std::vector<double> random = generated_logits(size, seed + 1, spread, seed % 5 == 0 ? 3 : 0);
  std::vector<float> logits(size);
  std::transform(random.begin(), random.end(), logits.begin(), [&](double z) { return static_cast<float>(z + shift); });
  const WorstOfFloats worst = worst_of_floats(logits, temperature);
  INFO("n = " << size << ", T = " << temperature << ", seed = " << seed);
  CHECK(worst.p <= 4);
  CHECK(worst.log_p <= 4);
}

}  // namespace

TEST_CASE("float results are within 4 ULP of the double ones at every size of a row, a block and their rests") {
  for (std::size_t size = 1; size <= 200; ++size) {
    for (std::uint64_t k = 0; k < 20; ++k) check_random(size, 1000 * size + k);
  }
}

TEST_CASE("float results are within 4 ULP of the double ones up to 2^20 logits") {
  for (const std::size_t size : {1000, 32000, 128256, 1 << 20}) {
    for (std::uint64_t seed = 1; seed <= 4; ++seed) check_random(size, seed);
  }
}

TEST_CASE("the sum does not drift: 2^20 equal floats have 2^-20 each") {
  const std::vector<float> logits(1 << 20, 3.7F);
  for (const double temperature : {0.1, 1.0, 123.0}) CHECK(worst_of_floats(logits, temperature).p <= 2);
}
