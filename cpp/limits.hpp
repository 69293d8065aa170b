// The two limits, T = 0 and T = Infinity, at which some logits share the probability equally.
#pragma once

#include <limits>
#include <span>

#include "exact.hpp"

namespace softmax_temperature {

inline bool is_limit(double temperature) noexcept { return temperature == 0 || temperature == infinity; }

// The least logit that takes part: the maximum at T = 0, any that is not masked at T = Infinity.
template <class Real>
Real lowest_sharing(Real max, double temperature) noexcept {
  return temperature == 0 ? max : std::numeric_limits<Real>::lowest();
}

// How many logits are at least `lowest`. For float and double.
template <class Real>
double count_sharing(std::span<const Real> logits, Real lowest) noexcept;

// Fills the result with `chosen` where the logit is at least `lowest`, and with `other` elsewhere. For float and
// double.
template <class Real>
void fill_limit(std::span<const Real> logits, Real lowest, double chosen, double other,
                std::span<Real> result) noexcept;

}  // namespace softmax_temperature
