// The root of a function of the temperature: Newton's method within a bracket.
#pragma once

#include <cmath>

#include "exact.hpp"

namespace softmax_temperature {

// How far a temperature is from the one looked for: the value has the sign of T - root, and slope is its derivative by
// ln T.
struct Residual {
  double value;
  double slope;
};

// The most evaluations that find_root makes: up to 40 steps, after which only bisections follow, and 64 of them reduce
// the whole range of double to neighbours.
inline constexpr int most_evaluations = 104;

// The T from `low` to `high` at which residual(T) is 0, from the first guess `start`. The ends are not evaluated.
//
// Newton's steps are taken in 1/T, in which the residuals of this library are nearly straight. A step that would leave
// the bracket, and every third one in a row that has not halved the residual, is replaced by a bisection in ln T.
template <class Function>
double find_root(double low, double start, double high, const Function& residual) {
  const auto bisect = [&] { return std::sqrt(low) * std::sqrt(high); };
  const auto is_inside = [&](double t) { return t > low && t < high; };  // false for NaN

  double temperature = is_inside(start) ? start : bisect();
  double size_before = infinity;
  int slow = 0;
  for (int evaluation = 1; evaluation <= most_evaluations; ++evaluation) {
    const auto [value, slope] = residual(temperature);
    const double step = value / slope;  // 1/T grows by this part of itself
    const double next = temperature / (1 + step);
    (value > 0 ? high : low) = temperature;
    const double bounded = next < low ? low : (next < high ? next : high);
    // The error after a step is some multiple of its square. A step that rounds to none is the last of a subnormal T.
    if (std::abs(step) <= 0x1p-30 || next == temperature) return bounded;
    // On a plateau the residual is lost in rounding before the steps are small.
    const double size = std::abs(value);
    if (size <= 0x1p-51) return temperature;

    slow = size > size_before / 2 ? slow + 1 : 0;
    size_before = size;
    if (is_inside(next) && slow < 3 && evaluation <= 40) {
      temperature = next;
    } else {
      slow = 0;
      temperature = bisect();
      if (!is_inside(temperature)) return bounded;  // neighbours
    }
  }
  return temperature;
}

}  // namespace softmax_temperature
