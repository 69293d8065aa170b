// Every function first checks its arguments and finds the largest logit.
#pragma once

#include <cstddef>
#include <limits>
#include <span>

#include "simd.hpp"
#include "softmax_temperature.hpp"

namespace softmax_temperature {

// Finds the largest logit, or says why there is none; and that of each block of logits, if room for these is given.
// For float and double.
inline constexpr std::size_t maxima_block = 256;
template <class Real>
Status find_max(std::span<const Real> logits, Real& result, double* maxima = nullptr) noexcept;

// Checks the temperature, then the logits, and finds the largest of these.
template <class Real>
Status check_arguments(std::span<const Real> logits, double temperature, Real& max) noexcept {
  if (!(temperature >= 0)) return Status::bad_temperature;
  return find_max(logits, max);
}

// The largest of checked logits. For short rows it takes a fraction of the time of find_max.
template <class Real>
inline Real max_of(std::span<const Real> logits) noexcept {
  if (logits.size() > 64) {
    Real max = 0;
    (void)find_max(logits, max);
    return max;
  }
  using Vector = typename simd::VectorOf<Real>::type;
  Vector max = simd::splat(-std::numeric_limits<Real>::infinity());
  simd::for_each_vector(logits, [&](Vector z, std::size_t /*i*/) { max = simd::max(max, z); });
  return simd::max_lane(max);
}

}  // namespace softmax_temperature
