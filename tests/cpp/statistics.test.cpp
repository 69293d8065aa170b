// log_sum_exp, entropy, perplexity, the largest probability and its place.

#include "softmax_temperature.hpp"

#include <cmath>
#include <limits>
#include <vector>

#include "catch2.hpp"
#include "references.hpp"
#include "worked_example.hpp"

namespace st = softmax_temperature;

namespace {

st::Statistics statistics(const std::vector<double>& logits, double temperature) {
  st::Statistics result{};
  REQUIRE(st::statistics(logits, temperature, result) == st::Status::ok);
  return result;
}

}  // namespace

TEST_CASE("statistics give the worked example") {
  for (const WorkedExample& example : worked_examples) {
    const st::Statistics s = statistics(worked_logits, example.temperature);
    INFO("T = " << example.temperature);
    CHECK(std::llround(s.entropy * 1e7) == example.entropy_e7);
    CHECK(std::abs(s.perplexity - std::exp(s.entropy)) < 1e-15);
    CHECK(std::llround(s.max_probability * 1e10) == example.probabilities_e10[0]);
    CHECK(s.argmax == 0);
  }
}

TEST_CASE("log_sum_exp is ln p_i's distance from z_i / T") {
  for (const double temperature : {0.5, 1.0, 2.0}) {
    double log_sum = 0;
    std::vector<double> log_p(worked_logits.size());
    REQUIRE(st::log_sum_exp(worked_logits, temperature, log_sum) == st::Status::ok);
    REQUIRE(st::log_softmax(worked_logits, temperature, log_p) == st::Status::ok);
    CHECK(log_sum == statistics(worked_logits, temperature).log_sum_exp);
    for (std::size_t i = 0; i < log_p.size(); ++i) {
      CHECK(std::abs(worked_logits[i] / temperature - log_sum - log_p[i]) < 1e-14);
    }
  }
}

TEST_CASE("entropy rises with the temperature, from ln k to ln m") {
  double before = 0;
  for (int step = -40; step <= 60; ++step) {
    const double temperature = std::pow(10, step / 20.0);
    const double entropy = statistics({2, 1, 0.1, -3}, temperature).entropy;
    CHECK(entropy > before);
    CHECK(entropy < std::log(4));
    before = entropy;
  }
}

TEST_CASE("entropy keeps its digits where one probability is almost 1") {
  // The usual code, -sum p ln p, gives 1.6992e-16 here.
  CHECK(std::abs(statistics({0, -40}, 1).entropy / 1.741825244669551480775e-16 - 1) < 1e-14);
}

TEST_CASE("argmax is the lowest index on a tie") {
  CHECK(statistics({1, 3, 3, 2, 3}, 1).argmax == 1);
  CHECK(statistics({-5, -5}, 1).argmax == 0);
}

TEST_CASE("statistics agree with their definitions at every size of a row, a block and their rests") {
  for (const std::size_t n : {1, 2, 3, 7, 8, 9, 15, 16, 17, 255, 256, 257, 263, 264, 265, 511, 512, 513, 1000}) {
    for (const double temperature : {0.3, 0.7, 1.0, 1.1, 2.0, 20.0}) {
      const std::vector<double> z = generated_logits(n, n, 12, n > 4 ? 5 : 0);
      std::vector<double> p(n), p_at_one(n);
      REQUIRE(st::softmax(z, temperature, p) == st::Status::ok);
      REQUIRE(st::softmax(z, 1, p_at_one) == st::Status::ok);
      double entropy = 0, mean = 0, variance = 0, divergence = 0;
      for (std::size_t i = 0; i < n; ++i) {
        if (p[i] == 0) continue;
        entropy -= p[i] * std::log(p[i]);
        mean += p[i] * z[i];
        divergence += p[i] * std::log(p[i] / p_at_one[i]);
      }
      for (std::size_t i = 0; i < n; ++i) {
        if (p[i] > 0) variance += p[i] * (z[i] - mean) * (z[i] - mean);
      }
      const st::Statistics s = statistics(z, temperature);
      INFO("n = " << n << ", T = " << temperature);
      CHECK(std::abs(s.entropy - entropy) < 1e-13);
      CHECK(std::abs(s.mean - mean) < 1e-13);
      CHECK(std::abs(s.variance - variance) < 1e-12);
      CHECK(std::abs(s.divergence - divergence) < 1e-12);
      if (temperature == 1) CHECK(s.divergence == 0);
    }
  }
}

TEST_CASE("masked entries change no statistic but by the order of sums, wherever they stand") {
  const std::vector<double> z = generated_logits(300, 5, 12, 0);
  std::vector<double> masked(520, -std::numeric_limits<double>::infinity());
  for (std::size_t i = 0; i < z.size(); ++i) masked[i + 3 + i / 2] = z[i];
  for (const double temperature : {0.7, 1.0, 2.0, std::numeric_limits<double>::infinity()}) {
    const st::Statistics a = statistics(z, temperature);
    const st::Statistics b = statistics(masked, temperature);
    CHECK(std::abs(a.entropy / b.entropy - 1) < 1e-15);
    CHECK(std::abs(a.mean - b.mean) < 1e-15 * 12);
    CHECK(std::abs(a.variance / b.variance - 1) < 1e-15);
    CHECK(std::abs(a.divergence - b.divergence) <= 1e-15 * a.divergence);
    CHECK(masked[b.argmax] == z[a.argmax]);
  }
}
