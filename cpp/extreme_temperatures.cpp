#include "extreme_temperatures.hpp"

#include "exact.hpp"
#include "exp.hpp"
#include "limits.hpp"
#include "log.hpp"

namespace softmax_temperature {

using simd::splat;

void softmax_in_double(std::span<const float> logits, float max, double temperature, std::span<float> p) noexcept {
  const ExpDouble exp(static_cast<double>(max), temperature);
  const auto term = [&](float z) { return exp(splat(static_cast<double>(z)))[0]; };
  CompensatedSum<double> sum;
  for (const float z : logits) sum.add(term(z));
  const double scale = 1 / sum.total();
  for (std::size_t i = 0; i < logits.size(); ++i) p[i] = static_cast<float>(term(logits[i]) * scale);
}

void log_softmax_in_double(std::span<const float> logits, float max, double temperature,
                           std::span<float> log_p) noexcept {
  const ExpDouble exp(static_cast<double>(max), temperature);
  CompensatedSum<double> tail;
  for (const float z : logits) {
    if (z < max) tail.add(exp(splat(static_cast<double>(z)))[0]);
  }
  const double log_sum = log_of_sum(count_sharing(logits, max), tail.total() * ExpDouble::unbias);
  for (std::size_t i = 0; i < logits.size(); ++i) {
    const simd::f64x2 z = splat(static_cast<double>(logits[i]));
    log_p[i] = static_cast<float>(exp.quotient(exp.distance(z).upper)[0] - log_sum);
  }
}

}  // namespace softmax_temperature
