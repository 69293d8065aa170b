// e^x - 1, and what it is beyond x, without the digits that cancel.
#pragma once

#include "exp.hpp"

namespace softmax_temperature {

// e^x - 1 for x <= 2 ln 2, with hardly more relative error than x has.
inline double expm1(double x) {
  if (x > ln_2 / 2 || x < -ln_2 / 2) {
    const double half = expm1(x / 2);
    return half * (half + 2);
  }
  return x + x * x * exp_remainder(x);
}

// e^-u - 1 + u >= 0 for u >= -2 ln 2: what p_i (u_i) adds to a divergence beyond what cancels.
inline double excess(double u) {
  if (u > ln_2 / 2 || u < -ln_2 / 2) {
    const double half = expm1(-u / 2);
    return half * half + 2 * excess(u / 2);
  }
  return u * u * exp_remainder(-u);
}

}  // namespace softmax_temperature
