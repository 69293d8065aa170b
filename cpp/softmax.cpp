// softmax and log_softmax, in float and in double.
//
// Three passes over memory: the maximum; the exponentials, stored and summed; their division by the sum. (Two passes
// with a running maximum need a second exponential for each element, and are slower.)

#include "arguments.hpp"
#include "exact.hpp"
#include "exp.hpp"
#include "extreme_temperatures.hpp"
#include "limits.hpp"
#include "log.hpp"
#include "softmax_temperature.hpp"
#include "weights.hpp"

namespace softmax_temperature {
namespace {

using simd::f32x4;
using simd::f64x2;
using simd::load;
using simd::load_up_to;
using simd::map_all;
using simd::splat;
using simd::store;
using simd::store_up_to;
using simd::VectorOf;

// Adds up a kernel's terms, in an order that depends on nothing but their number. Floats are added as doubles: their
// sum's error is that of the vectors that were added up before.
template <class Vector>
class TermSum;

template <>
class TermSum<f32x4> {
 public:
  void add(f32x4 e) {
    lower_ = lower_ + simd::low_half(e);
    upper_ = upper_ + simd::high_half(e);
  }
  [[nodiscard]] double total() const {
    const f64x2 both = lower_ + upper_;
    return both[0] + both[1];
  }

 private:
  f64x2 lower_{};
  f64x2 upper_{};
};

template <>
class TermSum<f64x2> : public CompensatedSum<f64x2> {};

// The sum of term(z) over all logits.
template <class Real, class Term>
double sum_terms(std::span<const Real> logits, Term term) noexcept {
  TermSum<typename VectorOf<Real>::type> sum;
  simd::for_each_vector(logits, [&](auto z, std::size_t /*i*/) { sum.add(term(z)); });
  return sum.total();
}

// The same, with each term stored: what softmax spends its time in. Eight vectors at a time keep the machine busy, and
// two such rows are added up before their sum goes on as doubles. (Four vectors and rows are a tenth slower; longer
// blocks are hardly faster, and their roundings cost equal logits two ULP.)
template <class Real, class Term>
double store_and_sum_terms(std::span<const Real> logits, Real* to, Term term) noexcept {
  using Vector = typename VectorOf<Real>::type;
  constexpr std::size_t lanes = VectorOf<Real>::lanes;
  constexpr std::size_t row = 8 * lanes;
  constexpr std::size_t block = 2 * row;
  TermSum<Vector> sum;
  const Real* from = logits.data();
  std::size_t left = logits.size();
  while (left >= row) {
    const std::size_t now = left >= block ? block : row;
    Vector block_sum{};
    for (const Real* end = from + now; from != end; from += row, to += row) {
      Vector e[8];
      for (std::size_t k = 0; k < 8; ++k) e[k] = term(load<Vector>(from + k * lanes));
      for (std::size_t k = 0; k < 8; ++k) store(to + k * lanes, e[k]);
      block_sum = block_sum + (((e[0] + e[1]) + (e[2] + e[3])) + ((e[4] + e[5]) + (e[6] + e[7])));
    }
    sum.add(block_sum);
    left -= now;
  }
  while (left > 0) {
    const Vector e = term(load_up_to<Vector>(from, left));
    store_up_to(to, e, left);
    sum.add(e);
    if (left <= lanes) break;
    from += lanes;
    to += lanes;
    left -= lanes;
  }
  return sum.total();
}

// What the entries get at a limit: those that share the probability, and the others.
struct Shares {
  double sharing;
  double other;
};

// The checks and the limits, which are the same for both functions and types. at_limit(k) gives the shares where k
// entries take part; finite(max) does the work at any other temperature.
template <class Real, class AtLimit, class Finite>
Status distribution(std::span<const Real> logits, double temperature, std::span<Real> result, AtLimit at_limit,
                    Finite finite) noexcept {
  Real max = 0;
  if (const Status status = check_arguments(logits, temperature, max); status != Status::ok) return status;
  if (result.size() != logits.size()) return Status::size_mismatch;
  if (!is_limit(temperature)) {
    finite(max);
    return Status::ok;
  }
  const Real lowest = lowest_sharing(max, temperature);
  const Shares shares = at_limit(count_sharing(logits, lowest));
  fill_limit(logits, lowest, shares.sharing, shares.other, result);
  return Status::ok;
}

// The float kernel needs its constants to be ordinary floats; other temperatures are computed in double.
bool suits_floats(double temperature) noexcept {
  return temperature >= ExpFloat::lowest_temperature && temperature <= ExpFloat::highest_temperature;
}

// Where |m| / T is too large for the float kernel, m is subtracted from each logit beforehand, which is exact for those
// that count. Elsewhere nothing is, so that no logit is ever rounded.
bool needs_shift(float max, double temperature) noexcept {
  const double size = static_cast<double>(max < 0 ? -max : max);
  return size > 256 * temperature;
}

void softmax_finite(std::span<const float> logits, float max, double temperature, std::span<float> p) noexcept {
  if (!suits_floats(temperature)) return softmax_in_double(logits, max, temperature, p);
  if (needs_shift(max, temperature)) {
    const f32x4 m = splat(max);
    map_all(logits.data(), p, [&](f32x4 z) { return z - m; });
    logits = p;
    max = 0;
  }
  const ExpFloat exp(static_cast<double>(max), temperature);
  const double sum = store_and_sum_terms(logits, p.data(), [&](f32x4 z) { return exp(z); });
  const f32x4 scale = splat(static_cast<float>(1 / sum));
  map_all(p.data(), p, [&](f32x4 e) { return e * scale; });
}

void softmax_finite(std::span<const double> logits, double max, double temperature, std::span<double> p) noexcept {
  const ExpDouble exp(max, temperature);
  const double sum = store_and_sum_terms(logits, p.data(), [&](f64x2 z) { return exp(z); });
  const f64x2 scale = splat(1 / sum);
  map_all(p.data(), p, [&](f64x2 e) { return e * scale; });
}

void log_softmax_finite(std::span<const float> logits, float max, double temperature, std::span<float> log_p) noexcept {
  if (!suits_floats(temperature)) return log_softmax_in_double(logits, max, temperature, log_p);
  const f32x4 shift = splat(needs_shift(max, temperature) ? max : 0.0F);
  const f32x4 top = splat(max) - shift;
  const ExpFloat exp(static_cast<double>(top[0]), temperature);
  const auto term = [&](f32x4 logit) {
    const f32x4 z = logit - shift;
    return simd::where((z < top) & (splat(exp.lowest()) < z), exp(z));
  };
  const double tail = sum_terms(logits, term) / static_cast<double>(exp(top)[0]);
  const f32x4 log_sum = splat(static_cast<float>(log_of_sum(count_sharing(logits, max), tail)));
  // By halves where z - m can overflow; nothing that counts is lost by that.
  const float halving = max >= 0x1p100F ? 0.5F : 1.0F;
  const f32x4 inverse = splat(static_cast<float>(1 / temperature / static_cast<double>(halving)));
  const f32x4 half = splat(halving);
  const f32x4 m = splat(max * halving);
  map_all(logits.data(), log_p, [&](f32x4 z) { return (z * half - m) * inverse - log_sum; });
}

void log_softmax_finite(std::span<const double> logits, double max, double temperature,
                        std::span<double> log_p) noexcept {
  const f64x2 log_sum = splat(total_of(logits, max, temperature).logarithm());
  const ExpDouble exp(max, temperature);
  map_all(logits.data(), log_p, [&](f64x2 z) { return exp.quotient(exp.distance(z).upper) - log_sum; });
}

template <class Real>
Status softmax_of(std::span<const Real> logits, double temperature, std::span<Real> p) noexcept {
  const auto at_limit = [](double count) { return Shares{1 / count, 0}; };
  const auto finite = [&](Real max) { softmax_finite(logits, max, temperature, p); };
  return distribution(logits, temperature, p, at_limit, finite);
}

template <class Real>
Status log_softmax_of(std::span<const Real> logits, double temperature, std::span<Real> log_p) noexcept {
  const auto at_limit = [](double count) { return Shares{0 - log1p(count - 1), -infinity}; };
  const auto finite = [&](Real max) { log_softmax_finite(logits, max, temperature, log_p); };
  return distribution(logits, temperature, log_p, at_limit, finite);
}

}  // namespace

Status softmax(std::span<const double> logits, double temperature, std::span<double> probabilities) noexcept {
  return softmax_of(logits, temperature, probabilities);
}

Status softmax(std::span<const float> logits, double temperature, std::span<float> probabilities) noexcept {
  return softmax_of(logits, temperature, probabilities);
}

Status log_softmax(std::span<const double> logits, double temperature, std::span<double> log_probabilities) noexcept {
  return log_softmax_of(logits, temperature, log_probabilities);
}

Status log_softmax(std::span<const float> logits, double temperature, std::span<float> log_probabilities) noexcept {
  return log_softmax_of(logits, temperature, log_probabilities);
}

}  // namespace softmax_temperature
