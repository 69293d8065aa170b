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
  const auto [equation, guess] = equation_for(logits, target, value, shape);
  const auto residual = [&form = equation](double t) { return residual_of(form, t); };
  const auto is_beyond = [&](double end, double sign, double& limit) {
    if (residual(end).value * sign < 0x1p-48) return false;
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
