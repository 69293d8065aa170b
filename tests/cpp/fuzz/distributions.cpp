// softmax, log_softmax and their rows, in double and in float.
#include <cstring>

#include "targets.hpp"

namespace fuzz {
namespace {

namespace st = softmax_temperature;

template <class Real>
bool same_bits(const std::vector<Real>& a, const std::vector<Real>& b) {
  return a.size() == b.size() && std::memcmp(a.data(), b.data(), a.size() * sizeof(Real)) == 0;
}

template <class Real>
void check(const std::vector<Real>& z, double temperature, std::size_t classes) {
  constexpr double epsilon = std::numeric_limits<Real>::epsilon() / 2;
  constexpr Real none = -std::numeric_limits<Real>::infinity();
  std::vector<Real> p(z.size());
  std::vector<Real> log_p(z.size());
  const auto rule = [&](bool holds, const char* words, std::size_t i = 0) {
    if (holds) return;
    fail(words, z, {temperature, static_cast<double>(i), static_cast<double>(p[i]), static_cast<double>(log_p[i])});
  };
  rule(st::softmax(z, temperature, p) == st::Status::ok, "softmax accepts");
  rule(st::log_softmax(z, temperature, log_p) == st::Status::ok, "log_softmax accepts");

  double sum = 0;
  for (std::size_t i = 0; i < z.size(); ++i) {
    rule(p[i] >= 0 && p[i] <= 1, "0 <= p <= 1", i);
    rule(log_p[i] <= 0, "log p <= 0", i);
    if (z[i] == none) rule(p[i] == 0 && log_p[i] == none, "a mask has no probability", i);
    if (i > 0 && z[i] == z[i - 1]) rule(p[i] == p[i - 1] && log_p[i] == log_p[i - 1], "equal logits are equal", i);
    const double expected = std::exp(static_cast<double>(log_p[i]));
    const double allowed = (16 - 4 * static_cast<double>(log_p[i])) * epsilon * expected;
    if (expected > static_cast<double>(std::numeric_limits<Real>::min())) {
      rule(std::abs(static_cast<double>(p[i]) - expected) <= allowed, "p = exp(log p)", i);
    }
    sum += static_cast<double>(p[i]);
  }
  const double in_sum = sizeof(Real) == 8 ? 4 + 0.5 * static_cast<double>(z.size()) : 8;
  if (std::abs(sum - 1) > in_sum * epsilon) fail("the p sum to 1", z, {temperature, sum});

  std::vector<Real> in_place = z;
  rule(st::softmax(in_place, temperature, in_place) == st::Status::ok && same_bits(in_place, p), "softmax in place");
  in_place = z;
  rule(st::log_softmax(in_place, temperature, in_place) == st::Status::ok && same_bits(in_place, log_p),
       "log_softmax in place");

  // Rows have the bits that each has alone.
  std::vector<Real> rows;
  std::vector<Real> p_alone;
  std::vector<Real> log_p_alone;
  for (std::size_t start = 0; start + classes <= z.size(); start += classes) {
    const auto from = z.begin() + static_cast<std::ptrdiff_t>(start);
    const std::vector<Real> row(from, from + static_cast<std::ptrdiff_t>(classes));
    std::vector<Real> result(classes);
    if (st::softmax(row, temperature, result) != st::Status::ok) continue;  // all masked
    rows.insert(rows.end(), row.begin(), row.end());
    p_alone.insert(p_alone.end(), result.begin(), result.end());
    rule(st::log_softmax(row, temperature, result) == st::Status::ok, "log_softmax accepts a row");
    log_p_alone.insert(log_p_alone.end(), result.begin(), result.end());
  }
  if (rows.empty()) return;
  std::vector<Real> together(rows.size());
  const double of = static_cast<double>(classes);
  require(st::softmax_rows(rows, classes, temperature, together) == st::Status::ok && same_bits(together, p_alone),
          "softmax of rows", rows, {temperature, of});
  require(
      st::log_softmax_rows(rows, classes, temperature, together) == st::Status::ok && same_bits(together, log_p_alone),
      "log_softmax of rows", rows, {temperature, of});
}

}  // namespace

void distributions(Input& input) {
  const double temperature = input.temperature();
  const std::size_t classes = 1 + input.below(12);
  const std::vector<double> logits = input.logits(40);
  check(logits, temperature, classes);
  check(floats_of(logits), temperature, classes);
}

}  // namespace fuzz
