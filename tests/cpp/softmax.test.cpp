// softmax and log_softmax at ordinary temperatures: the worked example, and what must hold for any logits.

#include "softmax_temperature.hpp"

#include <array>
#include <cmath>
#include <limits>
#include <random>
#include <vector>

#include "catch2.hpp"
#include "worked_example.hpp"

namespace st = softmax_temperature;

namespace {

std::vector<double> softmax(const std::vector<double>& logits, double temperature) {
  std::vector<double> p(logits.size());
  REQUIRE(st::softmax(logits, temperature, p) == st::Status::ok);
  return p;
}

std::vector<double> log_softmax(const std::vector<double>& logits, double temperature) {
  std::vector<double> log_p(logits.size());
  REQUIRE(st::log_softmax(logits, temperature, log_p) == st::Status::ok);
  return log_p;
}

// Logits spread like those of a classifier; the same on every machine (only the generator's bits are used).
std::vector<double> some_logits(std::size_t count, std::uint64_t seed) {
  std::mt19937_64 bits(seed);
  std::vector<double> logits(count);
  for (double& z : logits) z = static_cast<double>(bits() >> 11) * 0x1p-53 * 40 - 20;
  return logits;
}

constexpr auto sizes = std::to_array<std::size_t>({1, 2, 3, 4, 5, 13, 100, 1000, 128000});
constexpr auto temperatures = std::to_array<double>({0.05, 0.5, 1, 2, 20});

}  // namespace

TEST_CASE("softmax gives the worked example to ten digits") {
  for (const WorkedExample& example : worked_examples) {
    const std::vector<double> p = softmax(worked_logits, example.temperature);
    for (std::size_t i = 0; i < p.size(); ++i) {
      INFO("T = " << example.temperature << ", i = " << i);
      CHECK(std::llround(p[i] * 1e10) == example.probabilities_e10[i]);
    }
  }
}

TEST_CASE("probabilities sum to 1 at any size") {
  for (const std::size_t n : sizes) {
    for (const double temperature : temperatures) {
      double sum = 0;
      for (const double p : softmax(some_logits(n, n), temperature)) sum += p;
      INFO("n = " << n << ", T = " << temperature);
      CHECK(std::abs(sum - 1) < 1e-12);
    }
  }
}

TEST_CASE("log_softmax is the logarithm of softmax, and goes on where softmax is 0") {
  for (const double temperature : temperatures) {
    const std::vector<double> z = some_logits(100, 7);
    const std::vector<double> p = softmax(z, temperature);
    const std::vector<double> log_p = log_softmax(z, temperature);
    for (std::size_t i = 0; i < z.size(); ++i) {
      if (p[i] > 1e-300) CHECK(std::abs(log_p[i] - std::log(p[i])) < 1e-12 * (1 + std::abs(log_p[i])));
    }
  }
  const std::vector<double> far = log_softmax({0, -1e6}, 1);
  CHECK(far[0] == 0);
  CHECK(far[1] == -1e6);
}

TEST_CASE("T ln(p_i / p_j) is z_i - z_j at every temperature") {
  for (const double temperature : temperatures) {
    const std::vector<double> log_p = log_softmax(worked_logits, temperature);
    for (std::size_t i = 1; i < log_p.size(); ++i) {
      CHECK(std::abs(temperature * (log_p[0] - log_p[i]) - (worked_logits[0] - worked_logits[i])) < 1e-14);
    }
  }
}

TEST_CASE("adding a constant to all logits changes no bit") {
  // Quarters have the same differences exactly, whatever whole number is added.
  std::mt19937_64 bits(3);
  std::vector<double> z(50), shifted(50);
  for (std::size_t i = 0; i < z.size(); ++i) {
    z[i] = static_cast<double>(bits() % 160) / 4;
    shifted[i] = z[i] - 1000;
  }
  for (const double temperature : temperatures) CHECK(softmax(z, temperature) == softmax(shifted, temperature));
}

TEST_CASE("equal logits get bit-equal probabilities, wherever they stand") {
  std::vector<double> z = some_logits(101, 5);
  z[100] = z[17];
  for (const double temperature : temperatures) {
    const std::vector<double> p = softmax(z, temperature);
    const std::vector<double> log_p = log_softmax(z, temperature);
    CHECK(p[100] == p[17]);
    CHECK(log_p[100] == log_p[17]);
  }
}

TEST_CASE("a result may be written over its logits") {
  for (const double temperature : {0.0, 0.5, 1.0, std::numeric_limits<double>::infinity()}) {
    const std::vector<double> z = some_logits(37, 11);
    std::vector<double> in_place = z;
    REQUIRE(st::softmax(in_place, temperature, in_place) == st::Status::ok);
    CHECK(in_place == softmax(z, temperature));
    in_place = z;
    REQUIRE(st::log_softmax(in_place, temperature, in_place) == st::Status::ok);
    CHECK(in_place == log_softmax(z, temperature));
  }
}
