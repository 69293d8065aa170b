// softmax_rows and log_softmax_rows: each row has the bits that it has alone, and a bad row spoils none.

#include <algorithm>
#include <cstring>
#include <limits>
#include <vector>

#include "catch2.hpp"
#include "references.hpp"
#include "softmax_temperature.hpp"

namespace st = softmax_temperature;

namespace {

constexpr double inf = std::numeric_limits<double>::infinity();
constexpr double not_a_number = std::numeric_limits<double>::quiet_NaN();

// Both functions with either type, as the rows' own and as a loop over the function of one row.
enum class Function { softmax, log_softmax };
constexpr Function functions[] = {Function::softmax, Function::log_softmax};

template <class Real>
st::Status at_once(Function function, const std::vector<Real>& logits, std::size_t classes, double temperature,
                   std::vector<Real>& result) {
  return function == Function::softmax ? st::softmax_rows(logits, classes, temperature, result)
                                       : st::log_softmax_rows(logits, classes, temperature, result);
}

template <class Real>
std::vector<Real> one_by_one(Function function, const std::vector<Real>& logits, std::size_t classes,
                             double temperature) {
  std::vector<Real> result(logits.size());
  for (std::size_t i = 0; i < logits.size(); i += classes) {
    const std::span<const Real> row(logits.data() + i, classes);
    const std::span<Real> to(result.data() + i, classes);
    REQUIRE((function == Function::softmax ? st::softmax(row, temperature, to)
                                           : st::log_softmax(row, temperature, to)) == st::Status::ok);
  }
  return result;
}

template <class Real>
bool same_bits(const std::vector<Real>& a, const std::vector<Real>& b) {
  return a.size() == b.size() && std::memcmp(a.data(), b.data(), a.size() * sizeof(Real)) == 0;
}

template <class Real>
void check_bits(const std::vector<double>& doubles, std::size_t classes, double temperature) {
  const std::vector<Real> logits(doubles.begin(), doubles.end());
  for (const Function function : functions) {
    const std::vector<Real> expected = one_by_one(function, logits, classes, temperature);
    std::vector<Real> result(logits.size());
    REQUIRE(at_once(function, logits, classes, temperature, result) == st::Status::ok);
    std::vector<Real> in_place = logits;
    REQUIRE(at_once(function, in_place, classes, temperature, in_place) == st::Status::ok);
    INFO("classes = " << classes << ", T = " << temperature << ", rows = " << logits.size() / classes);
    CHECK(same_bits(result, expected));
    CHECK(same_bits(in_place, expected));
  }
}

void check_bits_of_both(const std::vector<double>& logits, std::size_t classes, double temperature) {
  check_bits<float>(logits, classes, temperature);
  check_bits<double>(logits, classes, temperature);
}

std::vector<std::size_t> all_sizes() {
  std::vector<std::size_t> sizes;
  for (std::size_t classes = 1; classes <= 70; ++classes) sizes.push_back(classes);
  sizes.insert(sizes.end(), {100, 1000});
  return sizes;
}

constexpr double temperatures[] = {0, 1e-30, 1e-6, 0.05, 0.7, 1, 3, 1e5, 1e6, 1e30, inf};

// Nothing is written, whatever is wrong.
template <class Real>
void check_refused(const std::vector<Real>& logits, std::size_t classes, double temperature, st::Status expected) {
  for (const Function function : functions) {
    std::vector<Real> result(logits.size(), 42);
    CHECK(at_once(function, logits, classes, temperature, result) == expected);
    CHECK(result == std::vector<Real>(logits.size(), 42));
  }
}

}  // namespace

TEST_CASE("each of many rows has the bits that it has alone") {
  std::uint64_t seed = 1;
  for (const std::size_t classes : all_sizes()) {
    for (const double temperature : temperatures) {
      // The last makes several blocks of short rows.
      for (const std::size_t rows : {std::size_t{2}, std::size_t{4}, std::size_t{11}, 600 / classes + 2}) {
        check_bits_of_both(generated_logits(classes * rows, seed++, 40, 0), classes, temperature);
      }
    }
  }
}

TEST_CASE("rows with masks, ties and shifts have the bits that they have alone") {
  std::uint64_t seed = 1;
  for (const std::size_t classes : all_sizes()) {
    for (const double temperature : temperatures) {
      std::vector<double> logits = generated_logits(classes * 9, seed++, 40, 0);
      for (std::size_t i = 0; i < logits.size(); ++i) {
        const std::size_t row = i / classes;
        const std::size_t place = i % classes;
        if (place != row % classes && i % 3 == 0) logits[i] = -inf;  // some masks, never all of a row
        if (row % 4 == 1) logits[i] += 1e4 * (row % 8 == 1 ? 1 : -1);
        if (row % 4 == 2) logits[i] = std::max(-20.0, std::floor(logits[i]));
        if (row == 8) logits[i] = place % 2 == 0 ? 0.0 : -0.0;
      }
      check_bits_of_both(logits, classes, temperature);
    }
  }
}

TEST_CASE("rows at the ends of a type have the bits that they have alone") {
  const double magnitudes[] = {0, 5e-324, 1e-310, 1e-45, 1e-40, 1, 700, 1e20, 1e30, 1.5e30, 3e38};
  std::uint64_t seed = 1;
  for (const double temperature : {0.0, 5e-324, 1e-300, 1e-6, 1.0, 1e5, 1e300, 1.7e308, inf}) {
    for (const std::size_t classes : {1, 2, 3, 5, 10, 31, 33, 64, 65}) {
      std::vector<double> logits = generated_logits(classes * 13, seed++, 2, 0);
      for (std::size_t i = 0; i < logits.size(); ++i) {
        logits[i] *= magnitudes[(i / classes + (i % classes) * (seed % 2)) % std::size(magnitudes)];
      }
      check_bits_of_both(logits, classes, temperature);
      for (double& z : logits) z *= 1e269;
      check_bits<double>(logits, classes, temperature);
    }
  }
  check_bits<double>({1.7e308, -1.7e308, 1, 2, 3, 4, 5e-324, -5e-324}, 2, 1e300);
}

TEST_CASE("one row is the function of one row") {
  for (const std::size_t classes : {1, 3, 64, 1000}) {
    check_bits_of_both(generated_logits(classes, classes, 40, 0), classes, 0.7);
  }
}

TEST_CASE("a bad row is refused wherever it stands, and nothing is written") {
  for (const std::size_t classes : {1, 3, 10, 64, 100}) {
    const std::vector<double> good = generated_logits(classes * 9, 1, 40, 0);
    for (const std::size_t row : {0, 3, 8}) {
      std::vector<double> logits = good;
      logits[row * classes] = not_a_number;
      check_refused(logits, classes, 1, st::Status::bad_logit);
      check_refused(std::vector<float>(logits.begin(), logits.end()), classes, 1, st::Status::bad_logit);
      logits[row * classes] = inf;
      check_refused(logits, classes, 0, st::Status::bad_logit);
      std::fill_n(logits.begin() + static_cast<std::ptrdiff_t>(row * classes), classes, -inf);
      for (const double temperature : {0.0, 1.0, inf}) {
        check_refused(logits, classes, temperature, st::Status::all_masked);
        check_refused(std::vector<float>(logits.begin(), logits.end()), classes, temperature, st::Status::all_masked);
      }
    }
    check_refused(good, classes, -1, st::Status::bad_temperature);
    check_refused(good, classes, not_a_number, st::Status::bad_temperature);
  }
}

TEST_CASE("logits that are no whole rows are refused") {
  const std::vector<double> logits(25, 1);
  for (const std::size_t classes : {0, 2, 10, 26, 50}) check_refused(logits, classes, 1, st::Status::size_mismatch);
  for (const std::size_t classes : {0, 1, 10}) {
    check_refused(std::vector<double>{}, classes, 1, st::Status::no_logits);
    check_refused(std::vector<float>{}, classes, 1, st::Status::no_logits);
  }
  std::vector<double> wrong(20, 42);
  CHECK(st::softmax_rows(logits, 5, 1, wrong) == st::Status::size_mismatch);
  CHECK(wrong == std::vector<double>(20, 42));
}

TEST_CASE("more than 2^24 logits in all rows are refused, and 2^24 are not") {
  std::vector<float> many(st::max_logits + 4, 1);
  CHECK(st::softmax_rows(many, 4, 1, many) == st::Status::too_many_logits);
  many.resize(st::max_logits);
  CHECK(st::softmax_rows(many, 4, 1, many) == st::Status::ok);
  CHECK(std::all_of(many.begin(), many.end(), [](float p) { return p == 0.25F; }));
}
