// The statistics of one distribution.
//
// Each of them is a sum over the shifted logits x_i = (z_i - max z) / T <= 0 and the weights e^x_i, the largest of
// which is 1. All terms of a sum have one sign, so that no digits cancel. There are two passes: the second needs the
// mean and the sums of the weights, at T and at 1, which the first one finds.

#include "arguments.hpp"
#include "divergence.hpp"
#include "entropy.hpp"
#include "exp.hpp"
#include "limits.hpp"
#include "log.hpp"
#include "moments.hpp"
#include "softmax_temperature.hpp"
#include "weights.hpp"

namespace softmax_temperature {
namespace {

using simd::f64x2;
using simd::load;

std::size_t index_of(std::span<const double> logits, double value) noexcept {
  std::size_t i = 0;
  while (logits[i] != value) ++i;
  return i;
}

// What the passes find.
struct Sums {
  Total total;
  Moments moments;
  double divergence;
};

// At T = 0 the ties have everything, and the divergence is what they miss at T = 1.
Sums sums_at_zero(std::span<const double> logits, double max) noexcept {
  const Total total = total_of(logits, max, 0);
  const Total at_one = total_of(logits, max, 1);
  return {total, {max, 0, 0}, log1p(at_one.tail * ExpDouble::unbias / total.ties)};
}

Sums sums_above_zero(std::span<const double> logits, double max, double temperature) noexcept {
  const ExpDouble exp(max, temperature);
  const ExpDouble exp_at_one(max, 1);
  const HalfChange half_change(max, temperature);
  const bool is_one = temperature == 1;  // then the divergence is exactly 0, and half of the work is left out
  const double reach = reach_of(logits, exp);
  const double unit = unit_of(reach);

  TotalSum total_sum;
  MeanSum mean_sum(unit);
  CompensatedSum<f64x2> tail_at_one;
  GrowthSum growth;
  for_each_block(logits, [&](const double* z, std::size_t count) {
    double weights[block];
    weigh(exp, z, count, weights);
    for (std::size_t i = 0; i < count; i += 2) {
      const f64x2 distance = exp.distance(load<f64x2>(z + i)).upper;
      const f64x2 weight = load<f64x2>(weights + i);
      total_sum.add(distance, exp.quotient(distance), weight);
      mean_sum.add(distance, weight);
    }
    if (is_one) return;
    double weights_at_one[block];
    weigh(exp_at_one, z, count, weights_at_one);
    for (std::size_t i = 0; i < count; i += 2) {
      const f64x2 logit = load<f64x2>(z + i);
      const f64x2 distance = exp.distance(logit).upper;
      const f64x2 weight_at_one = load<f64x2>(weights_at_one + i);
      tail_at_one.add(simd::where(distance < simd::splat(0.0), weight_at_one));
      growth.add(half_change(logit, exp.quotient(distance)), load<f64x2>(weights + i), weight_at_one);
    }
  });
  const Total total = total_sum.total();
  const Total at_one{total.ties, tail_at_one.total()};
  const double mean = mean_sum.mean(total);

  VarianceSum variance(unit, mean);
  DivergenceSum divergence(total, at_one, growth.logarithm(total, at_one));
  for_each_block(logits, [&](const double* z, std::size_t count) {
    double weights[block];
    weigh(exp, z, count, weights);
    for (std::size_t i = 0; i < count; i += 2) {
      variance.add(exp.distance(load<f64x2>(z + i)).upper, load<f64x2>(weights + i));
    }
    if (is_one) return;
    double weights_at_one[block];
    weigh(exp_at_one, z, count, weights_at_one);
    for (std::size_t i = 0; i < count; i += 2) {
      const f64x2 logit = load<f64x2>(z + i);
      const f64x2 change = half_change(logit, exp.quotient(exp.distance(logit).upper));
      divergence.add(change, load<f64x2>(weights + i), load<f64x2>(weights_at_one + i));
    }
  });
  const Moments moments =
      reach == 0 ? Moments{max, 0, 0} : moments_of(max, temperature, unit, mean, variance.variance(total));
  return {total, moments, is_one ? 0 : divergence.divergence()};
}

}  // namespace

Status statistics(std::span<const double> logits, double temperature, Statistics& result) noexcept {
  double max = 0;
  if (const Status status = check_arguments(logits, temperature, max); status != Status::ok) return status;
  const auto [total, moments, divergence] =
      temperature == 0 ? sums_at_zero(logits, max) : sums_above_zero(logits, max, temperature);

  result.log_sum_exp = log_sum_exp_of(max, temperature, total.logarithm());
  result.entropy = entropy_of(total);
  result.max_probability = ExpDouble::one / total.biased();
  if (is_limit(temperature)) {
    result.perplexity = total.biased() * ExpDouble::unbias;
  } else {
    // exp(H) = S exp(H - ln S), with less to round than H itself.
    result.perplexity = (1 + total.beyond_one()) * exp(total.distance / total.biased());
  }
  result.argmax = index_of(logits, max);
  result.mean = moments.mean;
  result.variance = moments.variance;
  result.entropy_slope = moments.entropy_slope;
  result.divergence = divergence;
  return Status::ok;
}

}  // namespace softmax_temperature
