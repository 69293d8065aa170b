#include "weights.hpp"

#include "exact.hpp"

namespace softmax_temperature {

Total total_of(std::span<const double> logits, double max, const Weights& weights) noexcept {
  Total total;
  CompensatedSum<double> tail;
  CompensatedSum<double> distance;
  for (const double z : logits) {
    if (z == max) {
      total.ties += 1;
      continue;
    }
    const auto [x, weight] = weights(z);
    if (weight == 0) continue;
    tail.add(weight);
    distance.add(-x * weight);
    total.square += x * x * weight;
  }
  total.tail = tail.total();
  total.distance = distance.total();
  return total;
}

}  // namespace softmax_temperature
