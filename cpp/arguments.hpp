// What every function does first: check the arguments, and find the largest logit.
#pragma once

#include <span>

#include "softmax_temperature.hpp"

namespace softmax_temperature {

// The largest logit, or the status that there is none. For float and double.
template <class Real>
Status find_max(std::span<const Real> logits, Real& result) noexcept;

// Checks both, and finds the largest logit: what comes first wherever there is a temperature.
template <class Real>
Status check_arguments(std::span<const Real> logits, double temperature, Real& max) noexcept {
  if (!(temperature >= 0)) return Status::bad_temperature;
  return find_max(logits, max);
}

}  // namespace softmax_temperature
