// The derivative of the probabilities by the temperature.

#include "arguments.hpp"
#include "exp.hpp"
#include "limits.hpp"
#include "softmax_temperature.hpp"
#include "weights.hpp"

namespace softmax_temperature {

Status softmax_derivative(std::span<const double> logits, double temperature, std::span<double> derivative) noexcept {
  double max = 0;
  if (const Status status = check_arguments(logits, temperature, max); status != Status::ok) return status;
  if (derivative.size() != logits.size()) return Status::size_mismatch;
  if (is_limit(temperature)) {
    for (double& each : derivative) each = 0;
    return Status::ok;
  }
  const Weights weights(max, temperature);
  const Total total = total_of(logits, max, weights);
  const double mean_x = total.mean_x();
  const double sum = total.biased() * ExpDouble::unbias;
  for (std::size_t i = 0; i < logits.size(); ++i) {
    const auto [x, weight] = weights(logits[i]);
    if (weight == 0) {
      derivative[i] = 0;
      continue;
    }
    // The bias is removed together with the division by T, so that only the result is rounded to a subnormal number.
    const double biased = weight * (mean_x - x) / sum;
    derivative[i] = temperature < 1 ? biased / (temperature * Weights::one) : biased * ExpDouble::unbias / temperature;
  }
  return Status::ok;
}

}  // namespace softmax_temperature
