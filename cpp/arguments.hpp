// What every function does first: check the arguments, and find the largest logit.
#pragma once

#include <span>

#include "softmax_temperature.hpp"

namespace softmax_temperature {

// The largest logit, or the status that there is none. For float and double.
template <class Real>
Status find_max(std::span<const Real> logits, Real& result) noexcept;

inline Status check_temperature(double temperature) noexcept {
  return temperature >= 0 ? Status::ok : Status::bad_temperature;
}

}  // namespace softmax_temperature
