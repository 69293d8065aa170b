// What every function does first: check the arguments, and find the largest logit. And how it walks over them.
#pragma once

#include <cstddef>
#include <limits>
#include <span>

#include "exact.hpp"
#include "simd.hpp"
#include "softmax_temperature.hpp"

namespace softmax_temperature {

template <class Real>
struct VectorOf;
template <>
struct VectorOf<float> {
  using type = simd::f32x4;
  static constexpr std::size_t lanes = 4;
};
template <>
struct VectorOf<double> {
  using type = simd::f64x2;
  static constexpr std::size_t lanes = 2;
};

// The first `count` < lanes elements; -Infinity, which masks an entry, in the other lanes.
inline simd::f32x4 load_part(const float* from, std::size_t count) {
  const float none = -std::numeric_limits<float>::infinity();
  return simd::f32x4{from[0], count > 1 ? from[1] : none, count > 2 ? from[2] : none, none};
}
inline simd::f64x2 load_part(const double* from, std::size_t /*count*/) { return simd::f64x2{from[0], -infinity}; }

// The largest logit, or the status that there is none. For float and double.
template <class Real>
Status find_max(std::span<const Real> logits, Real& result) noexcept;

inline Status check_temperature(double temperature) noexcept {
  return temperature >= 0 ? Status::ok : Status::bad_temperature;
}

}  // namespace softmax_temperature
