// log_softmax, in float and in double, of one row of logits and of many: ln p = (z - m) / T - ln(ties + tail), where
// the tail is the sum of the weights below the maximum, so that a tiny one keeps its digits.

#include "blocks.hpp"
#include "exact.hpp"
#include "exp.hpp"
#include "extreme_temperatures.hpp"
#include "log.hpp"
#include "rows.hpp"
#include "softmax_temperature.hpp"
#include "weights.hpp"

namespace softmax_temperature {
namespace {

using simd::f32x4;
using simd::f64x2;
using simd::load;
using simd::map_all;
using simd::splat;

void log_softmax_row(std::span<const float> logits, float max, double temperature, const ExpFloat& same_temperature,
                     std::span<float> log_p) noexcept {
  // As in softmax: where |m| / T is too large for the kernel, m is subtracted beforehand.
  const f32x4 shift = splat(ExpFloat::needs_shift(max, temperature) ? max : 0.0F);
  const f32x4 top = splat(max) - shift;
  const ExpFloat exp = same_temperature.with_max(static_cast<double>(top[0]));
  f32x4 ties{};
  FloatSum tail;
  simd::for_each_vector(logits, [&](f32x4 logit, std::size_t /*i*/) {
    const f32x4 z = logit - shift;
    const simd::i32x4 is_below = z < top;
    ties = ties + simd::where(~is_below, splat(1.0F));
    tail.add(simd::where(is_below & (splat(exp.lowest()) < z), exp(z)));
  });
  const auto count = static_cast<double>((ties[0] + ties[1]) + (ties[2] + ties[3]));
  const f32x4 log_sum = splat(static_cast<float>(log_of_sum(count, tail.total() / static_cast<double>(exp(top)[0]))));
  // By halves where z - m can overflow; nothing that counts is lost by that.
  const float halving = max >= 0x1p100F ? 0.5F : 1.0F;
  const f32x4 inverse = splat(static_cast<float>(1 / temperature / static_cast<double>(halving)));
  const f32x4 half = splat(halving);
  const f32x4 m = splat(max * halving);
  map_all(logits.data(), log_p, [&](f32x4 z) { return (z * half - m) * inverse - log_sum; });
}

void log_softmax_finite(std::span<const float> logits, std::size_t classes, float max, double temperature,
                        std::span<float> log_p) noexcept {
  const bool suits = ExpFloat::suits(temperature);
  const ExpFloat exp(0, suits ? temperature : 1);
  for_each_row(logits, classes, max, log_p, [&](std::span<const float> row, float most, std::span<float> to) {
    if (suits) {
      log_softmax_row(row, most, temperature, exp, to);
    } else {
      log_softmax_in_double(row, most, temperature, to);
    }
  });
}

void log_softmax_row(std::span<const double> logits, double max, const ExpDouble& exp,
                     std::span<double> log_p) noexcept {
  const f64x2 top = splat(max);
  f64x2 ties{};
  CompensatedSum<f64x2> tail;
  const auto add = [&](f64x2 z, f64x2 weight) {
    const simd::i64x2 is_below = z < top;
    ties = ties + simd::where(~is_below, splat(1.0));
    tail.add(simd::where(is_below, weight));
  };
  for (std::size_t start = 0; start < logits.size(); start += block) {
    const double* z = logits.data() + start;
    const std::size_t left = logits.size() - start;
    const std::size_t count = left < block ? left : block;
    double weights[block];
    weigh(exp, z, count, weights);
    std::size_t i = 0;
    for (; i + 2 <= count; i += 2) add(load<f64x2>(z + i), load<f64x2>(weights + i));
    if (i < count) add(simd::load_part(z + i, 1), f64x2{weights[i], 0});
  }
  const f64x2 log_sum = splat(log_of_sum(ties[0] + ties[1], tail.total() * ExpDouble::unbias));
  map_all(logits.data(), log_p, [&](f64x2 z) { return exp.quotient(exp.distance(z).upper) - log_sum; });
}

void log_softmax_finite(std::span<const double> logits, std::size_t classes, double max, double temperature,
                        std::span<double> log_p) noexcept {
  const ExpDouble exp(0, temperature);
  for_each_row(logits, classes, max, log_p, [&](std::span<const double> row, double most, std::span<double> to) {
    log_softmax_row(row, most, exp_for(most, temperature, exp), to);
  });
}

template <class Real>
void log_softmax_of_checked(std::span<const Real> logits, std::size_t classes, Real max, double temperature,
                            std::span<Real> log_p) noexcept {
  const auto shares_of = [](double count) { return Shares{0 - log1p(count - 1), -infinity}; };
  if (is_limit(temperature)) return fill_limits<Real>(logits, classes, temperature, shares_of, log_p);
  log_softmax_finite(logits, classes, max, temperature, log_p);
}

}  // namespace

Status log_softmax(std::span<const double> logits, double temperature, std::span<double> log_probabilities) noexcept {
  return distributions(logits, logits.size(), temperature, log_probabilities, log_softmax_of_checked);
}

Status log_softmax(std::span<const float> logits, double temperature, std::span<float> log_probabilities) noexcept {
  return distributions(logits, logits.size(), temperature, log_probabilities, log_softmax_of_checked);
}

Status log_softmax_rows(std::span<const double> logits, std::size_t classes, double temperature,
                        std::span<double> log_probabilities) noexcept {
  return distributions(logits, classes, temperature, log_probabilities, log_softmax_of_checked);
}

Status log_softmax_rows(std::span<const float> logits, std::size_t classes, double temperature,
                        std::span<float> log_probabilities) noexcept {
  return distributions(logits, classes, temperature, log_probabilities, log_softmax_of_checked);
}

}  // namespace softmax_temperature
