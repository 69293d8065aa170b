// ln x and ln(1 + x), from IEEE operations alone, so that its bits are the same everywhere.
#pragma once

#include <cstdint>

#include "simd.hpp"

namespace softmax_temperature {

// A logarithm as a sum of three parts. The first, k ln 2, has few digits, so what it nearly cancels with can be added
// to it first; the lower two err as a number below 1 does.
struct LogParts {
  double binades;
  double g;
  double rest;

  [[nodiscard]] double lower() const { return g + rest; }
};

// ln(2^k (1 + g)) + lost for 1 + g between sqrt(1/2) and sqrt(2) and a tiny `lost`.
//
// ln(1 + g) = 2 artanh(s) for s = g / (2 + g), of which the leading terms g - g^2/2 are taken exactly (Tang 1990; the
// arrangement is that of Sun's fdlibm). The remainder is the minimax polynomial of (2 artanh(s) / s - 2) / s^2 in s^2.
inline LogParts log_parts(std::int64_t k, double g, double lost) {
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
  return {binades * ln_2_upper, g, s * (half_square + r) + (binades * ln_2_lower + lost) - half_square};
}

// The k for which 2^-k u is nearest to 1 on a logarithmic scale, from the bits of a positive normal number u.
inline std::int64_t binades_of(std::int64_t bits) {
  const std::int64_t root_half = 0x3fe6a09e667f3bcd;
  return (bits - root_half) >> 52;
}

// ln(1 + x) for finite x > -1. Maximum error: 1 ULP (tests/cpp/exp.test.cpp). Never inlined: a kernel calls it once,
// but -O3 would copy it into each.
[[gnu::noinline]] inline double log1p(double x) {
  const double u = 1 + x;
  const auto bits = simd::as<std::int64_t>(u);
  const std::int64_t k = binades_of(bits);
  // Without scaling, x itself is g; else what the sum 1 + x lost is added at the end.
  const double g = k == 0 ? x : simd::as<double>(bits - (k << 52)) - 1;
  const double lost = k == 0 ? 0 : (x >= 1 ? 1 - (u - x) : x - (u - 1)) / u;
  const LogParts parts = log_parts(k, g, lost);
  return parts.binades + parts.lower();
}

// ln x for positive finite x.
inline LogParts log_parts(double x) {
  const bool is_subnormal = x < 0x1p-1022;
  const auto bits = simd::as<std::int64_t>(is_subnormal ? x * 0x1p54 : x);
  const std::int64_t k = binades_of(bits);
  return log_parts(is_subnormal ? k - 54 : k, simd::as<double>(bits - (k << 52)) - 1, 0);
}

// ln x for positive finite x. Maximum error: 1.5 ULP; 0.51 for whole numbers up to 2^24, of which k ln 2 + g is exact
// (tests/cpp/exp.test.cpp).
inline double log(double x) {
  const LogParts parts = log_parts(x);
  return (parts.binades + parts.g) + parts.rest;
}

// ln of the sum of terms relative to the largest of them: ln(ties + tail), where the tail may be tiny.
inline double log_of_sum(double ties, double tail) { return log1p((ties - 1) + tail); }

}  // namespace softmax_temperature
