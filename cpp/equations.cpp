#include "equations.hpp"

#include <cmath>

#include "exact.hpp"
#include "expm1.hpp"
#include "simd.hpp"
#include "weights.hpp"

namespace softmax_temperature {
namespace {

using simd::f64x2;
using simd::splat;

using Sum = CompensatedSum<f64x2>;

// For arguments up to the logarithm of the most logits: ln(2^24) < 2^6 ln(2)/2.
ExpDifferences differences(f64x2 t) { return exp_differences<6>(t); }

f64x2 where_unmasked(f64x2 z, f64x2 value) { return simd::where(splat(-infinity) < z, value); }

// y_i = (value - halving z_i) / unit, and 0 for masked entries.
struct Offsets {
  double value;
  double halving;
  double unit;

  f64x2 operator()(f64x2 z) const { return where_unmasked(z, (splat(value) - z * splat(halving)) / splat(unit)); }
};

// Calls each(z, x, biased weight) for all logits, a vector at a time.
template <class Each>
void for_each_weight(const Given& given, double temperature, Each each) {
  const ExpDouble exp(given.shape.max, temperature);
  for_each_block(given.logits, [&](const double* z, std::size_t count) {
    double weights[block];
    weigh(exp, z, count, weights);
    for (std::size_t i = 0; i < count; i += 2) {
      const f64x2 logit = simd::load<f64x2>(z + i);
      each(logit, exp.quotient(exp.distance(logit).upper), simd::load<f64x2>(weights + i));
    }
  });
}

// The sum of (1 - e^x_i) y_i, in parts of the goal.
Residual from_infinity(const Given& given, double temperature, Offsets y) noexcept {
  Sum sum;
  double slope = 0;
  for_each_weight(given, temperature, [&](f64x2 z, f64x2 x, f64x2 biased) {
    const f64x2 weight = biased * splat(ExpDouble::unbias);
    const f64x2 left = simd::select(splat(-1.0) < x, splat(0.0) - differences(x).from_one, splat(1.0) - weight);
    const f64x2 each = y(z);
    sum.add(left * each);
    const f64x2 slopes = simd::where(splat(0.0) < weight, x * weight * each);
    slope -= slopes[0];
    slope -= slopes[1];
  });
  return {1 - sum.total() / given.goal, slope / given.goal};
}

}  // namespace

// In the forms from zero, both sides carry the weights' bias, so that neither underflows. Where all weights do, the
// logarithm of 0 is as good as any that is low enough.

Residual MaxProbabilityFromZero::operator()(double temperature) const noexcept {
  const TotalAndSquare total = total_and_square_of(given.logits, given.shape.max, temperature);
  return {log(total.tail / (given.goal * ExpDouble::one)), total.distance / total.tail};
}

Residual MeanFromZero::operator()(double temperature) const noexcept {
  const TotalAndSquare total = total_and_square_of(given.logits, given.shape.max, temperature);
  // Where all x_i that count underflow, they do not change with T, but show at a lower one.
  if (total.distance == 0 && total.tail > 0) return (*this)(temperature * 0x1p-60);
  const double biased_mean = total.distance / (total.ties + total.tail * ExpDouble::unbias);  // E[-x]
  const double halved = temperature * given.shape.halving;
  const double goal_x = given.goal < 1 ? given.goal * ExpDouble::one / halved : given.goal / halved * ExpDouble::one;
  return {log(biased_mean / goal_x), total.square / total.distance - biased_mean * ExpDouble::unbias};
}

Residual EntropyFromZero::operator()(double temperature) const noexcept {
  const TotalAndSquare total = total_and_square_of(given.logits, given.shape.max, temperature);
  const double sum = total.ties + total.tail * ExpDouble::unbias;
  const double biased_mean = total.distance / sum;
  const double mean = biased_mean * ExpDouble::unbias;  // E[-x]
  const double growth = total.tail * ExpDouble::unbias / total.ties;
  const double log_growth = growth < 0x1p-56 ? total.tail / total.ties : log1p(growth) * ExpDouble::one;
  const double beyond = log_growth + biased_mean;  // H - ln k
  double value = log(beyond / (given.goal * ExpDouble::one));
  // Near the root, and as far as H itself has the digits: with an error that does not grow with ln S.
  if (given.goal > 0.5 && std::abs(value) < 0.25) {
    const LogParts log_sum = log_parts(sum);
    const double difference = (log_sum.binades - entropy.binades) + ((log_sum.lower() - entropy.lower()) + mean);
    value = log1p(difference / given.goal);
  }
  return {value, (total.square / sum - mean * biased_mean) / beyond};
}

// ln m - H = sum_i p_i u_i with u_i = ln(m p_i), as a sum of positive terms: sum_i 1/m - p_i = 0 may be added. Its root
// is all but proportional to 1/T here.
Residual EntropyFromInfinity::operator()(double temperature) const noexcept {
  const Shape& shape = given.shape;
  const TotalAndSquare total = total_and_square_of(given.logits, shape.max, temperature);
  const double log_mean = log1p(((total.ties - shape.count) + total.tail * ExpDouble::unbias) / shape.count);
  const f64x2 sum_of_weights = splat(total.biased());
  const f64x2 uniform = splat(1 / shape.count);
  Sum distance;
  for_each_weight(given, temperature, [&](f64x2 z, f64x2 x, f64x2 weight) {
    const f64x2 p = weight / sum_of_weights;
    const f64x2 u = simd::select(splat(0.0) < p, x - splat(log_mean), splat(-1.0));
    const f64x2 excess = differences(splat(0.0) - u).from_line;
    distance.add(where_unmasked(z, simd::select(splat(-1.0) < u, p * excess, (uniform - p) + p * u)));
  });
  const double left = distance.total();
  const double ratio = std::sqrt(left / given.goal);
  const double mean = total.mean_x();
  return {1 - ratio, 0.5 * ratio * (total.square / total.biased() - mean * mean) / left};
}

Residual MaxProbabilityFromInfinity::operator()(double temperature) const noexcept {
  return from_infinity(given, temperature, Offsets{1, 0, 1});
}

Residual MeanFromInfinity::operator()(double temperature) const noexcept {
  return from_infinity(given, temperature, Offsets{value, given.shape.halving, given.shape.unit});
}

namespace {

// The forms of one target, of which that from infinity is taken where the target is near to it.
template <class FromZero, class FromInfinity>
Equation nearer(bool is_near_infinity, const FromZero& from_zero, const FromInfinity& from_infinity) {
  if (is_near_infinity) return from_infinity;
  return from_zero;
}

// The first guesses are the roots if the logits were spread as a normal distribution is, where H = ln m - Var(z) /
// (2 T^2) and E[z] = mean + Var(z) / T. For a probability it is below the root: ln of the mean e^x is more than the
// mean x.

GuessedEquation entropy_equation(std::span<const double> logits, const Shape& shape, LogParts entropy, double from_zero,
                                 double from_infinity) noexcept {
  const double guess = shape.temperature(std::sqrt(shape.variance / (2 * from_infinity)));
  return {
      nearer(from_infinity < 0.125 && from_infinity < from_zero, EntropyFromZero{{logits, shape, from_zero}, entropy},
             EntropyFromInfinity{{logits, shape, from_infinity}}),
      guess};
}

GuessedEquation max_probability_equation(std::span<const double> logits, const Shape& shape, double value) noexcept {
  // 1/p - count
  const auto beyond = [&](double count) {
    const Parts<double> product = two_product(count, value);
    return ((1 - product.upper) - product.lower) / value;
  };
  const double from_zero = beyond(shape.ties);
  const double from_infinity = -beyond(shape.count);
  const double others = shape.count - shape.ties;
  const double guess = shape.temperature(shape.mean * shape.count / others / log(others / from_zero));
  return {nearer(from_infinity < 0.25 * from_zero, MaxProbabilityFromZero{{logits, shape, from_zero}},
                 MaxProbabilityFromInfinity{{logits, shape, from_infinity}}),
          guess};
}

GuessedEquation mean_equation(std::span<const double> logits, const Shape& shape, double value) noexcept {
  const double from_zero = shape.distance(value);
  const double from_infinity = shape.mean - from_zero;
  const double guess = shape.temperature(shape.variance / from_infinity);
  if (!(from_infinity < 0.25 * from_zero)) {
    return {MeanFromZero{{logits, shape, shape.halved_distance(value)}}, guess};
  }
  const double halved = value * shape.halving;
  const Offsets y{halved, shape.halving, shape.unit};
  Sum sum;
  simd::for_each_vector(logits, [&](f64x2 z, std::size_t /*i*/) { sum.add(y(z)); });
  return {MeanFromInfinity{{logits, shape, sum.total()}, halved}, guess};
}

}  // namespace

GuessedEquation equation_for(std::span<const double> logits, Target target, double value, const Shape& shape) noexcept {
  switch (target) {
    case Target::entropy: {
      const auto beyond = [&](double count) {
        const LogParts limit = log_parts(count);
        return (value - limit.binades) - limit.lower();
      };
      return entropy_equation(logits, shape, {value, 0, 0}, beyond(shape.ties), -beyond(shape.count));
    }
    case Target::perplexity: {
      const auto beyond = [&](double count) { return log1p((value - count) / count); };
      return entropy_equation(logits, shape, log_parts(value), beyond(shape.ties), -beyond(shape.count));
    }
    case Target::max_probability:
      return max_probability_equation(logits, shape, value);
    default:
      return mean_equation(logits, shape, value);
  }
}

}  // namespace softmax_temperature
