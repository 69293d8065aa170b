// The softmax for those who have checked the logits and know the largest already.
#pragma once

#include <cstddef>
#include <span>

namespace softmax_temperature {

// The softmax of each row, at any temperature; `max` is the largest of all logits. For float and double.
template <class Real>
void softmax_of_checked(std::span<const Real> logits, std::size_t classes, Real max, double temperature,
                        std::span<Real> p) noexcept;

}  // namespace softmax_temperature
