// What softmax and log_softmax have in common: the checks, the rows and the limits.
#pragma once

#include <cstddef>
#include <span>

#include "arguments.hpp"
#include "exact.hpp"
#include "exp.hpp"
#include "limits.hpp"
#include "softmax_temperature.hpp"

namespace softmax_temperature {

// What fills the result: the logits have been checked, and `max` is the largest of all.
template <class Real>
using FillRows = void(std::span<const Real> logits, std::size_t classes, Real max, double temperature,
                      std::span<Real> result) noexcept;

// Checks the temperature, then the logits, of which each row must have one that is not masked, and the result's size;
// then fills this. For float and double.
template <class Real>
Status distributions(std::span<const Real> logits, std::size_t classes, double temperature, std::span<Real> result,
                     FillRows<Real>& fill) noexcept;

// What the entries get at a limit: those that share the probability, and the others.
struct Shares {
  double sharing;
  double other;
};

// Fills the rows of a result at T = 0 or T = Infinity, where shares_of(k) gives what is due where k entries take part.
// For float and double.
template <class Real>
void fill_limits(std::span<const Real> logits, std::size_t classes, double temperature, Shares (*shares_of)(double),
                 std::span<Real> result) noexcept;

// Calls each(row, its maximum, its result) for rows of checked logits, the largest of which is `max`.
template <class Real, class Each>
void for_each_row(std::span<const Real> logits, std::size_t classes, Real max, std::span<Real> result, Each each) {
  for (std::size_t start = 0; start < logits.size(); start += classes) {
    const std::span<const Real> logits_of_row = logits.subspan(start, classes);
    each(logits_of_row, classes == logits.size() ? max : max_of(logits_of_row), result.subspan(start, classes));
  }
}

// The exponential for a row, from that for a maximum of 0 at the same temperature.
inline ExpDouble exp_for(double max, double temperature, const ExpDouble& for_zero) noexcept {
  return halving_for(max) == 1 ? for_zero.with_max(max) : ExpDouble(max, temperature);
}

}  // namespace softmax_temperature
