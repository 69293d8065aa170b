// What logits are like at every temperature: their extremes, and how they are spread.
#pragma once

#include <span>

#include "exact.hpp"

namespace softmax_temperature {

// Masked entries are left out.
struct Shape {
  double max = -infinity;
  double second = -infinity;  // the largest logit below the maximum
  double lowest = infinity;
  double ties = 0;     // how many are the maximum
  double count = 0;    // how many there are
  double halving = 1;  // halving_for(max)
  double unit = 1;     // a power of two of the distances' size
  double mean = 0;     // mean and variance of max - z, in this unit
  double variance = 0;

  // max - z, in halves where the largest distances overflow, and in the unit.
  [[nodiscard]] double halved_distance(double z) const { return max * halving - z * halving; }
  [[nodiscard]] double distance(double z) const { return halved_distance(z) / unit; }
  // T from what it is in the unit.
  [[nodiscard]] double temperature(double in_unit) const { return in_unit * unit / halving; }
};

// The shape of checked logits.
Shape shape_of(std::span<const double> logits, double max) noexcept;

}  // namespace softmax_temperature
