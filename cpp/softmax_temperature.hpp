// softmax_temperature: the softmax with a temperature, computed with care.
//
//     p_i = exp(z_i / T) / sum_j exp(z_j / T)
//
// This is the library's only public header, and every contract stands here. Three rules hold for all of it:
//
//   * Free functions over std::span. The caller owns all memory; nothing is allocated and nothing is thrown.
//   * A call either returns Status::ok and has written every element of its result, or returns another Status
//     and has written nothing (but temperature_for, which says what can be reached).
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
//     temperature_for                see there
//
// Only IEEE additions, products, quotients, square roots and comparisons are used, in an order that depends on nothing
// but the input: the same input gives the same bits on every machine.
#pragma once

#include <array>
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
  all_masked = 5,       // every logit, or every logit of a row, is -Infinity
  size_mismatch = 6,    // the result span's size is not that of the logits, or these are not whole rows
  unreachable = 7,      // no temperature meets the target
  bad_truncation = 8,   // top_p or min_p is outside [0, 1] or NaN, or the order does not name each stage once
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

// The same for many distributions in one call: rows of `classes` logits, one after the other. Each row gets the very
// bits that it gets alone, and rows of a few classes take a fraction of the time. What one call takes, max_logits, is
// counted over all rows.
[[nodiscard]] Status softmax_rows(std::span<const double> logits, std::size_t classes, double temperature,
                                  std::span<double> probabilities) noexcept;
[[nodiscard]] Status softmax_rows(std::span<const float> logits, std::size_t classes, double temperature,
                                  std::span<float> probabilities) noexcept;
[[nodiscard]] Status log_softmax_rows(std::span<const double> logits, std::size_t classes, double temperature,
                                      std::span<double> log_probabilities) noexcept;
[[nodiscard]] Status log_softmax_rows(std::span<const float> logits, std::size_t classes, double temperature,
                                      std::span<float> log_probabilities) noexcept;

// The logarithm of the normaliser, ln sum_j exp(z_j / T), in nats. At T = Infinity it is ln m. At T = 0, and where
// |max z / T| exceeds the range of double, it is the limit: Infinity for max z > 0, -Infinity for max z < 0, and
// ln k for max z = 0.
[[nodiscard]] Status log_sum_exp(std::span<const double> logits, double temperature, double& result) noexcept;

// The entropy -sum_i p_i ln p_i in nats, with 0 ln 0 = 0: in [0, ln m] up to the rounding of the last bits, where m is
// the number of entries that are not masked. It is computed from the logits, never from rounded p. At T = 0 it is ln k,
// at T = Infinity ln m.
[[nodiscard]] Status entropy(std::span<const double> logits, double temperature, double& result) noexcept;

// What is worth knowing about one distribution. m is the number of entries that are not masked. Ranges hold up to the
// rounding of the last bits.
struct Statistics {
  double log_sum_exp;      // as log_sum_exp() above
  double entropy;          // as entropy() above: -sum_i p_i ln p_i in nats, in [0, ln m]
  double perplexity;       // exp(entropy): the effective number of choices, in [1, m]
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

// What a temperature can be found for. m is the number of entries that are not masked, k that of the exact maxima.
enum class Target : std::int32_t {
  entropy = 0,          // in nats: from ln k at T = 0, rising with T, to ln m at T = Infinity
  perplexity = 1,       // exp(entropy): from k, rising, to m
  max_probability = 2,  // the largest p_i: from 1/k, falling, to 1/m
  mean = 3,             // E[z]: from max z, falling, to the plain mean; p_i is at its peak where E[z] = z_i
};

struct Solution {
  double temperature;  // the lowest T that meets the target
  double lowest;       // the range of what can be reached, both ends included
  double highest;
};

// The temperature at which the distribution meets a target. Strictly between the limits there is exactly one, and the
// limits themselves give 0 and Infinity. Where all unmasked logits are equal, every T meets the only value there is,
// and the result is the lowest, 0.
//
// A target beyond a limit by no more than statistics() rounds, 8 ULP (of max |z| for a mean), is that limit: whatever
// statistics() computes is met. A limit that has been rounded itself is met from within, too: ln k (for k > 1) and ln m
// by an entropy within 4 ULP, the plain mean by a mean within 4 ULP of max |z|.
//
// Status::unreachable, with the range but no temperature, for a target outside of the limits, for NaN, and for a target
// that would need a T beyond the positive range of double; the range then ends at what the last T there gives, and that
// is met.
//
// Accuracy: let s = |d target / d ln T|, in units of the perplexity for a perplexity and of max z - E[z] for a mean.
// The relative error of T is at most 1e-12 where s > 1e-3, and at most 1e-14 / s down to s = 1e-12, up to the rounding
// of a subnormal T: the last bit of the target itself moves T by about as much. On a plateau that is flatter still, T
// is one that meets the target up to its last bits. (tests/cpp/solve.test.cpp. Where s is small because a limit is
// near, the result is as good as the target's distance from that limit. A mean so near to max z that only weights below
// e^-1000 would meet it gives the T at which they are that small.)
//
// The logits are read some 10 times, and at most 220 times whatever they are.
[[nodiscard]] Status temperature_for(std::span<const double> logits, Target target, double value,
                                     Solution& result) noexcept;

// Truncation: a program that draws from a distribution first takes away what is improbable. Candidates are ranked by
// logit, highest first, the lowest index first among equals; each stage keeps a prefix of that ranking. A masked entry
// is never a candidate.
enum class Stage : std::uint8_t {
  temperature = 0,  // from here on probabilities are those at T; before, those at 1
  top_k = 1,        // keeps the first k
  top_p = 2,        // keeps the smallest prefix whose probability reaches p, at least one
  min_p = 3,        // keeps p_i >= min_p * max p
};

// What top-k does with the logits that are equal to the k-th: keeps them all, or those with the lowest indices, so that
// exactly k are left.
enum class Ties : std::uint8_t { all = 0, exact = 1 };

// How top-k and top-p combine: each stage sees what the stages before it left, renormalised; or top-p is judged on the
// distribution that top-k saw (both at the place of the first of the two). `joint` counts only where both are on and
// min_p is 0.
enum class Scope : std::uint8_t { sequential = 0, joint = 1 };

struct Truncation {
  double temperature = 1;
  std::size_t top_k = 0;  // 0: off
  double top_p = 1;       // in [0, 1]; 1: off, 0: the first alone
  double min_p = 0;       // in [0, 1]; 0: off
  std::array<Stage, 4> order{Stage::temperature, Stage::top_k, Stage::top_p, Stage::min_p};
  Ties ties = Ties::all;
  Scope scope = Scope::sequential;
};

// How many bytes of workspace a call for `count` logits needs: any bytes, with any content.
constexpr std::size_t truncation_workspace(std::size_t count) noexcept { return 53 * count + 2304; }

// Truncates, and gives the probabilities at T of what is left, 0 elsewhere, and which entries are left, by rank: the
// first `count` elements of `kept`, which has as many elements as the logits. An entry that is left may have a
// probability that rounds to 0.
//
// "Reaches" and min-p's ">=" both allow 2^-48 of the bound: of ten equal logits, p = 0.8 keeps 8. At T = 0 the stages
// after the temperature see the limit T -> 0: the maxima share the probability, the others keep their ranks; min_p > 0
// keeps the exact maxima, and at T = Infinity all that is not masked.
//
// What is left is the same for floats as for the same numbers in double, but where top-p is judged on more than 4096
// floats: their probabilities are floats, too, and "reaches" allows 2^-22.
[[nodiscard]] Status truncate(std::span<const double> logits, const Truncation& truncation,
                              std::span<std::byte> workspace, std::span<double> probabilities,
                              std::span<std::uint32_t> kept, std::size_t& count) noexcept;
[[nodiscard]] Status truncate(std::span<const float> logits, const Truncation& truncation,
                              std::span<std::byte> workspace, std::span<float> probabilities,
                              std::span<std::uint32_t> kept, std::size_t& count) noexcept;

// The random numbers of draws: xoshiro256** (Blackman and Vigna 2018), seeded through SplitMix64. The state must not be
// all zeros.
struct Generator {
  std::array<std::uint64_t, 4> state;
};
[[nodiscard]] Generator seeded_generator(std::uint64_t seed) noexcept;
std::uint64_t next_bits(Generator& generator) noexcept;
// The upper 53 bits times 2^-53: 0 <= u < 1.
double next_uniform(Generator& generator) noexcept;

// Draws an entry of the truncated distribution with one uniform u, at every temperature: the first i, in the order of
// indices, with p_0 + ... + p_i > u (p_0 + ... + p_n). It is never one whose probability is 0. The generator moves on
// only if the status is ok.
[[nodiscard]] Status draw(std::span<const double> logits, const Truncation& truncation, std::span<std::byte> workspace,
                          Generator& generator, std::size_t& index) noexcept;
[[nodiscard]] Status draw(std::span<const float> logits, const Truncation& truncation, std::span<std::byte> workspace,
                          Generator& generator, std::size_t& index) noexcept;

// As many draws as there are elements of `indices`: the same that draw() would give one after the other.
[[nodiscard]] Status draw_sequence(std::span<const double> logits, const Truncation& truncation,
                                   std::span<std::byte> workspace, Generator& generator,
                                   std::span<std::uint32_t> indices) noexcept;
[[nodiscard]] Status draw_sequence(std::span<const float> logits, const Truncation& truncation,
                                   std::span<std::byte> workspace, Generator& generator,
                                   std::span<std::uint32_t> indices) noexcept;

// How often each entry comes in as many draws: the same that draw() would give one after the other.
[[nodiscard]] Status draw_counts(std::span<const double> logits, const Truncation& truncation,
                                 std::span<std::byte> workspace, Generator& generator, std::uint32_t draws,
                                 std::span<std::uint32_t> counts) noexcept;
[[nodiscard]] Status draw_counts(std::span<const float> logits, const Truncation& truncation,
                                 std::span<std::byte> workspace, Generator& generator, std::uint32_t draws,
                                 std::span<std::uint32_t> counts) noexcept;

// What a list of log-probabilities lacks, as a program reports them of its most probable tokens: 1 - sum_i exp(l_i), or
// 0 if the sum is more; and how far off that may be if each l_i is off by as much as its rounding r_i, sum_i exp(l_i)
// (r_i + r_i^2), with 2^-50 for the sum's own. (-Infinity has no probability; the rounding is then left out.)
struct Missing {
  double mass;
  double uncertainty;
};
[[nodiscard]] Missing missing_mass(std::span<const double> log_probabilities,
                                   std::span<const double> roundings) noexcept;

// Bounds of a sum of p_i^a over the tokens that a list lacks, where all that is known of these is that their p_i are q
// at most and sum up to r = missing.mass, give or take its uncertainty, and that there are n of them: it is between
// r q^(a-1) and n (r/n)^a for a < 1, the other way around for a > 1, and r for a = 1. At a = T0/T this is the weight of
// the missing tail at T, on the scale of exp(a l_i), if the list was reported at T0.
//
// The bounds are never NaN, and have a margin of 2^-40 for what is rounded in them. No tokens have no weight, and if so
// few cannot have such a mass, both are the upper bound. Without n, which
// is Infinity then, there is no upper bound for a < 1, and a lower one of 0 for a > 1. At a = 0 (T = Infinity) each
// token weighs 1; at a = Infinity (T = 0) none weighs anything unless q is 1.
struct Bounds {
  double lower;
  double upper;
};
[[nodiscard]] Bounds tail_bounds(const Missing& missing, double log_q, double n, double a) noexcept;

}  // namespace softmax_temperature
