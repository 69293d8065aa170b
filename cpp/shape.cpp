#include "shape.hpp"

namespace softmax_temperature {

Shape shape_of(std::span<const double> logits, double max) noexcept {
  Shape shape;
  shape.max = max;
  for (const double z : logits) {
    if (z == -infinity) continue;
    shape.count += 1;
    if (z < shape.lowest) shape.lowest = z;
    if (z == max) {
      shape.ties += 1;
    } else if (z > shape.second) {
      shape.second = z;
    }
  }
  if (shape.lowest == max) return shape;

  shape.halving = halving_for(max);
  const double reach = shape.halved_distance(shape.lowest);
  shape.unit = unit_of(reach);
  CompensatedSum<double> sum;
  double squares = 0;
  for (const double z : logits) {
    if (z == -infinity) continue;
    const double distance = shape.distance(z);
    sum.add(distance);
    squares += distance * distance;
  }
  shape.mean = sum.total() / shape.count;
  shape.variance = squares / shape.count - shape.mean * shape.mean;
  return shape;
}

}  // namespace softmax_temperature
