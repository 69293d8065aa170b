// The softmax of floats at temperatures that the float kernel does not take: below 2^-20 and above 2^18.
#pragma once

#include <span>

namespace softmax_temperature {

// For finite T > 0, checked logits and their maximum; each result is rounded to float once.
void softmax_in_double(std::span<const float> logits, float max, double temperature, std::span<float> p) noexcept;
void log_softmax_in_double(std::span<const float> logits, float max, double temperature,
                           std::span<float> log_p) noexcept;

}  // namespace softmax_temperature
