// KL(p_T || p_1) = sum_i p_i u_i with u_i = ln p_i(T) - ln p_i(1).
//
// Its terms have both signs and nearly cancel where T is near 1; but sum_i p_i(T) (e^-u_i - 1) = sum_i p_i(1) - p_i(T)
// = 0 may be added, and then all terms are >= 0. It takes two passes: the first finds ln(S(T) / S(1)), the part of u_i
// that is the same for all entries.
#pragma once

#include "exact.hpp"
#include "expm1.hpp"
#include "log.hpp"
#include "simd.hpp"
#include "weights.hpp"

namespace softmax_temperature {

// y_i = x_i(T) - x_i(1), straight from the logits; half of it, which cannot overflow where the divergence does not.
class HalfChange {
 public:
  HalfChange(double max, double temperature)
      : is_uniform_(temperature > 0x1p60), half_max_(0.5 * max), one_less_(1 - temperature) {}

  [[nodiscard]] simd::f64x2 operator()(simd::f64x2 z, simd::f64x2 x) const {
    const simd::f64x2 half = simd::splat(0.5);
    // x(T) is as good as 0 beside x(1), and may have lost its digits: it may be subnormal.
    if (is_uniform_) return simd::splat(half_max_) - half * z;
    return half * x * simd::splat(one_less_);
  }

  // Where differences are so small that they have to be kept from cancelling.
  static simd::i64x2 is_small(simd::f64x2 half) { return simd::abs(half) <= simd::splat(ln_2); }

 private:
  bool is_uniform_;
  double half_max_;
  double one_less_;
};

// S(T) - S(1), as a sum of terms of one sign.
class GrowthSum {
 public:
  void add(simd::f64x2 half_change, simd::f64x2 weight, simd::f64x2 weight_at_one) {
    simd::f64x2 term = weight - weight_at_one;
    const simd::i64x2 cancels = HalfChange::is_small(half_change) & (simd::splat(0.0) < weight_at_one);
    if (simd::any(cancels)) {
      const simd::f64x2 relative = exp_differences<2>(simd::splat(2.0) * half_change).from_one;
      term = simd::select(cancels, weight_at_one * relative, term);
    }
    sum_.add(term);
  }

  // ln(S(T) / S(1))
  [[nodiscard]] double logarithm(const Total& total, const Total& at_one) const {
    const double relative = sum_.total() / at_one.biased();
    return relative > -0.5 ? log1p(relative) : total.logarithm() - at_one.logarithm();
  }

 private:
  CompensatedSum<simd::f64x2> sum_;
};

class DivergenceSum {
 public:
  DivergenceSum(const Total& total, const Total& at_one, double log_growth)
      : sum_of_weights_(simd::splat(total.biased())),
        sum_at_one_(simd::splat(at_one.biased())),
        half_log_growth_(simd::splat(0.5 * log_growth)) {}

  void add(simd::f64x2 half_change, simd::f64x2 weight, simd::f64x2 weight_at_one) {
    const simd::f64x2 zero = simd::splat(0.0);
    const simd::f64x2 two = simd::splat(2.0);
    const simd::f64x2 p = weight / sum_of_weights_;
    const simd::f64x2 p_at_one = weight_at_one / sum_at_one_;
    const simd::f64x2 half = half_change - half_log_growth_;
    simd::f64x2 term = simd::select(zero < p, (p_at_one - p) + two * (p * half), p_at_one);
    const simd::i64x2 cancels = HalfChange::is_small(half) & (zero < p);
    if (simd::any(cancels)) {
      const simd::f64x2 excess = exp_differences<2>(zero - two * half).from_line;
      term = simd::select(cancels, p * excess, term);
    }
    sum_.add(term);
  }

  [[nodiscard]] double divergence() const { return sum_.total(); }

 private:
  simd::f64x2 sum_of_weights_;
  simd::f64x2 sum_at_one_;
  simd::f64x2 half_log_growth_;
  CompensatedSum<simd::f64x2> sum_;
};

}  // namespace softmax_temperature
