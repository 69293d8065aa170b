// The weights e^x_i of the shifted logits x_i = (z_i - max z) / T <= 0, the largest of which is 1, and their sum.
#pragma once

#include <cstddef>
#include <span>

#include "blocks.hpp"
#include "exact.hpp"
#include "exp.hpp"
#include "log.hpp"
#include "simd.hpp"

namespace softmax_temperature {

// The weights of `count` logits, with the bias of ExpDouble. They may be written over the logits.
void weigh(const ExpDouble& exp, const double* logits, std::size_t count, double* weights) noexcept;

// The weights of whole rows, at most a block of logits, relative to the maximum of each row. The exponential must be
// one that halves nothing. (Up to most_together classes this takes less time than weighing the rows one by one.)
inline constexpr std::size_t most_together = 32;
void weigh_rows(const ExpDouble& exp, std::span<const double> logits, std::size_t classes, double* weights) noexcept;

// The sum of all weights in two parts, so that a tiny tail keeps its digits: `ties` weights are the largest, and 1; the
// tail is the sum of the others, with the bias.
struct Total {
  double ties = 0;
  double tail = 0;
  double distance = 0;  // the sum of -x e^x, biased

  [[nodiscard]] double beyond_one() const { return (ties - 1) + tail * ExpDouble::unbias; }
  [[nodiscard]] double biased() const { return ties * ExpDouble::one + tail; }
  [[nodiscard]] double logarithm() const { return log1p(beyond_one()); }
  [[nodiscard]] double mean_x() const { return -distance / biased(); }
};

// Adds up a total from the distances z - max z, the x and the weights. Where a weight is 0, x may be infinite or NaN.
class TotalSum {
 public:
  void add(simd::f64x2 distance, simd::f64x2 x, simd::f64x2 weight) {
    const simd::f64x2 zero = simd::splat(0.0);
    ties_ = ties_ + simd::where(zero <= distance, simd::splat(1.0));
    tail_.add(simd::where(distance < zero, weight));
    distance_.add(simd::where(zero < weight, x * weight));
  }

  [[nodiscard]] Total total() const { return {ties_[0] + ties_[1], tail_.total(), 0 - distance_.total()}; }

 private:
  simd::f64x2 ties_{};
  CompensatedSum<simd::f64x2> tail_;
  CompensatedSum<simd::f64x2> distance_;
};

// The total of checked logits at any temperature.
Total total_of(std::span<const double> logits, double max, double temperature) noexcept;

// A total with the sum of x^2 e^x, biased: a plain sum with its rounding errors, which is good enough for a slope.
struct TotalAndSquare : Total {
  double square = 0;
};
TotalAndSquare total_and_square_of(std::span<const double> logits, double max, double temperature) noexcept;

}  // namespace softmax_temperature
