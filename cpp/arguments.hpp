// Every function first checks its arguments and finds the largest logit.
#pragma once

#include <cstddef>
#include <span>

#include "softmax_temperature.hpp"

namespace softmax_temperature {

// Finds the largest logit, or says why there is none; and that of each block of logits, if room for these is given.
// For float and double.
inline constexpr std::size_t maxima_block = 64;
template <class Real>
Status find_max(std::span<const Real> logits, Real& result, double* maxima = nullptr) noexcept;

// Checks the temperature, then the logits, and finds the largest of these.
template <class Real>
Status check_arguments(std::span<const Real> logits, double temperature, Real& max) noexcept {
  if (!(temperature >= 0)) return Status::bad_temperature;
  return find_max(logits, max);
}

}  // namespace softmax_temperature
