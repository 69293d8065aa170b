// ln(1 + x), from IEEE operations alone, so that its bits are the same everywhere.
#pragma once

#include <cstdint>

#include "simd.hpp"

namespace softmax_temperature {

// ln(1 + x) for finite x > -1. Maximum error: 1 ULP (tests/cpp/exp.test.cpp).
//
// 1 + x = 2^k (1 + g) with 1 + g between sqrt(1/2) and sqrt(2), and ln(1 + g) = 2 artanh(s) for s = g / (2 + g), of
// which the leading terms g - g^2/2 are taken exactly (Tang 1990; the arrangement is that of Sun's fdlibm). The
// remainder is the minimax polynomial of (2 artanh(s) / s - 2) / s^2 in s^2.
inline double log1p(double x) {
  const double u = 1 + x;
  // The exponent of u, rounded so that 2^-k u is nearest to 1 on a logarithmic scale.
  const auto bits = simd::as<std::int64_t>(u);
  const std::int64_t root_half = 0x3fe6a09e667f3bcd;
  const std::int64_t k = (bits - root_half) >> 52;
  // Without scaling, x itself is g; else what the sum 1 + x lost is added at the end.
  const double g = k == 0 ? x : simd::as<double>(bits - (k << 52)) - 1;
  const double lost = k == 0 ? 0 : (x >= 1 ? 1 - (u - x) : x - (u - 1)) / u;

  const double s = g / (2 + g);
  const double z = s * s;
  const double z2 = z * z;
  const double r01 = 0x1.9999999999e06p-2 * z + 0x1.5555555555555p-1;
  const double r23 = 0x1.c71c7259abb1fp-3 * z + 0x1.249249242aadcp-2;
  const double r45 = 0x1.3b20b4ec1f6b2p-3 * z + 0x1.745cddff07a45p-3;
  const double r67 = 0x1.0f6aa1f27fbdbp-3 * z + 0x1.0f5bf508ddc43p-3;
  const double r = z * (((r67 * z2 + r45) * z2 + r23) * z2 + r01);

  const double ln_2_upper = 0x1.62e42feep-1;  // 20 zero bits at the end: k times it is exact
  const double ln_2_lower = 0x1.a39ef35793c76p-33;
  const auto binades = static_cast<double>(k);
  const double half_square = 0.5 * g * g;
  return binades * ln_2_upper - ((half_square - (s * (half_square + r) + (binades * ln_2_lower + lost))) - g);
}

// ln of the sum of terms relative to the largest of them: ln(ties + tail), where the tail may be tiny.
inline double log_of_sum(double ties, double tail) { return log1p((ties - 1) + tail); }

}  // namespace softmax_temperature
