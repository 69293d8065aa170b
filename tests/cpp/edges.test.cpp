// The edges, row by row: limits, masks, errors, and magnitudes up to the ends of double.

#include "softmax_temperature.hpp"

#include <cmath>
#include <limits>
#include <string>
#include <vector>

#include "catch2.hpp"

namespace st = softmax_temperature;

namespace {

constexpr double inf = std::numeric_limits<double>::infinity();
constexpr double not_a_number = std::numeric_limits<double>::quiet_NaN();
constexpr double largest = std::numeric_limits<double>::max();
constexpr double ln_2 = 0x1.62e42fefa39efp-1;
constexpr double smallest = std::numeric_limits<double>::denorm_min();

using Row = std::vector<double>;

Row softmax(const Row& logits, double temperature) {
  Row p(logits.size());
  REQUIRE(st::softmax(logits, temperature, p) == st::Status::ok);
  return p;
}

Row log_softmax(const Row& logits, double temperature) {
  Row log_p(logits.size());
  REQUIRE(st::log_softmax(logits, temperature, log_p) == st::Status::ok);
  return log_p;
}

double log_sum_exp(const Row& logits, double temperature) {
  double result = not_a_number;
  REQUIRE(st::log_sum_exp(logits, temperature, result) == st::Status::ok);
  return result;
}

st::Statistics statistics(const Row& logits, double temperature) {
  st::Statistics result{};
  REQUIRE(st::statistics(logits, temperature, result) == st::Status::ok);
  return result;
}

// Equal but for the last bits, which the order of a sum decides.
bool near(double a, double b) { return a == b || std::abs(a - b) <= 1e-15 * std::abs(b); }

// Each function must refuse with this status and leave what it was given as it was.
void check_refused(const Row& logits, double temperature, st::Status expected) {
  Row result(logits.size(), 42);
  CHECK(st::softmax(logits, temperature, result) == expected);
  CHECK(st::log_softmax(logits, temperature, result) == expected);
  CHECK(st::softmax_derivative(logits, temperature, result) == expected);
  CHECK(result == Row(logits.size(), 42));

  const std::vector<float> logits32(logits.begin(), logits.end());
  std::vector<float> result32(logits.size(), 42);
  CHECK(st::softmax(logits32, temperature, result32) == expected);
  CHECK(st::log_softmax(logits32, temperature, result32) == expected);
  CHECK(result32 == std::vector<float>(logits.size(), 42));

  double sum = 42;
  CHECK(st::log_sum_exp(logits, temperature, sum) == expected);
  CHECK(sum == 42);
  double nats = 42;
  CHECK(st::entropy(logits, temperature, nats) == expected);
  CHECK(nats == 42);
  st::Statistics untouched{1, 2, 3, 4, 5, 6, 7, 8, 9};
  CHECK(st::statistics(logits, temperature, untouched) == expected);
  CHECK(untouched.entropy == 2);
  CHECK(untouched.argmax == 5);
}

}  // namespace

TEST_CASE("at T = 0 the exact maxima share the probability") {
  for (const double zero : {0.0, -0.0}) {
    CHECK(softmax({2, 1, 0.1}, zero) == Row{1, 0, 0});
    CHECK(softmax({1, 2, 2, -inf}, zero) == Row{0, 0.5, 0.5, 0});
    CHECK(softmax({-largest, -largest}, zero) == Row{0.5, 0.5});
    CHECK(softmax({1, std::nextafter(1, 2)}, zero) == Row{0, 1});
    CHECK(log_softmax({2, 1}, zero) == Row{0, -inf});
    CHECK(log_softmax({1, 2, 2}, zero) == Row{-inf, -ln_2, -ln_2});
    CHECK(log_sum_exp({2, 1}, zero) == inf);
    CHECK(log_sum_exp({-2, -1}, zero) == -inf);
    CHECK(log_sum_exp({0, 0, -1}, zero) == ln_2);
    const st::Statistics s = statistics({1, 2, 2, -inf}, zero);
    CHECK(near(s.entropy, std::log(2)));
    CHECK(s.perplexity == 2);
    CHECK(s.max_probability == 0.5);
    CHECK(s.argmax == 1);
  }
}

TEST_CASE("at T = Infinity the entries that are not masked share the probability") {
  CHECK(softmax({2, 1, 0.1, -largest}, inf) == Row{0.25, 0.25, 0.25, 0.25});
  CHECK(softmax({2, -inf, 0.1}, inf) == Row{0.5, 0, 0.5});
  CHECK(log_softmax({2, -inf, 0.1}, inf) == Row{-ln_2, -inf, -ln_2});
  CHECK(log_sum_exp({largest, -inf, 0.1}, inf) == ln_2);
  const st::Statistics s = statistics({1, 2, 2, -inf}, inf);
  CHECK(near(s.entropy, std::log(3)));
  CHECK(s.perplexity == 3);
  CHECK(s.max_probability == 1.0 / 3);
  CHECK(s.argmax == 1);
}

TEST_CASE("a temperature that is negative or NaN is refused") {
  for (const double temperature : {-1.0, -smallest, -inf, not_a_number}) {
    check_refused({2, 1, 0.1}, temperature, st::Status::bad_temperature);
  }
}

TEST_CASE("NaN and Infinity among the logits are refused, wherever they stand") {
  for (const double temperature : {0.0, 1.0, inf}) {
    for (const double bad : {not_a_number, inf}) {
      check_refused({bad}, temperature, st::Status::bad_logit);
      check_refused({bad, 1, 2}, temperature, st::Status::bad_logit);
      check_refused({1, -inf, bad}, temperature, st::Status::bad_logit);
    }
  }
}

TEST_CASE("no logits, and only masked ones, are refused") {
  for (const double temperature : {0.0, 1.0, inf}) {
    check_refused({}, temperature, st::Status::no_logits);
    check_refused({-inf}, temperature, st::Status::all_masked);
    check_refused({-inf, -inf, -inf}, temperature, st::Status::all_masked);
  }
}

TEST_CASE("more than 2^24 logits are refused, and 2^24 are not") {
  std::vector<double> many(st::max_logits + 1, 1.0);
  CHECK(st::softmax(many, 1, many) == st::Status::too_many_logits);
  many.pop_back();
  CHECK(st::softmax(many, 1, many) == st::Status::ok);
  CHECK(many.back() == 0x1p-24);
}

TEST_CASE("a result of another size is refused") {
  const Row logits{1, 2, 3};
  Row wrong(2, 42);
  CHECK(st::softmax(logits, 1, wrong) == st::Status::size_mismatch);
  CHECK(st::log_softmax(logits, 1, wrong) == st::Status::size_mismatch);
  CHECK(st::softmax_derivative(logits, 1, wrong) == st::Status::size_mismatch);
  CHECK(wrong == Row{42, 42});

  const std::vector<float> logits32{1, 2, 3};
  std::vector<float> wrong32(4, 42);
  CHECK(st::softmax(logits32, 1, wrong32) == st::Status::size_mismatch);
  CHECK(st::log_softmax(logits32, 1, wrong32) == st::Status::size_mismatch);
  CHECK(wrong32 == std::vector<float>(4, 42));
}

TEST_CASE("a masked entry has probability 0 and counts for nothing") {
  for (const double temperature : {0.0, smallest, 0.5, 1.0, largest, inf}) {
    const Row p = softmax({2, 1, 0.1}, temperature);
    const Row masked = softmax({-inf, 2, 1, -inf, 0.1}, temperature);
    CHECK((masked[0] == 0 && masked[3] == 0));
    CHECK((near(masked[1], p[0]) && near(masked[2], p[1]) && near(masked[4], p[2])));
    CHECK(log_softmax({-inf, 2}, temperature) == Row{-inf, 0});
    CHECK(near(log_sum_exp({2, -inf, 1}, temperature), log_sum_exp({2, 1}, temperature)));
    CHECK(near(statistics({2, -inf, 1}, temperature).entropy, statistics({2, 1}, temperature).entropy));
    CHECK(statistics({-inf, 2, 1}, temperature).argmax == 1);
  }
}

TEST_CASE("one logit, and all logits equal, give the uniform distribution at any temperature") {
  for (const double temperature : {0.0, smallest, 1e-6, 1.0, largest, inf}) {
    for (const double z : {-largest, -1.0, 0.0, smallest, largest}) {
      CHECK(softmax({z}, temperature) == Row{1});
      CHECK(softmax({z, z, z, z}, temperature) == Row{0.25, 0.25, 0.25, 0.25});
      CHECK(std::abs(statistics({z, z, z, z}, temperature).perplexity - 4) < 1e-14);
    }
  }
}

TEST_CASE("differences beyond the range of double are still divided by the temperature") {
  const double e2 = std::exp(-2.0);
  const Row p = softmax({largest, -largest}, largest);  // (z - max) / T = -2 exactly
  CHECK(std::abs(p[0] - 1 / (1 + e2)) < 1e-15);
  CHECK(std::abs(p[1] - e2 / (1 + e2)) < 1e-15);
  CHECK(std::abs(log_softmax({largest, -largest}, largest)[1] - (-2 - std::log1p(e2))) < 1e-15);
  CHECK(softmax({largest, -largest}, 1) == Row{1, 0});
}

TEST_CASE("tiny differences count even where the quotient rounds to 0") {
  const Row p = softmax({0, -smallest, -smallest}, largest);
  for (const double each : p) CHECK(std::abs(each - 1.0 / 3) < 1e-15);
  CHECK(std::abs(softmax({0, -smallest}, smallest)[1] - std::exp(-1.0) / (1 + std::exp(-1.0))) < 1e-15);
}

TEST_CASE("no combination of extremes gives NaN") {
  const Row magnitudes{0, smallest, 1e-300, 1, 709, 1e300, largest};
  for (const double magnitude : magnitudes) {
    for (const double temperature : {0.0, smallest, 1e-300, 1e-6, 1.0, 1e300, largest, inf}) {
      const Row z{magnitude, -magnitude, 1, -inf, magnitude};
      for (const double p : softmax(z, temperature)) CHECK((p >= 0 && p <= 1));
      for (const double log_p : log_softmax(z, temperature)) CHECK(log_p <= 0);
      CHECK_FALSE(std::isnan(log_sum_exp(z, temperature)));
      const st::Statistics s = statistics(z, temperature);
      CHECK((s.entropy >= 0 && s.entropy < std::log(4) + 1e-15));
      CHECK((s.perplexity >= 1 && s.perplexity < 4 + 1e-14));
      CHECK((s.max_probability >= 0.25 && s.max_probability <= 1));
    }
  }
}

TEST_CASE("a divergence beyond the range of double is Infinity, not NaN") {
  CHECK(statistics({largest, -1e308, -1e308}, inf).divergence == inf);
  CHECK(statistics({largest, -largest, -largest, 0}, inf).divergence == inf);
  // At the very end of the range: whichever of the two it is.
  for (double z = largest / 3; z < largest / 3 * (1 + 0x1p-50); z = std::nextafter(z, inf)) {
    CHECK(statistics({2 * z, -z, -largest}, inf).divergence >= largest / 2);
    CHECK(statistics({2 * z, -z, -z, 2 * z, -largest, -largest}, inf).divergence >= largest / 2);
  }
  // mean of the distances, less ln 3: nothing else counts
  CHECK(near(statistics({1e308, -1e307, 0}, inf).divergence, 7e307));
  CHECK(statistics({0, -1e-10}, largest).divergence == statistics({0, -1e-10}, inf).divergence);
}

TEST_CASE("a variance that rounds to 0 is 0 where distances are the largest there are") {
  CHECK(statistics({-2.2305935037354102e305, largest, 0}, 2.2305935037354102e305).variance == 0);
}
