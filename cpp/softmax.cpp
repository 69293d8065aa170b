// softmax and log_softmax, in float and in double.
//
// Three passes over memory: the maximum; the exponentials, stored and summed; their division by the sum. (Two passes
// with a running maximum need a second exponential for each element, and are slower.)

#include "exp.hpp"
#include "in_double.hpp"
#include "limits.hpp"
#include "log.hpp"
#include "softmax_temperature.hpp"
#include "sum.hpp"
#include "survey.hpp"

namespace softmax_temperature {
namespace {

using simd::f32x4;
using simd::f64x2;
using simd::load;
using simd::splat;
using simd::store;

// How a kernel's terms are added up, in an order that depends on nothing but their number: some vectors make a block,
// and blocks are added as compensated doubles. Longer blocks would be some per cent faster, but cost equal logits two
// ULP.
template <class Vector>
class BlockSum {
 public:
  void add(Vector e) {
    block_ = block_ + e;
    if (++vectors_ == vectors_a_block) close_block();
  }
  // Four vectors that have been added up pairwise already; never mixed with single ones in a block that goes on.
  void add_four(Vector sum) {
    block_ = block_ + sum;
    vectors_ += 4;
    if (vectors_ == vectors_a_block) close_block();
  }

  [[nodiscard]] double total() {
    close_block();
    return sum_.total();
  }

 private:
  static constexpr int vectors_a_block = 16;

  void close_block() {
    add_doubles(block_);
    block_ = Vector{};
    vectors_ = 0;
  }
  void add_doubles(f64x2 v) { sum_.add(v); }
  void add_doubles(f32x4 v) { sum_.add(simd::low_half(v) + simd::high_half(v)); }

  Vector block_{};
  int vectors_ = 0;
  CompensatedSum<f64x2> sum_;
};

// Stores a vector's first lanes.
template <class Real, class Vector>
void store_part(Real* to, Vector value, std::size_t count) noexcept {
  for (std::size_t lane = 0; lane < count; ++lane) to[lane] = value[static_cast<int>(lane)];
}

// The sum of term(z) over all vectors of logits. Lanes past the end hold masked entries.
template <class Real, class Term>
double sum_terms(std::span<const Real> logits, Term term) noexcept {
  using Vector = typename VectorOf<Real>::type;
  constexpr std::size_t lanes = VectorOf<Real>::lanes;
  BlockSum<Vector> sum;
  const Real* from = logits.data();
  std::size_t left = logits.size();
  while (left > 0) {
    const std::size_t count = left < lanes ? left : lanes;
    sum.add(term(left < lanes ? load_part(from, left) : load<Vector>(from)));
    from += count;
    left -= count;
  }
  return sum.total();
}

// The same, with each term stored, and unrolled: what softmax spends its time in.
template <class Real, class Term>
double store_and_sum_terms(std::span<const Real> logits, Real* to, Term term) noexcept {
  using Vector = typename VectorOf<Real>::type;
  constexpr std::size_t lanes = VectorOf<Real>::lanes;
  BlockSum<Vector> sum;
  const Real* from = logits.data();
  std::size_t left = logits.size();
  for (; left >= 4 * lanes; left -= 4 * lanes, from += 4 * lanes, to += 4 * lanes) {
    const Vector e0 = term(load<Vector>(from));
    const Vector e1 = term(load<Vector>(from + lanes));
    const Vector e2 = term(load<Vector>(from + 2 * lanes));
    const Vector e3 = term(load<Vector>(from + 3 * lanes));
    store(to, e0);
    store(to + lanes, e1);
    store(to + 2 * lanes, e2);
    store(to + 3 * lanes, e3);
    sum.add_four((e0 + e1) + (e2 + e3));
  }
  while (left > 0) {
    const std::size_t count = left < lanes ? left : lanes;
    const Vector e = term(left < lanes ? load_part(from, left) : load<Vector>(from));
    store_part(to, e, count);
    sum.add(e);
    from += count;
    to += count;
    left -= count;
  }
  return sum.total();
}

// result[i] = map(from[i]), a vector at a time.
template <class Real, class Map>
void map_all(const Real* from, std::span<Real> result, Map map) noexcept {
  using Vector = typename VectorOf<Real>::type;
  constexpr std::size_t lanes = VectorOf<Real>::lanes;
  Real* to = result.data();
  std::size_t left = result.size();
  for (; left >= lanes; left -= lanes, from += lanes, to += lanes) store(to, map(load<Vector>(from)));
  if (left > 0) store_part(to, map(load_part(from, left)), left);
}

// The checks and the limits, which are the same for both functions and types; `finite` does the rest.
template <class Real, class Finite>
Status distribution(std::span<const Real> logits, double temperature, std::span<Real> result, bool logarithm,
                    Finite finite) noexcept {
  if (const Status status = check_temperature(temperature); status != Status::ok) return status;
  Real max = 0;
  if (const Status status = find_max(logits, max); status != Status::ok) return status;
  if (result.size() != logits.size()) return Status::size_mismatch;
  if (!is_limit(temperature)) {
    finite(max);
    return Status::ok;
  }
  const Real lowest = lowest_sharing(max, temperature);
  const double sharing = count_sharing(logits, lowest);
  if (logarithm) {
    fill_limit(logits, lowest, 0 - log1p(sharing - 1), -infinity, result);
  } else {
    fill_limit(logits, lowest, 1 / sharing, 0, result);
  }
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
  const ExpDouble exp(max, temperature);
  const f64x2 m = splat(max);
  const double tail = sum_terms(logits, [&](f64x2 z) { return simd::where(z < m, exp(z)); });
  const f64x2 log_sum = splat(log_of_sum(count_sharing(logits, max), tail * ExpDouble::unbias));
  map_all(logits.data(), log_p, [&](f64x2 z) { return exp.quotient(exp.distance(z)) - log_sum; });
}

template <class Real>
Status softmax_of(std::span<const Real> logits, double temperature, std::span<Real> p) noexcept {
  return distribution(logits, temperature, p, false, [&](Real max) { softmax_finite(logits, max, temperature, p); });
}

template <class Real>
Status log_softmax_of(std::span<const Real> logits, double temperature, std::span<Real> log_p) noexcept {
  return distribution(logits, temperature, log_p, true,
                      [&](Real max) { log_softmax_finite(logits, max, temperature, log_p); });
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
