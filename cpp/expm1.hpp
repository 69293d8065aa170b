// e^t - 1 and e^t - 1 - t, without the digits that cancel.
#pragma once

#include <cstddef>

#include "exp.hpp"
#include "simd.hpp"

namespace softmax_temperature {

struct ExpDifferences {
  simd::f64x2 from_one;   // e^t - 1
  simd::f64x2 from_line;  // e^t - 1 - t >= 0
};

// For |t| <= 2^doublings ln(2)/2. Maximum error: 4 ULP for e^t - 1, 12 ULP for e^t - 1 - t (tests/cpp/exp.test.cpp).
template <std::size_t doublings>
inline ExpDifferences exp_differences(simd::f64x2 t) {
  using simd::splat;
  // Halve t until the polynomial holds for it,
  simd::i64x2 is_doubled[doublings];
  simd::f64x2 part = t;
  for (std::size_t k = 0; k < doublings; ++k) {
    const double bound = static_cast<double>(1 << k) * (ln_2 / 2);
    is_doubled[k] = splat(bound) < simd::abs(t);
    part = simd::select(is_doubled[k], part * splat(0.5), part);
  }
  simd::f64x2 from_line = part * part * exp_remainder(part);
  simd::f64x2 from_one = part + from_line;
  // and undo that: with h = e^t - 1, e^2t - 1 = h (h + 2) and e^2t - 1 - 2t = h^2 + 2 (h - t).
  for (std::size_t k = doublings; k-- > 0;) {
    from_line = simd::select(is_doubled[k], from_one * from_one + splat(2.0) * from_line, from_line);
    from_one = simd::select(is_doubled[k], from_one * (from_one + splat(2.0)), from_one);
  }
  return {from_one, from_line};
}

}  // namespace softmax_temperature
