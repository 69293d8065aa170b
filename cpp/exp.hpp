// e^((z - m) / T) for z <= m: the exponential that the softmax needs, in float and in double.
//
// Both follow Cody and Waite (Software Manual for the Elementary Functions, 1980):
//
//     (z - m) / T = n ln 2 + t,   n whole, |t| <= ln(2) / 2,   e^((z - m)/T) = 2^n e^t,
//
// with e^t = 1 + t + t^2 q(t), q the minimax polynomial for the relative error of e^t. The division by T is folded into
// the constants: n = round(z log2(e)/T), and T ln 2 is split in two so that n times its upper part is exact.
//
// Results carry a factor 2^bias, which the caller removes together with its division by the sum: no intermediate result
// is subnormal, and a result that is subnormal in the end has been rounded once.
#pragma once

#include <cstdint>

#include "exact.hpp"
#include "simd.hpp"

namespace softmax_temperature {

inline constexpr double log2_e = 0x1.71547652b82fep+0;
inline constexpr double ln_2 = 0x1.62e42fefa39efp-1;
inline constexpr double ln_2_rest = 0x1.abc9e3b39803fp-56;

// In float, four at a time. Valid for 2^-20 <= T <= 2^18, m finite and |m| <= 256 T (subtract m from z beforehand where
// it is larger: for every z that counts the difference is exact then, and m is 0).
//
// Maximum error: 1.6 ULP for z - m >= -120 T; smaller z count as if they were m - 120 T, where the result is below half
// the smallest subnormal float. (tests/cpp/exp.test.cpp; every float at T = 1: `npm run test:exhaustive`.)
class ExpFloat {
 public:
  static constexpr int bias = 64;
  static constexpr double lowest_temperature = 0x1p-20;
  static constexpr double highest_temperature = 0x1p18;

  static bool suits(double temperature) {
    return temperature >= lowest_temperature && temperature <= highest_temperature;
  }

  // Whether m is to be subtracted beforehand.
  static bool needs_shift(float max, double temperature) {
    return static_cast<double>(max < 0 ? -max : max) > 256 * temperature;
  }

  ExpFloat(double max, double temperature) : temperature_(temperature) {
    const double inverse = 1 / temperature;
    exact_binades_ = log2_e * inverse;
    binades_ = static_cast<float>(exact_binades_);
    // n times the upper part is exact: |n| < 2^10 for |z| <= (256 + 120) T, and 24 - 10 bits are left.
    const double ln_2_t = ln_2 * temperature;
    const double upper = split(ln_2_t, 14).upper;
    ln_2_t_upper_ = static_cast<float>(upper);
    ln_2_t_lower_ = static_cast<float>(ln_2_t - upper);
    // e^(r/T) = 1 + r/T + (r/T)^2 q(r/T), as a polynomial in r: the division by T costs nothing.
    const double q[] = {1, 0x1.fffffcp-2, 0x1.555492p-3, 0x1.5558f4p-5, 0x1.123a20p-7, 0x1.6a23c8p-10};
    double power = 1;
    for (int k = 0; k < 6; ++k) {
      power = power * inverse;
      coefficients_[k] = static_cast<float>(q[k] * power);
    }
    set_max(max);
  }

  // The same with another maximum, which costs a fraction of making it anew.
  [[nodiscard]] ExpFloat with_max(double max) const {
    ExpFloat result = *this;
    result.set_max(max);
    return result;
  }

  // 2^(bias - reference) e^(z / T)
  [[nodiscard]] simd::f32x4 operator()(simd::f32x4 z) const {
    using simd::splat;
    const simd::f32x4 clamped = simd::max(splat(lowest_), z);
    const simd::f32x4 rounded = clamped * splat(binades_) + splat(magic_);
    const simd::f32x4 n = rounded - splat(magic_);
    const simd::f32x4 r = (clamped - n * splat(ln_2_t_upper_)) - n * splat(ln_2_t_lower_);
    // Horner's rule costs fewest instructions; there are enough vectors in flight to hide its latency.
    simd::f32x4 power = splat(coefficients_[5]);
    for (int k = 4; k >= 0; --k) power = power * r + splat(coefficients_[k]);
    power = power * r + splat(1.0F);
    return simd::as<simd::f32x4>(simd::as<simd::u32x4>(power) + (simd::as<simd::u32x4>(rounded) << 23));
  }

  // The float below which every z gives the same result: what masks are raised to.
  [[nodiscard]] float lowest() const { return lowest_; }
  // The whole number that m log2(e) / T is near to.
  [[nodiscard]] int reference() const { return reference_; }

 private:
  void set_max(double max) {
    lowest_ = static_cast<float>(max - 120 * temperature_);
    // Adding 1.5 * 2^23 rounds to a whole number and leaves it in the low bits. With the offset added too, these are
    // the exponent to which the result is to be scaled, relative to the binade of the maximum.
    reference_ = static_cast<std::int32_t>(max * exact_binades_);
    magic_ = 0x1.8p23F + static_cast<float>(bias - reference_);
  }

  double temperature_;
  double exact_binades_ = 0;
  float lowest_ = 0;
  float binades_ = 0;
  float ln_2_t_upper_ = 0;
  float ln_2_t_lower_ = 0;
  float magic_ = 0;
  float coefficients_[6] = {};
  std::int32_t reference_ = 0;
};

// A constant of t's type. Always inlined: -Oz would rather call it ten times.
[[gnu::always_inline]] inline simd::f64x2 constant_like(simd::f64x2 /*t*/, double value) { return simd::splat(value); }
[[gnu::always_inline]] inline double constant_like(double /*t*/, double value) { return value; }

// (e^t - 1 - t) / t^2 for |t| <= ln(2) / 2, for a vector or a single double: with relative error below 2^-52 near 0, so
// that e^t - 1 = t + t^2 r(t) and e^t - 1 - t = t^2 r(t) are as good as their arguments.
template <class Real>
inline Real exp_remainder(Real t) {
  const auto c = [t](double value) __attribute__((always_inline)) { return constant_like(t, value); };
  const Real t2 = t * t;
  const Real t4 = t2 * t2;
  // Estrin's scheme: the double kernel has too few vectors in flight to hide the latency of Horner's.
  const Real q01 = c(0x1.5555555555501p-3) * t + c(0.5);
  const Real q23 = c(0x1.111111112896dp-7) * t + c(0x1.55555555531eap-5);
  const Real q45 = c(0x1.a01a011beaab5p-13) * t + c(0x1.6c16c17ccd5c9p-10);
  const Real q67 = c(0x1.71df5579514b2p-19) * t + c(0x1.a019ab0a00beep-16);
  const Real q89 = c(0x1.ad20395e9d85bp-26) * t + c(0x1.289fb0e576e46p-22);
  return (q89 * t4 + (q67 * t2 + q45)) * t4 + (q23 * t2 + q01);
}

// In double, two at a time. Valid for every finite m, every z <= m and every T > 0. At T = Infinity the result is 1 for
// every finite z.
//
// z - m is formed exactly, as a sum of two doubles, and T is scaled by a power of two to be close to 1 (as far as that
// power is an ordinary number), so nothing over- or underflows on the way.
//
// Maximum error: 1.6 ULP for z - m >= -1000 T; the result is 0 for smaller z, -Infinity included.
// (tests/cpp/exp.test.cpp.)
class ExpDouble {
 public:
  static constexpr int bias = 512;
  static constexpr double unbias = 0x1p-512;
  static constexpr double one = 0x1p512;  // what 1 is with the bias

  ExpDouble(double max, double temperature) noexcept;

  // The same with another maximum, which costs a fraction of making it anew. Valid where neither maximum is halved.
  [[nodiscard]] ExpDouble with_max(double max) const noexcept {
    ExpDouble result = *this;
    result.max_ = max;
    return result;
  }

  // z - m, exactly, halved where some could overflow: the same at every temperature.
  using Distance = Parts<simd::f64x2>;

  [[nodiscard]] Distance distance(simd::f64x2 z) const { return distance(z, simd::splat(minus_max())); }

  // The same for other maxima, which are given as minus_max() gives this one.
  [[nodiscard]] Distance distance(simd::f64x2 z, simd::f64x2 minus_max) const {
    return two_sum(z * simd::splat(halving_), minus_max);
  }
  [[nodiscard]] double minus_max() const { return -max_; }

  // 2^bias e^((z - m) / T)
  [[nodiscard]] simd::f64x2 operator()(Distance distance) const {
    using simd::splat;
    const simd::f64x2 upper = scaled(distance.upper);
    const simd::f64x2 rounded = upper * splat(binades_) + splat(magic);
    const simd::f64x2 n = rounded - splat(magic);
    const simd::f64x2 rest = ((upper - n * splat(ln_2_t_upper_)) - n * splat(ln_2_t_lower_)) + scaled(distance.lower);
    const simd::f64x2 t = rest * splat(inverse_);
    const simd::f64x2 power = (t * t * exp_remainder(t) + t) + splat(1.0);
    const simd::u64x2 result = simd::as<simd::u64x2>(power) + (simd::as<simd::u64x2>(rounded) << 52);
    // What lies too far below, -Infinity too, has become nonsense by now and is cleared here.
    return simd::where(is_positive(distance), simd::as<simd::f64x2>(result));
  }

  [[nodiscard]] simd::f64x2 operator()(simd::f64x2 z) const { return (*this)(distance(z)); }

  // Whether the exponential is more than 0, without computing it.
  [[nodiscard]] simd::i64x2 is_positive(Distance distance) const {
    return simd::splat(lowest_) < scaled(distance.upper);
  }

  // (z - m) / T, to about one rounding.
  [[nodiscard]] simd::f64x2 quotient(simd::f64x2 distance) const { return scaled(distance) * simd::splat(inverse_); }

 private:
  // 1.5 * 2^52 rounds to whole numbers; with the bias in its low bits they are the exponent wanted.
  static constexpr double magic = 0x1.8p52 + bias;

  [[nodiscard]] simd::f64x2 scaled(simd::f64x2 part) const { return part * simd::splat(scale_); }

  double halving_;
  double max_;
  double scale_;
  double lowest_ = 0;
  double binades_ = 0;
  double inverse_ = 0;
  double ln_2_t_upper_ = 0;
  double ln_2_t_lower_ = 0;
};

// e^x for one number, |x| <= 300.
double exp(double x) noexcept;

}  // namespace softmax_temperature
