// Mean and variance of the logits, and dH/dT = Var(z) / T^3.
//
// Distances from the maximum are measured in a unit of their own size, unit_of(reach), where the reach is the largest
// distance of an entry with a weight above 0: their squares neither over- nor underflow before the results do.
#pragma once

#include <span>

#include "exact.hpp"
#include "simd.hpp"
#include "weights.hpp"

namespace softmax_temperature {

// The largest distance max z - z that has a weight, halved as in ExpDouble.
inline double reach_of(std::span<const double> logits, const ExpDouble& exp) noexcept {
  simd::f64x2 reach{};
  simd::for_each_vector(logits, [&](simd::f64x2 z, std::size_t /*i*/) {
    const ExpDouble::Distance distance = exp.distance(z);
    reach = simd::max(reach, simd::where(exp.is_positive(distance), simd::splat(0.0) - distance.upper));
  });
  return reach[0] < reach[1] ? reach[1] : reach[0];
}

// The mean of the distances z - max z, in the unit.
class MeanSum {
 public:
  explicit MeanSum(double unit) : inverse_unit_(simd::splat(1 / unit)) {}

  void add(simd::f64x2 distance, simd::f64x2 weight) {
    sum_.add(simd::where(simd::splat(0.0) < weight, distance * inverse_unit_ * weight));
  }

  [[nodiscard]] double mean(const Total& total) const { return sum_.total() / total.biased(); }

 private:
  simd::f64x2 inverse_unit_;
  CompensatedSum<simd::f64x2> sum_;
};

// Their variance, in the unit's square.
class VarianceSum {
 public:
  VarianceSum(double unit, double mean) : inverse_unit_(simd::splat(1 / unit)), mean_(simd::splat(mean)) {}

  void add(simd::f64x2 distance, simd::f64x2 weight) {
    const simd::f64x2 difference = distance * inverse_unit_ - mean_;
    sum_.add(simd::where(simd::splat(0.0) < weight, difference * difference * weight));
  }

  [[nodiscard]] double variance(const Total& total) const { return sum_.total() / total.biased(); }

 private:
  simd::f64x2 inverse_unit_;
  simd::f64x2 mean_;
  CompensatedSum<simd::f64x2> sum_;
};

struct Moments {
  double mean;
  double variance;
  double entropy_slope;
};

// The moments at a temperature above 0, from those in the unit.
inline Moments moments_of(double max, double temperature, double unit, double mean, double variance) noexcept {
  const double halving = halving_for(max);
  Moments result{(max * halving + unit * mean) / halving, unit * variance / halving * unit / halving, 0};
  if (temperature == infinity) return result;
  // Where T is tiny, a power of two keeps the quotients in range.
  const double shift = temperature < 0x1p-500 ? 0x1p500 : 1;
  const double reach_x = unit / temperature / halving;
  result.entropy_slope = reach_x / (temperature * shift) * (reach_x * variance) * shift;
  return result;
}

}  // namespace softmax_temperature
