// What a list of log-probabilities lacks, and how much that can weigh at another temperature.

#include <algorithm>

#include "exact.hpp"
#include "exp.hpp"
#include "log.hpp"
#include "softmax_temperature.hpp"

namespace softmax_temperature {
namespace {

// e^x for any x.
double power(double x) {
  const auto of_negative = [](double y) { return ExpDouble(0, 1)(simd::splat(y))[0] * ExpDouble::unbias; };
  return x <= 0 ? of_negative(x) : 1 / of_negative(-x);
}

}  // namespace

Missing missing_mass(std::span<const double> log_probabilities, std::span<const double> roundings) noexcept {
  CompensatedSum<double> sum;
  double uncertainty = 0x1p-50;
  for (std::size_t i = 0; i < log_probabilities.size(); ++i) {
    const double p = power(log_probabilities[i]);
    sum.add(p);
    if (p > 0) uncertainty += p * (roundings[i] + roundings[i] * roundings[i]);
  }
  return {std::max(0.0, 1 - sum.total()), uncertainty};
}

Bounds tail_bounds(const Missing& missing, double log_q, double n, double a) noexcept {
  if (n == 0) return {0, 0};
  const double least = std::max(0.0, missing.mass - missing.uncertainty);
  const double most = missing.mass + missing.uncertainty;
  if (a == 1) return {least, most};
  const double margin = 0x1p-40;
  // All tokens as probable as can be, but for many that are not at all.
  const auto uneven = [&](double r) { return r == 0 || log_q == 0 ? r : power(log(r) + (a - 1) * log_q); };
  // All tokens equally probable; as good as none of them if they are without number.
  const auto even = [&](double r) {
    if (r == 0 || n == infinity) return a < 1 ? n : 0;
    return power(log(n) + a * (log(r) - log(n)));
  };
  const double lower = (1 - margin) * (a < 1 ? uneven(least) : even(least));
  const double upper = a == 0 ? n : (1 + margin) * (a < 1 ? even(most) : uneven(most));
  return {std::min(lower, upper), upper};
}

}  // namespace softmax_temperature
