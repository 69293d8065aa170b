// The temperature that meets a target: an entropy, a perplexity, a largest probability, or a mean.
//
// Each target has two forms of its equation. The ordinary one compares what is left until the limit at T = 0 on a
// logarithmic scale, where it is all but proportional to 1/T. Near the other limit, T = Infinity, what is left until
// that one is compared instead, as a sum of terms that do not cancel.

#include <cmath>
#include <limits>

#include "arguments.hpp"
#include "exact.hpp"
#include "expm1.hpp"
#include "log.hpp"
#include "root.hpp"
#include "softmax_temperature.hpp"
#include "weights.hpp"

namespace softmax_temperature {
namespace {

using Sum = CompensatedSum<double>;

// What the logits are like, whatever the temperature. Masked ones are left out.
struct Shape {
  double max = -infinity;
  double second = -infinity;  // the largest logit below the maximum
  double lowest = infinity;
  double ties = 0;     // how many are the maximum
  double count = 0;    // how many there are
  double halving = 1;  // halving_for(max)
  double unit = 1;     // a power of two of the distances' size
  double mean = 0;     // mean and variance of max - z, in this unit
  double variance = 0;

  // max - z, in halves where the largest distances overflow, and in the unit.
  [[nodiscard]] double halved_distance(double z) const { return max * halving - z * halving; }
  [[nodiscard]] double distance(double z) const { return halved_distance(z) / unit; }
  // T from what it is in the unit.
  [[nodiscard]] double temperature(double in_unit) const { return in_unit * unit / halving; }
};

Shape shape_of(std::span<const double> logits, double max) noexcept {
  Shape shape;
  shape.max = max;
  for (const double z : logits) {
    if (z == -infinity) continue;
    shape.count += 1;
    if (z < shape.lowest) shape.lowest = z;
    if (z == max) {
      shape.ties += 1;
    } else if (z > shape.second) {
      shape.second = z;
    }
  }
  if (shape.lowest == max) return shape;

  shape.halving = halving_for(max);
  const double reach = shape.halved_distance(shape.lowest);
  shape.unit = unit_of(reach);
  Sum sum;
  double squares = 0;
  for (const double z : logits) {
    if (z == -infinity) continue;
    const double distance = shape.distance(z);
    sum.add(distance);
    squares += distance * distance;
  }
  shape.mean = sum.total() / shape.count;
  shape.variance = squares / shape.count - shape.mean * shape.mean;
  return shape;
}

// The limit of a target at which `count` entries share the probability equally.
double limit_of(Target target, double count) {
  if (target == Target::entropy) return log(count);
  return target == Target::perplexity ? count : 1 / count;
}

// How far the target is beyond that limit: in nats for an entropy and a perplexity, 1/p - count for a probability.
double beyond_limit(Target target, double value, double count) {
  if (target == Target::entropy) {
    const LogParts limit = log_parts(count);
    return (value - limit.binades) - limit.lower();
  }
  if (target == Target::perplexity) return log1p((value - count) / count);
  const Parts<double> product = two_product(count, value);
  return ((1 - product.upper) - product.lower) / value;
}

// The target's values at the two limits, and how near to them is as good as met.
struct Limits {
  double at_zero;
  double at_infinity;
  double near_zero = 0;
  double near_infinity = 0;

  [[nodiscard]] double lowest() const { return at_zero < at_infinity ? at_zero : at_infinity; }
  [[nodiscard]] double highest() const { return at_zero < at_infinity ? at_infinity : at_zero; }
};

Limits limits_of(Target target, const Shape& shape) noexcept {
  const auto ulps_4 = [](double value) { return 0x1p-50 * binade_of(value); };
  if (target == Target::mean) {
    const double mean = (shape.max * shape.halving - shape.mean * shape.unit) / shape.halving;
    return {shape.max, mean, 0, ulps_4(-shape.lowest > shape.max ? -shape.lowest : shape.max)};
  }
  Limits limits{limit_of(target, shape.ties), limit_of(target, shape.count)};
  if (target == Target::entropy) {
    limits.near_zero = ulps_4(limits.at_zero);
    limits.near_infinity = ulps_4(limits.at_infinity);
  }
  return limits;
}

// An equation to solve: its residual at a temperature, in the form that suits the target.
class Equation {
 public:
  Equation(std::span<const double> logits, Target target, double value, const Shape& shape)
      : logits_(logits), target_(target), value_(value), shape_(shape) {
    if (target == Target::mean) {
      from_zero_ = shape.distance(value);
      from_infinity_ = shape.mean - from_zero_;
    } else {
      from_zero_ = beyond_limit(target, value, shape.ties);
      from_infinity_ = -beyond_limit(target, value, shape.count);
    }
    is_entropy_ = target == Target::entropy || target == Target::perplexity;
    near_infinity_ = from_infinity_ < (is_entropy_ ? 0.125 : 0.25 * from_zero_) && from_infinity_ < from_zero_;
  }

  // A first guess: the root if the logits were spread as a normal distribution is, where H = ln m - Var(z) / (2 T^2)
  // and E[z] = mean + Var(z) / T. For a probability, below the root: ln of the mean e^x is more than the mean x.
  [[nodiscard]] double guess() const {
    if (is_entropy_) return shape_.temperature(std::sqrt(shape_.variance / (2 * from_infinity_)));
    if (target_ == Target::mean) return shape_.temperature(shape_.variance / from_infinity_);
    const double others = shape_.count - shape_.ties;
    return shape_.temperature(shape_.mean * shape_.count / others / log(others / from_zero_));
  }

  [[nodiscard]] Residual operator()(double temperature) const {
    if (!near_infinity_) return from_zero(temperature);
    return is_entropy_ ? entropy_from_infinity(temperature) : from_infinity(temperature);
  }

 private:
  // ln of the distance from the limit at T = 0, less that of the target. Both carry the weights' bias, so that neither
  // underflows. Where all weights do, the logarithm of 0 is as good as any that is low enough.
  [[nodiscard]] Residual from_zero(double temperature) const {
    const Total total = total_of(logits_, shape_.max, Weights(shape_.max, temperature));
    const double goal = from_zero_ * Weights::one;
    if (target_ == Target::max_probability) return {log(total.tail / goal), total.distance / total.tail};

    const double sum = total.ties + total.tail * ExpDouble::unbias;
    const double biased_mean = total.distance / sum;
    const double mean = biased_mean * ExpDouble::unbias;  // E[-x]
    if (target_ == Target::mean) {
      // Where all x_i that count underflow, they do not change with T, but show at a lower one.
      if (total.distance == 0 && total.tail > 0) return from_zero(temperature * 0x1p-60);
      const double distance = shape_.halved_distance(value_);
      const double halved = temperature * shape_.halving;
      const double goal_x = distance < 1 ? distance * Weights::one / halved : distance / halved * Weights::one;
      return {log(biased_mean / goal_x), total.square / total.distance - mean};
    }

    const double growth = total.tail * ExpDouble::unbias / total.ties;
    const double log_growth = growth < 0x1p-56 ? total.tail / total.ties : log1p(growth) * Weights::one;
    const double beyond = log_growth + biased_mean;  // H - ln k
    double value = log(beyond / goal);
    // Near the root, and as far as H itself has the digits: with an error that does not grow with ln S.
    if (from_zero_ > 0.5 && std::abs(value) < 0.25) {
      const LogParts log_sum = log_parts(sum);
      const LogParts entropy = target_ == Target::entropy ? LogParts{value_, 0, 0} : log_parts(value_);
      const double difference = (log_sum.binades - entropy.binades) + ((log_sum.lower() - entropy.lower()) + mean);
      value = log1p(difference / from_zero_);
    }
    return {value, (total.square / sum - mean * biased_mean) / beyond};
  }

  // ln m - H = sum_i p_i u_i with u_i = ln(m p_i), as a sum of positive terms: sum_i 1/m - p_i = 0 may be added. Its
  // root is all but proportional to 1/T here.
  [[nodiscard]] Residual entropy_from_infinity(double temperature) const {
    const Weights weights(shape_.max, temperature);
    const Total total = total_of(logits_, shape_.max, weights);
    const double log_mean = log1p(((total.ties - shape_.count) + total.tail * ExpDouble::unbias) / shape_.count);
    Sum distance;
    for (const double z : logits_) {
      if (z == -infinity) continue;
      const auto [x, weight] = weights(z);
      const double p = weight / total.biased();
      const double u = p == 0 ? -1 : x - log_mean;
      distance.add(u > -1 ? p * excess(u) : (1 / shape_.count - p) + p * u);
    }
    const double left = distance.total();
    const double ratio = std::sqrt(left / from_infinity_);
    const double mean = total.mean_x();
    return {1 - ratio, 0.5 * ratio * (total.square / total.biased() - mean * mean) / left};
  }

  // The sum of (1 - e^x_i) y_i, in parts of the target. With y_i = 1 it is m - 1/p_max. With y_i = value - z_i, whose
  // weighted sum is 0 where E[z] is the value, the target is the sum of the y_i themselves.
  [[nodiscard]] Residual from_infinity(double temperature) const {
    const Weights weights(shape_.max, temperature);
    Sum sum;
    Sum all;
    double slope = 0;
    for (const double z : logits_) {
      if (z == -infinity) continue;
      const auto [x, biased] = weights(z);
      const double weight = biased * ExpDouble::unbias;
      const bool is_mean = target_ == Target::mean;
      const double y = is_mean ? (value_ * shape_.halving - z * shape_.halving) / shape_.unit : 1;
      all.add(y);
      sum.add((x > -1 ? -expm1(x) : 1 - weight) * y);
      if (weight > 0) slope -= x * weight * y;
    }
    const double goal = target_ == Target::mean ? all.total() : from_infinity_;
    return {1 - sum.total() / goal, slope / goal};
  }

  std::span<const double> logits_;
  Target target_;
  double value_;
  const Shape& shape_;
  double from_zero_;      // the target's distances from its limits at T = 0
  double from_infinity_;  // and at T = Infinity, both positive
  bool is_entropy_;
  bool near_infinity_;
};

double value_at(std::span<const double> logits, Target target, double temperature) noexcept {
  Statistics at{};
  (void)statistics(logits, temperature, at);
  const double values[] = {at.entropy, at.perplexity, at.max_probability, at.mean};
  return values[static_cast<int>(target)];
}

Status solve(std::span<const double> logits, Target target, double value, const Shape& shape, Limits& limits,
             double& temperature) noexcept {
  temperature = 0;
  if (std::abs(value - limits.at_zero) <= limits.near_zero) return Status::ok;
  temperature = infinity;
  if (std::abs(value - limits.at_infinity) <= limits.near_infinity) return Status::ok;
  if (!(value > limits.lowest() && value < limits.highest())) return Status::unreachable;

  // Below `low` the weights of the tail, and above `high` their distances from 1, are too small for any target. At an
  // end of double's range this has to be seen, and if it is not so, the limit becomes what can be reached there.
  const Equation equation(logits, target, value, shape);
  const auto is_beyond = [&](double end, double sign, double& limit) {
    if (equation(end).value * sign < 0x1p-48) return false;
    limit = value_at(logits, target, end);
    return true;
  };
  double low = shape.halved_distance(shape.second) * 0x1p-11 / shape.halving;
  double high = shape.halved_distance(shape.lowest) * 0x1p60 / shape.halving;
  if (low == 0) {
    low = std::numeric_limits<double>::denorm_min();
    if (is_beyond(low, 1, limits.at_zero)) return Status::unreachable;
  }
  if (high == infinity) {
    high = std::numeric_limits<double>::max();
    if (is_beyond(high, -1, limits.at_infinity)) return Status::unreachable;
  }
  temperature = find_root(low, equation.guess(), high, equation);
  return Status::ok;
}

}  // namespace

Status temperature_for(std::span<const double> logits, Target target, double value, Solution& result) noexcept {
  double max = 0;
  if (const Status status = find_max(logits, max); status != Status::ok) return status;
  const Shape shape = shape_of(logits, max);
  Limits limits = limits_of(target, shape);
  double temperature = 0;
  const Status status = solve(logits, target, value, shape, limits, temperature);
  if (status == Status::ok) result.temperature = temperature;
  result.lowest = limits.lowest();
  result.highest = limits.highest();
  return status;
}

}  // namespace softmax_temperature
