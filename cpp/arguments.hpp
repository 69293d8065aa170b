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
inline constexpr std::size_t maxima_block = 128;
template <class Real>
Status find_max(std::span<const Real> logits, Real& result, double* maxima = nullptr) noexcept;

// Checks the temperature, then the logits, and finds the largest of these.
template <class Real>
Status check_arguments(std::span<const Real> logits, double temperature, Real& max) noexcept {
  if (!(temperature >= 0)) return Status::bad_temperature;
  return find_max(logits, max);
}

// The same for rows of `classes` logits each, and whether each row has a logit that is not masked.
template <class Real>
Status check_rows(std::span<const Real> logits, std::size_t classes, double temperature, Real& max) noexcept;

// The largest of checked logits. Where they are few, find_max would take longer than what the row then needs.
template <class Real>
Real max_of(std::span<const Real> logits) noexcept {
  using Vector = typename simd::VectorOf<Real>::type;
  if (logits.size() > 64) {
    Real max = 0;
    (void)find_max(logits, max);
    return max;
  }
  Vector max = simd::splat(-std::numeric_limits<Real>::infinity());
  simd::for_each_vector(logits, [&](Vector z, std::size_t /*i*/) { max = simd::max(max, z); });
  return simd::max_lane(max);
}

}  // namespace softmax_temperature
