// softmax_temperature: the softmax with a temperature, computed with care.
//
//     p_i = exp(z_i / T) / sum_j exp(z_j / T)
//
// This is the library's only public header, and every contract stands here. Three rules hold for all of it:
//
//   * Free functions over std::span. The caller owns all memory; nothing is allocated and nothing is thrown.
//   * A call either returns Status::ok and has written every element of its result, or returns another Status
//     and has written nothing.
//   * A result span has as many elements as the logits. It may be the very span of the logits (the calculation
//     then happens in place), but must not overlap it in any other way.
//
// Logits: any finite number, or -Infinity for a masked entry, which has probability exactly 0 at every
// temperature and is left out of every sum. NaN and +Infinity are errors.
//
// Temperature: 0, any positive number down to 5e-324, or Infinity. The two limits are computed by name:
//
//     T = 0         1/k on each of the k exact maxima, 0 elsewhere ("greedy")
//     T = Infinity  1/m on each of the m entries that are not masked ("uniform")
//
// Whatever the magnitudes, the differences z_i - max z are formed before the division by T, equal logits get
// bit-equal results, and no result is NaN.
//
// Accuracy, against references of 30 digits over the whole range (tests/cpp/references.test.cpp); 1 ULP is the distance
// to the next number of the result's type:
//
//     softmax, log_softmax           4 ULP, float and double
//     sum of the probabilities       4 * 2^-53 from 1 in double
//     log_sum_exp                    2 * 2^-53 times |max z / T| + ln(sum exp((z - max z) / T))
//     entropy, perplexity            8 ULP
//     variance, slope, divergence    16 ULP
//     mean                           4 ULP of the larger of |max z| and |E[z] - max z|
//     softmax_derivative             8 ULP of the larger of p_i |z_i - max z| / T^2 and p_i |E[z] - max z| / T^2
//
// Only IEEE additions, products, quotients and comparisons are used, in an order that depends on the number of logits
// alone: the same input gives the same bits on every machine.
#pragma once

#include <cstddef>
#include <cstdint>
#include <span>

namespace softmax_temperature {

// The most logits that one call takes: 2^24, some hundred times the largest vocabulary in use.
inline constexpr std::size_t max_logits = std::size_t{1} << 24;

enum class Status : std::int32_t {
  ok = 0,
  bad_temperature = 1,  // the temperature is negative or NaN
  no_logits = 2,        // the span of logits is empty
  too_many_logits = 3,  // more than max_logits
  bad_logit = 4,        // a logit is NaN or +Infinity
  all_masked = 5,       // every logit is -Infinity
  size_mismatch = 6,    // the result span's size is not that of the logits
};

// Probabilities, each in [0, 1]; together they sum to 1 up to rounding.
[[nodiscard]] Status softmax(std::span<const double> logits, double temperature,
                             std::span<double> probabilities) noexcept;
[[nodiscard]] Status softmax(std::span<const float> logits, double temperature,
                             std::span<float> probabilities) noexcept;

// ln p_i in nats, each in [-Infinity, 0]. It stays exact where p_i itself would round to 0; it is -Infinity for a
// masked entry, for every entry below the maximum at T = 0, and where ln p_i is below -1.8e308.
[[nodiscard]] Status log_softmax(std::span<const double> logits, double temperature,
                                 std::span<double> log_probabilities) noexcept;
[[nodiscard]] Status log_softmax(std::span<const float> logits, double temperature,
                                 std::span<float> log_probabilities) noexcept;

// The logarithm of the normaliser, ln sum_j exp(z_j / T), in nats. At T = Infinity it is ln m. At T = 0, and where
// |max z / T| exceeds the range of double, it is the limit: Infinity for max z > 0, -Infinity for max z < 0, and
// ln k for max z = 0.
[[nodiscard]] Status log_sum_exp(std::span<const double> logits, double temperature, double& result) noexcept;

// What is worth knowing about one distribution. m is the number of entries that are not masked. Ranges hold up to the
// rounding of the last bits.
struct Statistics {
  double log_sum_exp;  // as log_sum_exp() above
  double entropy;      // -sum_i p_i ln p_i in nats, with 0 ln 0 = 0; in [0, ln m]; from logits, never from rounded p
  double perplexity;   // exp(entropy): the effective number of choices, in [1, m]
  double max_probability;  // the largest p_i, from 1/m to 1
  std::size_t argmax;      // the index of the largest logit; the lowest such index on a tie
  double mean;             // E[z] = sum_i p_i z_i, over entries that are not masked
  double variance;         // Var(z) = sum_i p_i (z_i - E[z])^2
  double entropy_slope;    // dH/dT = Var(z) / T^3, in nats per unit of T; 0 at both limits
  double divergence;       // KL(p_T || p_1) = sum_i p_i(T) ln(p_i(T) / p_i(1)) in nats; 0 at T = 1
};

[[nodiscard]] Status statistics(std::span<const double> logits, double temperature, Statistics& result) noexcept;

// dp_i/dT = p_i (E[z] - z_i) / T^2: how fast each probability changes with the temperature; 0 at both limits.
[[nodiscard]] Status softmax_derivative(std::span<const double> logits, double temperature,
                                        std::span<double> derivative) noexcept;

}  // namespace softmax_temperature
