// Arithmetic that keeps what rounding loses: products and sums with their errors, and powers of two.
#pragma once

#include <cstdint>
#include <limits>
#include <type_traits>

#include "simd.hpp"

namespace softmax_temperature {

inline constexpr double infinity = std::numeric_limits<double>::infinity();

// The power of two at or below a positive normal number, and 0 for a subnormal one.
inline double binade_of(double value) { return simd::as<double>(simd::as<std::int64_t>(value) & 0x7ff0000000000000); }

// A power of two in which numbers up to `largest` are measured, so that their squares neither over- nor underflow.
inline double unit_of(double largest) { return largest < 0x1p-1022 ? 0x1p-1022 : binade_of(largest); }

// The factor for all logits before their maximum is subtracted: a half where a difference could overflow, which is
// exact for every digit that counts.
inline double halving_for(double max) { return max >= 0x1p969 ? 0.5 : 1; }

// The next number above a finite one, of the same type.
template <class Real>
inline Real next_above(Real value) {
  using Bits = std::conditional_t<sizeof(Real) == 4, std::int32_t, std::int64_t>;
  if (value == 0) return std::numeric_limits<Real>::denorm_min();
  return simd::as<Real>(simd::as<Bits>(value) + (value > 0 ? 1 : -1));
}

// A number, or a vector of them, as a sum of two: the upper part and what it leaves.
template <class Real>
struct Parts {
  Real upper;
  Real lower;
};

// value = upper + lower, where upper is the value rounded to its upper `bits` bits.
inline Parts<double> split(double value, int bits) {
  // Veltkamp's way to round to fewer bits with a product and two differences.
  const double factor = static_cast<double>((std::int64_t{1} << (53 - bits)) + 1);
  const double scaled = value * factor;
  const double upper = scaled - (scaled - value);
  return {upper, value - upper};
}

// a + b = upper + lower, exactly, where upper is the rounded sum (Knuth, The Art of Computer Programming, volume 2,
// 4.2.2). The lower part is NaN where a or b is infinite.
template <class Real>
inline Parts<Real> two_sum(Real a, Real b) {
  const Real sum = a + b;
  const Real b_seen = sum - a;
  return {sum, (a - (sum - b_seen)) + (b - b_seen)};
}

// a * b = upper + lower, exactly, where upper is the rounded product, if nothing over- or underflows (Dekker 1971).
inline Parts<double> two_product(double a, double b) {
  const double product = a * b;
  const auto [a1, a2] = split(a, 26);
  const auto [b1, b2] = split(b, 26);
  return {product, ((a1 * b1 - product) + a1 * b2 + a2 * b1) + a2 * b2};
}

// The last step of the sum below. It takes its arguments by value, so that a loop keeps them in registers; and it is
// never inlined, as a kernel ends with several sums. A sum that overflowed is infinite, and what it lost NaN.
inline double rounded_sum(double sum, double lost) { return sum + lost; }
[[gnu::noinline]] inline double rounded_sum(simd::f64x2 sum, simd::f64x2 lost) {
  const auto [both, lost_last] = two_sum(sum[0], sum[1]);
  const auto [all, lost_then] = two_sum(both, lost[0] + lost[1]);
  const double rounded = all + (lost_last + lost_then);
  return rounded == rounded ? rounded : both;
}

// A sum whose error does not grow with the number of its terms: of doubles, or of vectors of them. It keeps what each
// addition loses (Neumaier 1974).
template <class Value>
class CompensatedSum {
 public:
  void add(Value term) {
    const auto [sum, lost] = two_sum(sum_, term);
    sum_ = sum;
    lost_ = lost_ + lost;
  }

  [[nodiscard]] double total() const { return rounded_sum(sum_, lost_); }

 private:
  Value sum_{};
  Value lost_{};
};

// A sum of vectors of floats, in doubles: its error is that of the vectors themselves.
class FloatSum {
 public:
  void add(simd::f32x4 term) {
    lower_ = lower_ + simd::low_half(term);
    upper_ = upper_ + simd::high_half(term);
  }

  [[nodiscard]] double total() const {
    const simd::f64x2 both = lower_ + upper_;
    return both[0] + both[1];
  }

 private:
  simd::f64x2 lower_{};
  simd::f64x2 upper_{};
};

}  // namespace softmax_temperature
