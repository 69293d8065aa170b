// The statistics of one distribution.
//
// Everything is a sum over the shifted logits x_i = (z_i - max z) / T <= 0 and the weights e^x_i, the largest of which
// is 1. Nothing here is in a hurry: what counts is that each quantity is written as a sum of terms of one sign, so that
// none of its digits cancel.

#include "arguments.hpp"
#include "entropy.hpp"
#include "exact.hpp"
#include "exp.hpp"
#include "expm1.hpp"
#include "limits.hpp"
#include "log.hpp"
#include "softmax_temperature.hpp"
#include "weights.hpp"

namespace softmax_temperature {
namespace {

using Sum = CompensatedSum<double>;

// e^x for |x| <= 300
double exp_of(double x) { return ExpDouble(0, 1)(simd::splat(x))[0] * ExpDouble::unbias; }

struct Moments {
  double mean;
  double variance;
  double entropy_slope;
};

// Mean and variance of z, and dH/dT = Var(z) / T^3. Distances from the maximum are measured in a unit of their own
// size, so that their squares neither over- nor underflow before the results do.
Moments moments_of(std::span<const double> logits, double max, double temperature, const Weights& weights,
                   const Total& total) noexcept {
  const double halving = halving_for(max);
  const auto distance = [&](double z) { return z * halving - max * halving; };
  double reach = 0;
  for (const double z : logits) {
    if (-distance(z) > reach && weights(z).weight > 0) reach = -distance(z);
  }
  if (reach == 0) return {max, 0, 0};
  const double unit = unit_of(reach);

  Sum distances;
  for (const double z : logits) {
    const double weight = weights(z).weight;
    if (weight > 0) distances.add(distance(z) / unit * weight);
  }
  const double mean = distances.total() / total.biased();
  Sum squares;
  for (const double z : logits) {
    const double weight = weights(z).weight;
    const double difference = distance(z) / unit - mean;
    if (weight > 0) squares.add(difference * difference * weight);
  }
  const double variance = squares.total() / total.biased();

  Moments result{(max * halving + unit * mean) / halving, unit / halving * variance * (unit / halving), 0};
  if (temperature == infinity) return result;
  // Where T is tiny, a power of two keeps the quotients in range.
  const double shift = temperature < 0x1p-500 ? 0x1p500 : 1;
  const double reach_x = unit / temperature / halving;
  result.entropy_slope = reach_x / (temperature * shift) * (reach_x * variance) * shift;
  return result;
}

// KL(p_T || p_1) = sum_i p_i u_i with u_i = ln p_i(T) - ln p_i(1). Its terms have both signs and nearly cancel where T
// is near 1; but sum_i p_i(T) (e^-u_i - 1) = sum_i p_i(1) - p_i(T) = 0 may be added, and then all terms are >= 0.
double divergence_of(std::span<const double> logits, double max, double temperature, const Weights& weights,
                     const Total& total) noexcept {
  const Weights weights_at_one(max, 1);
  const Total at_one = total_of(logits, max, weights_at_one);
  if (temperature == 0) return log1p(((at_one.ties - total.ties) + at_one.tail * ExpDouble::unbias) / total.ties);

  // y_i = x_i(T) - x_i(1), straight from the logits; half of it, which cannot overflow where the divergence does not.
  const auto half_change = [&](double z, double x) {
    if (z == max) return 0.0;
    return temperature == infinity ? 0.5 * max - 0.5 * z : 0.5 * x * (1 - temperature);
  };
  const auto is_small = [](double half) { return half >= -ln_2 && half <= ln_2; };

  // ln(S(T) / S(1)), with S(T) - S(1) as a sum of terms of one sign.
  Sum growth;
  for (const double z : logits) {
    if (z == -infinity) continue;
    const Term now = weights(z);
    const double then = weights_at_one(z).weight;
    const double half = half_change(z, now.x);
    growth.add(is_small(half) && then > 0 ? then * expm1(2 * half) : now.weight - then);
  }
  const double relative_growth = growth.total() / at_one.biased();
  const double log_growth = relative_growth > -0.5 ? log1p(relative_growth) : total.logarithm() - at_one.logarithm();

  Sum divergence;
  for (const double z : logits) {
    if (z == -infinity) continue;
    const Term now = weights(z);
    const double p_at_one = weights_at_one(z).weight / at_one.biased();
    const double p = now.weight / total.biased();
    const double half = half_change(z, now.x) - 0.5 * log_growth;
    if (p == 0) {
      divergence.add(p_at_one);
    } else if (is_small(half)) {
      divergence.add(p * excess(2 * half));
    } else {
      divergence.add((p_at_one - p) + 2 * (p * half));
    }
  }
  return divergence.total();
}

std::size_t index_of(std::span<const double> logits, double value) noexcept {
  std::size_t index = 0;
  while (logits[index] != value) ++index;
  return index;
}

}  // namespace

Status statistics(std::span<const double> logits, double temperature, Statistics& result) noexcept {
  double max = 0;
  if (const Status status = check_arguments(logits, temperature, max); status != Status::ok) return status;
  const Weights weights(max, temperature);
  const Total total = total_of(logits, max, weights);

  result.argmax = index_of(logits, max);
  result.log_sum_exp = log_sum_exp_of(max, temperature, total.logarithm());
  result.entropy = entropy_of(total);
  result.max_probability = Weights::one / total.biased();
  if (is_limit(temperature)) {
    result.perplexity = total.biased() * ExpDouble::unbias;
  } else {
    // exp(H) = S exp(H - ln S), with less to round than H itself.
    result.perplexity = (1 + total.beyond_one()) * exp_of(total.distance / total.biased());
  }
  const Moments moments = moments_of(logits, max, temperature, weights, total);
  result.mean = moments.mean;
  result.variance = moments.variance;
  result.entropy_slope = moments.entropy_slope;
  result.divergence = divergence_of(logits, max, temperature, weights, total);
  return Status::ok;
}

}  // namespace softmax_temperature
