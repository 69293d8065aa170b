#include "weights.hpp"

#include "arguments.hpp"
#include "limits.hpp"

namespace softmax_temperature {

using simd::f64x2;
using simd::load;

namespace {

// What is subtracted from the logits: with a step of 1 a maximum for each, with a step of 0 the same two for any pair.
struct Maxima {
  const double* negatives;
  std::size_t step;
};

// Never inlined: one copy of the exponential serves every sum.
[[gnu::noinline]] void weigh(const ExpDouble& given, Maxima maxima, const double* logits, std::size_t count,
                             double* weights) noexcept {
  const ExpDouble exp = given;  // a copy stays in registers: writing a weight cannot change it
  const double* negative = maxima.negatives;
  const auto weight = [&](f64x2 z) {
    const f64x2 e = exp(exp.distance(z, load<f64x2>(negative)));
    negative += 2 * maxima.step;
    return e;
  };
  std::size_t i = 0;
  for (; i + row <= count; i += row) {
    f64x2 e[row / 2];
    for (std::size_t k = 0; k < row / 2; ++k) e[k] = weight(load<f64x2>(logits + i + 2 * k));
    for (std::size_t k = 0; k < row / 2; ++k) simd::store(weights + i + 2 * k, e[k]);
  }
  for (; i < count; i += 2) {
    simd::store_up_to(weights + i, weight(simd::load_up_to<f64x2>(logits + i, count - i)), count - i);
  }
}

}  // namespace

void weigh(const ExpDouble& exp, const double* logits, std::size_t count, double* weights) noexcept {
  const double negatives[] = {exp.minus_max(), exp.minus_max()};
  weigh(exp, {negatives, 0}, logits, count, weights);
}

void weigh_rows(const ExpDouble& exp, std::span<const double> logits, std::size_t classes, double* weights) noexcept {
  double negatives[block];
  double* next = negatives;
  for (std::size_t start = 0; start < logits.size(); start += classes) {
    const double max = max_of(logits.subspan(start, classes));
    for (std::size_t i = 0; i < classes; ++i) *next++ = -max;
  }
  if (logits.size() < block) *next = 0;  // is read with the last one where their number is odd
  weigh(exp, {negatives, 1}, logits.data(), logits.size(), weights);
}

TotalAndSquare total_and_square_of(std::span<const double> logits, double max, double temperature) noexcept {
  if (temperature == 0) return {{count_sharing(logits, max)}};
  const ExpDouble exp(max, temperature);
  TotalSum sum;
  double square = 0;
  for_each_block(logits, [&](const double* z, std::size_t count) {
    double weights[block];
    weigh(exp, z, count, weights);
    for (std::size_t i = 0; i < count; i += 2) {
      const f64x2 distance = exp.distance(load<f64x2>(z + i)).upper;
      const f64x2 x = exp.quotient(distance);
      const f64x2 weight = load<f64x2>(weights + i);
      sum.add(distance, x, weight);
      const f64x2 term = simd::where(simd::splat(0.0) < weight, x * x * weight);
      square += term[0];
      square += term[1];
    }
  });
  return {sum.total(), square};
}

Total total_of(std::span<const double> logits, double max, double temperature) noexcept {
  return total_and_square_of(logits, max, temperature);
}

}  // namespace softmax_temperature
