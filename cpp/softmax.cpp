// softmax, in float and in double, of one row of logits and of many.
//
// Three passes over memory: the maximum; the exponentials, stored and summed; their division by the sum. (Two passes
// with a running maximum need a second exponential for each element, and are slower.)
//
// Many rows share the checks and what depends on the temperature alone. Each then goes the way of a single one, and so
// has its bits; of short rows in double, the exponentials are computed together. (Kernels whose lanes are rows were
// tried: they are a third faster for ten floats, no faster for doubles or from 64 classes on, and larger than all that
// is here.)

#include "softmax.hpp"
#include "blocks.hpp"
#include "exact.hpp"
#include "exp.hpp"
#include "extreme_temperatures.hpp"
#include "rows.hpp"
#include "softmax_temperature.hpp"
#include "weights.hpp"

namespace softmax_temperature {
namespace {

using simd::f32x4;
using simd::f64x2;
using simd::load;
using simd::load_up_to;
using simd::map_all;
using simd::splat;
using simd::store;
using simd::store_up_to;

// The sum of eight vectors, each as vector(k).
template <class Each>
[[gnu::always_inline]] inline auto sum_of_eight(Each vector) {
  return ((vector(0) + vector(1)) + (vector(2) + vector(3))) + ((vector(4) + vector(5)) + (vector(6) + vector(7)));
}

// Stores the weight of each logit and adds them up: what softmax spends its time in. Eight vectors at a time keep the
// machine busy, and two such lines are added up before their sum goes on as doubles. (Four vectors and lines are a
// tenth slower; longer blocks are hardly faster, and their roundings cost equal logits two ULP.)
double weigh_and_sum(const ExpFloat& exp, std::span<const float> logits, float* to) noexcept {
  constexpr std::size_t line = 32;
  FloatSum sum;
  const float* from = logits.data();
  std::size_t left = logits.size();
  while (left >= line) {
    const std::size_t now = left >= 2 * line ? 2 * line : line;
    f32x4 block_sum{};
    for (const float* end = from + now; from != end; from += line, to += line) {
      f32x4 e[8];
      for (std::size_t k = 0; k < 8; ++k) e[k] = exp(load<f32x4>(from + 4 * k));
      for (std::size_t k = 0; k < 8; ++k) store(to + 4 * k, e[k]);
      block_sum = block_sum + sum_of_eight([&](std::size_t k) { return e[k]; });
    }
    sum.add(block_sum);
    left -= now;
  }
  while (left > 0) {
    const f32x4 e = exp(load_up_to<f32x4>(from, left));
    store_up_to(to, e, left);
    sum.add(e);
    if (left <= 4) break;
    from += 4;
    to += 4;
    left -= 4;
  }
  return sum.total();
}

// The sum of weights in double, which have been stored before: two loops have room for their constants in registers,
// and take two thirds of the time of one.
double sum_of(std::span<const double> weights) noexcept {
  constexpr std::size_t line = 16;
  CompensatedSum<f64x2> sum;
  const double* from = weights.data();
  std::size_t left = weights.size();
  while (left >= line) {
    const std::size_t now = left >= 2 * line ? 2 * line : line;
    f64x2 block_sum{};
    for (const double* end = from + now; from != end; from += line) {
      block_sum = block_sum + sum_of_eight([&](std::size_t k) { return load<f64x2>(from + 2 * k); });
    }
    sum.add(block_sum);
    left -= now;
  }
  for (; left >= 2; left -= 2, from += 2) sum.add(load<f64x2>(from));
  if (left > 0) sum.add(f64x2{from[0], 0});
  return sum.total();
}

void softmax_row(std::span<const float> logits, float max, double temperature, const ExpFloat& same_temperature,
                 std::span<float> p) noexcept {
  // Where |m| / T is too large for the kernel, m is subtracted from each logit beforehand, which is exact for those
  // that count. Elsewhere nothing is, so that no logit is ever rounded.
  if (ExpFloat::needs_shift(max, temperature)) {
    const f32x4 m = splat(max);
    map_all(logits.data(), p, [&](f32x4 z) { return z - m; });
    logits = p;
    max = 0;
  }
  const ExpFloat exp = same_temperature.with_max(static_cast<double>(max));
  const f32x4 scale = splat(static_cast<float>(1 / weigh_and_sum(exp, logits, p.data())));
  map_all(p.data(), p, [&](f32x4 e) { return e * scale; });
}

void softmax_finite(std::span<const float> logits, std::size_t classes, float max, double temperature,
                    std::span<float> p) noexcept {
  // The kernel needs its constants to be ordinary floats; other temperatures are computed in double.
  const bool suits = ExpFloat::suits(temperature);
  const ExpFloat exp(0, suits ? temperature : 1);
  for_each_row(logits, classes, max, p, [&](std::span<const float> row, float most, std::span<float> to) {
    if (suits) {
      softmax_row(row, most, temperature, exp, to);
    } else {
      softmax_in_double(row, most, temperature, to);
    }
  });
}

// Makes the weights of rows probabilities.
void normalise(std::span<double> weights, std::size_t classes) noexcept {
  for (std::size_t start = 0; start < weights.size(); start += classes) {
    const std::span<double> p = weights.subspan(start, classes);
    const f64x2 scale = splat(1 / sum_of(p));
    map_all(p.data(), p, [&](f64x2 e) { return e * scale; });
  }
}

void softmax_finite(std::span<const double> logits, std::size_t classes, double max, double temperature,
                    std::span<double> p) noexcept {
  const ExpDouble exp(0, temperature);
  // Short rows are weighed together, a block at a time.
  const bool are_together = classes <= most_together && classes < logits.size() && halving_for(max) == 1;
  const std::size_t most = are_together ? block / classes * classes : classes;
  for (std::size_t start = 0; start < logits.size(); start += most) {
    const std::size_t left = logits.size() - start;
    const std::span<const double> rows = logits.subspan(start, left < most ? left : most);
    const std::span<double> to = p.subspan(start, rows.size());
    if (are_together) {
      weigh_rows(exp, rows, classes, to.data());
    } else {
      if (classes < logits.size()) max = max_of(rows);
      weigh(exp_for(max, temperature, exp), rows.data(), classes, to.data());
    }
    normalise(to, classes);
  }
}

}  // namespace

template <class Real>
void softmax_of_checked(std::span<const Real> logits, std::size_t classes, Real max, double temperature,
                        std::span<Real> p) noexcept {
  const auto shares_of = [](double count) { return Shares{1 / count, 0}; };
  if (is_limit(temperature)) return fill_limits<Real>(logits, classes, temperature, shares_of, p);
  softmax_finite(logits, classes, max, temperature, p);
}

template void softmax_of_checked(std::span<const float> logits, std::size_t classes, float max, double temperature,
                                 std::span<float> p) noexcept;
template void softmax_of_checked(std::span<const double> logits, std::size_t classes, double max, double temperature,
                                 std::span<double> p) noexcept;

Status softmax(std::span<const double> logits, double temperature, std::span<double> probabilities) noexcept {
  return distributions(logits, logits.size(), temperature, probabilities, softmax_of_checked);
}

Status softmax(std::span<const float> logits, double temperature, std::span<float> probabilities) noexcept {
  return distributions(logits, logits.size(), temperature, probabilities, softmax_of_checked);
}

Status softmax_rows(std::span<const double> logits, std::size_t classes, double temperature,
                    std::span<double> probabilities) noexcept {
  return distributions(logits, classes, temperature, probabilities, softmax_of_checked);
}

Status softmax_rows(std::span<const float> logits, std::size_t classes, double temperature,
                    std::span<float> probabilities) noexcept {
  return distributions(logits, classes, temperature, probabilities, softmax_of_checked);
}

}  // namespace softmax_temperature
