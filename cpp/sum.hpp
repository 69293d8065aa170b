// Sums whose error does not grow with the number of their terms.
#pragma once

#include "simd.hpp"

namespace softmax_temperature {

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
