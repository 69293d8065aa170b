// The entropy alone: the same bits as among the statistics, so that their references and bounds hold for it, too.

#include <cmath>
#include <cstdint>
#include <limits>
#include <vector>

#include "catch2.hpp"
#include "references.hpp"
#include "softmax_temperature.hpp"
#include "worked_example.hpp"

namespace st = softmax_temperature;

namespace {

using Row = std::vector<double>;

constexpr double inf = std::numeric_limits<double>::infinity();
constexpr double largest = std::numeric_limits<double>::max();
constexpr double smallest = std::numeric_limits<double>::denorm_min();
constexpr double ln_2 = 0x1.62e42fefa39efp-1;

double entropy(const Row& logits, double temperature) {
  double result = std::numeric_limits<double>::quiet_NaN();
  REQUIRE(st::entropy(logits, temperature, result) == st::Status::ok);
  return result;
}

void check_same_bits(const Row& logits, double temperature) {
  st::Statistics s{};
  REQUIRE(st::statistics(logits, temperature, s) == st::Status::ok);
  double log_sum = 0;
  REQUIRE(st::log_sum_exp(logits, temperature, log_sum) == st::Status::ok);
  CHECK(entropy(logits, temperature) == s.entropy);
  CHECK(log_sum == s.log_sum_exp);
}

}  // namespace

TEST_CASE("entropy gives the worked example") {
  for (const WorkedExample& example : worked_examples) {
    CHECK(std::llround(entropy(worked_logits, example.temperature) * 1e7) == example.entropy_e7);
  }
}

TEST_CASE("entropy is within 8 ULP of its references") {
  for (const ReferenceCase& each : read_references(REFERENCES_FILE)) {
    INFO(each.name << ", n = " << each.logits.size() << ", T = " << each.temperature);
    CHECK(ulps(entropy(each.logits, each.temperature), each.scalars.at("entropy")) <= 8);
  }
}

TEST_CASE("entropy and log_sum_exp have the same bits as among the statistics, at every size and temperature") {
  std::uint64_t seed = 1;
  for (const std::size_t n : {1, 2, 3, 4, 5, 7, 8, 9, 31, 1000}) {
    for (const double scale : {1e-300, 1.0, 40.0, 3000.0, 1e300}) {
      for (const double temperature : {0.0, smallest, 0.1, 0.7, 1.0, 2.0, 1e6, largest, inf}) {
        check_same_bits(generated_logits(n, seed++, scale, n > 4 ? 4 : 0), temperature);
      }
    }
  }
}

TEST_CASE("entropy at the limits is the logarithm of how many share the probability") {
  for (const double zero : {0.0, -0.0}) {
    CHECK(entropy({2, 1, 0.1}, zero) == 0);
    CHECK(entropy({1, 2, 2, -inf}, zero) == ln_2);
  }
  CHECK(entropy({2, -inf, 0.1}, inf) == ln_2);
  CHECK(entropy({largest, -largest}, inf) == ln_2);
  CHECK(entropy({-inf, 3}, inf) == 0);
}

TEST_CASE("a masked entry adds nothing to the entropy, and neither does one of weight 0") {
  for (const double temperature : {smallest, 0.5, 1.0, largest}) {
    CHECK(entropy({2, -inf}, temperature) == 0);
    CHECK(entropy({-inf, -inf, 2, -inf}, temperature) == 0);
  }
  CHECK(entropy({0, -1001}, 1) == 0);
  CHECK(entropy({largest, -largest}, 1) == 0);
  CHECK(entropy({largest, -largest, largest, -inf}, 1) == ln_2);
}
