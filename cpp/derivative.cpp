// The derivative of the probabilities by the temperature.

#include "arguments.hpp"
#include "exp.hpp"
#include "limits.hpp"
#include "softmax_temperature.hpp"
#include "weights.hpp"

namespace softmax_temperature {

using simd::f64x2;
using simd::splat;

Status softmax_derivative(std::span<const double> logits, double temperature, std::span<double> derivative) noexcept {
  double max = 0;
  if (const Status status = check_arguments(logits, temperature, max); status != Status::ok) return status;
  if (derivative.size() != logits.size()) return Status::size_mismatch;
  if (is_limit(temperature)) {
    for (double& each : derivative) each = 0;
    return Status::ok;
  }
  const Total total = total_of(logits, max, temperature);
  const f64x2 mean_x = splat(total.mean_x());
  const f64x2 sum = splat(total.biased() * ExpDouble::unbias);
  // The bias is removed together with the division by T, so that only the result is rounded to a subnormal number.
  const f64x2 unbias = splat(temperature < 1 ? 1 : ExpDouble::unbias);
  const f64x2 divisor = splat(temperature < 1 ? temperature * ExpDouble::one : temperature);
  const ExpDouble exp(max, temperature);
  simd::map_all(logits.data(), derivative, [&](f64x2 z) {
    const ExpDouble::Distance distance = exp.distance(z);
    const f64x2 weight = exp(distance);
    const f64x2 each = weight * (mean_x - exp.quotient(distance.upper)) / sum * unbias / divisor;
    return simd::where(splat(0.0) < weight, each);
  });
  return Status::ok;
}

}  // namespace softmax_temperature
