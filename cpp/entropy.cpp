#include "entropy.hpp"

#include "arguments.hpp"
#include "exact.hpp"
#include "softmax_temperature.hpp"

namespace softmax_temperature {

// max z / T + ln(sum e^x). At T = 0 (and -0) the quotient is the limit: +-Infinity, or 0 for max z = 0.
double log_sum_exp_of(double max, double temperature, double log_sum) noexcept {
  if (max == 0) return log_sum;
  if (temperature == 0) return max > 0 ? infinity : -infinity;
  return max / temperature + log_sum;
}

// H = ln S + sum e^x (-x) / S: both parts are >= 0.
double entropy_of(const Total& total) noexcept {
  // Where the tail is tiny, both parts are its own size, and may be subnormal: added up before they are rounded.
  if (total.ties == 1 && total.tail < ExpDouble::one * 0x1p-60)
    return (total.tail + total.distance) * ExpDouble::unbias;
  return total.logarithm() + total.distance / total.biased();
}

Status log_sum_exp(std::span<const double> logits, double temperature, double& result) noexcept {
  double max = 0;
  if (const Status status = check_arguments(logits, temperature, max); status != Status::ok) return status;
  const Total total = total_of(logits, max, temperature);
  result = log_sum_exp_of(max, temperature, total.logarithm());
  return Status::ok;
}

Status entropy(std::span<const double> logits, double temperature, double& result) noexcept {
  double max = 0;
  if (const Status status = check_arguments(logits, temperature, max); status != Status::ok) return status;
  result = entropy_of(total_of(logits, max, temperature));
  return Status::ok;
}

}  // namespace softmax_temperature
