// Arithmetic that keeps what rounding loses: products and sums with their errors, and powers of two.
#pragma once

#include <cstdint>
#include <limits>

#include "simd.hpp"

namespace softmax_temperature {

inline constexpr double infinity = std::numeric_limits<double>::infinity();

// The power of two at or below a positive number.
inline double binade_of(double value) { return simd::as<double>(simd::as<std::int64_t>(value) & 0x7ff0000000000000); }

// The parts of a double's value rounded to its upper `bits` bits, and the rest.
struct Split {
  double upper;
  double lower;
};

inline Split split(double value, int bits) {
  // Veltkamp's way to round to fewer bits with a product and two differences.
  const double factor = static_cast<double>((std::int64_t{1} << (53 - bits)) + 1);
  const double scaled = value * factor;
  const double upper = scaled - (scaled - value);
  return {upper, value - upper};
}

// a * b = product + error, exactly, if nothing over- or underflows (Dekker 1971).
inline Split two_product(double a, double b) {
  const double product = a * b;
  const auto [a1, a2] = split(a, 26);
  const auto [b1, b2] = split(b, 26);
  return {product, ((a1 * b1 - product) + a1 * b2 + a2 * b1) + a2 * b2};
}

// Adds doubles, or vectors of them, keeping what each addition loses (Neumaier 1974, with Knuth's two-sum).
template <class Value>
class CompensatedSum {
 public:
  void add(Value term) {
    const Value sum = sum_ + term;
    const Value seen = sum - sum_;
    lost_ = lost_ + ((sum_ - (sum - seen)) + (term - seen));
    sum_ = sum;
  }

  [[nodiscard]] double total() const {
    if constexpr (sizeof(Value) == sizeof(double)) {
      return sum_ + lost_;
    } else {
      CompensatedSum<double> both;
      both.add(sum_[0]);
      both.add(sum_[1]);
      both.add(lost_[0] + lost_[1]);
      return both.total();
    }
  }

 private:
  Value sum_{};
  Value lost_{};
};

}  // namespace softmax_temperature
