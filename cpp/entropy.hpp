// The entropy and the logarithm of the normaliser, from the sum of the weights.
#pragma once

#include "weights.hpp"

namespace softmax_temperature {

double log_sum_exp_of(double max, double temperature, double log_sum) noexcept;

double entropy_of(const Total& total) noexcept;

}  // namespace softmax_temperature
