// The temperature that meets a target: an entropy, a perplexity, a largest probability, or a mean.
//
// The logits' shape tells the limits of the target; strictly between them an equation is solved (equations.hpp), in a
// bracket within which its root must lie.

#include <cmath>
#include <limits>

#include "arguments.hpp"
#include "equations.hpp"
#include "exact.hpp"
#include "log.hpp"
#include "root.hpp"
#include "shape.hpp"
#include "softmax_temperature.hpp"

namespace softmax_temperature {
namespace {

// The limit of a target at which `count` entries share the probability equally.
double limit_of(Target target, double count) {
  if (target == Target::entropy) return log(count);
  return target == Target::perplexity ? count : 1 / count;
}

// What the target is at a limit, and what else counts as it: a value that is beyond it, or still within it, by no more
// than rounding.
struct Limit {
  double value;
  double beyond;
  double within = 0;

  // Whether this is met by a target whose range lies on the side of `other`.
  [[nodiscard]] bool is_met_by(double target, const Limit& other) const {
    const double excess = other.value < value ? target - value : value - target;
    return excess <= beyond && excess >= -within;
  }
};

struct Limits {
  Limit at_zero;
  Limit at_infinity;

  [[nodiscard]] double lowest() const { return at_zero.value < at_infinity.value ? at_zero.value : at_infinity.value; }
  [[nodiscard]] double highest() const { return at_zero.value < at_infinity.value ? at_infinity.value : at_zero.value; }
};

// As much as statistics() rounds, of a number of this size.
double ulps_8(double size) { return 0x1p-49 * binade_of(size); }

// The size of the numbers that a mean is rounded with.
double size_of(const Shape& shape) { return -shape.lowest > shape.max ? -shape.lowest : shape.max; }

Limits limits_of(Target target, const Shape& shape) noexcept {
  if (target == Target::mean) {
    const double mean = (shape.max * shape.halving - shape.mean * shape.unit) / shape.halving;
    const double near = ulps_8(size_of(shape));
    return {{shape.max, near}, {mean, near, 0.5 * near}};
  }
  const auto limit = [target](double count) {
    const double value = limit_of(target, count);
    const double near = ulps_8(value);
    return Limit{value, near, target == Target::entropy ? 0.5 * near : 0};
  };
  return {limit(shape.ties), limit(shape.count)};
}

double value_at(std::span<const double> logits, Target target, double temperature) noexcept {
  Statistics at{};
  (void)statistics(logits, temperature, at);
  const double values[] = {at.entropy, at.perplexity, at.max_probability, at.mean};
  return values[static_cast<int>(target)];
}

Status solve(std::span<const double> logits, Target target, double value, const Shape& shape, Limits& limits,
             double& temperature) noexcept {
  temperature = 0;
  if (limits.at_zero.is_met_by(value, limits.at_infinity)) return Status::ok;
  temperature = infinity;
  if (limits.at_infinity.is_met_by(value, limits.at_zero)) return Status::ok;
  if (!(value > limits.lowest() && value < limits.highest())) return Status::unreachable;

  // Below `low` the weights of the tail, and above `high` their distances from 1, are too small for any target. At an
  // end of double's range this has to be seen, and if it is not so, the limit becomes what can be reached there, which
  // can still be met.
  const auto [equation, guess] = equation_for(logits, target, value, shape);
  const auto residual = [&form = equation](double t) { return residual_of(form, t); };
  const auto is_beyond = [&](double end, double sign, Limit& limit) {
    if (residual(end).value * sign < 0x1p-48) return false;
    temperature = end;
    limit.value = value_at(logits, target, end);
    return true;
  };
  double low = shape.halved_distance(shape.second) * 0x1p-11 / shape.halving;
  double high = shape.halved_distance(shape.lowest) * 0x1p60 / shape.halving;
  if (low == 0) {
    low = std::numeric_limits<double>::denorm_min();
    if (is_beyond(low, 1, limits.at_zero)) {
      return limits.at_zero.is_met_by(value, limits.at_infinity) ? Status::ok : Status::unreachable;
    }
  }
  if (high == infinity) {
    high = std::numeric_limits<double>::max();
    if (is_beyond(high, -1, limits.at_infinity)) {
      return limits.at_infinity.is_met_by(value, limits.at_zero) ? Status::ok : Status::unreachable;
    }
  }
  temperature = find_root(low, guess, high, residual);
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
