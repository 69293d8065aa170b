#include "exp.hpp"

namespace softmax_temperature {

namespace {

// The power of two just below a positive number, within the range in which it and its reciprocal are normal.
double power_of_two_near(double value) {
  const double bounded = value < 0x1p-1000 ? 0x1p-1000 : (value > 0x1p1000 ? 0x1p1000 : value);
  return binade_of(bounded);
}

}  // namespace

ExpDouble::ExpDouble(double max, double temperature) noexcept
    : halving_(halving_for(max)), max_(max * halving_), scale_(power_of_two_near(1 / temperature)) {
  const double scaled = temperature * scale_ * halving_;
  lowest_ = -1000 * scaled;
  binades_ = log2_e / scaled;
  inverse_ = 1 / scaled;
  if (temperature == infinity) {
    scale_ = 1;  // so that no distance becomes subnormal
    return;
  }
  const Parts<double> product = two_product(scaled, ln_2);
  // |n| < 2^11 leaves 42 bits for the upper part.
  ln_2_t_upper_ = split(product.upper, 42).upper;
  ln_2_t_lower_ = (product.upper - ln_2_t_upper_) + (product.lower + scaled * ln_2_rest);
}

double exp(double x) noexcept { return ExpDouble(0, 1)(simd::splat(x))[0] * ExpDouble::unbias; }

}  // namespace softmax_temperature
