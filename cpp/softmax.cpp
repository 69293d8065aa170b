// softmax and log_softmax, in float and in double, of one row of logits and of many.
//
// Three passes over memory: the maximum; the exponentials, stored and summed; their division by the sum. (Two passes
// with a running maximum need a second exponential for each element, and are slower.)
//
// Many rows share the checks and what depends on the temperature alone; otherwise each goes the way of a single one,
// and so has its bits. (Kernels whose lanes are rows were tried: they are a third faster at ten classes, no faster from
// 64 on, and larger than all that is here.)

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

// Adds up vectors of floats as doubles: the error is that of the vectors that were added up before.
class FloatSum {
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

// The sum of eight vectors, each as vector(k).
template <class Each>
[[gnu::always_inline]] inline auto sum_of_eight(Each vector) {
  return ((vector(0) + vector(1)) + (vector(2) + vector(3))) + ((vector(4) + vector(5)) + (vector(6) + vector(7)));
}

// Stores the weight of each logit and adds them up: what softmax spends its time in. Eight vectors at a time keep the
// machine busy, and two such lines are added up before their sum goes on as doubles. (Four vectors and lines are a
// tenth slower; longer blocks are hardly faster, and their roundings cost equal logits two ULP.)
double weigh_and_sum(const ExpFloat& exp, std::span<const float> logits, float* to) noexcept {
  constexpr std::size_t line = 32;
  FloatSum sum;
  const float* from = logits.data();
  std::size_t left = logits.size();
  while (left >= line) {
    const std::size_t now = left >= 2 * line ? 2 * line : line;
    f32x4 block_sum{};
    for (const float* end = from + now; from != end; from += line, to += line) {
      f32x4 e[8];
      for (std::size_t k = 0; k < 8; ++k) e[k] = exp(load<f32x4>(from + 4 * k));
      for (std::size_t k = 0; k < 8; ++k) store(to + 4 * k, e[k]);
      block_sum = block_sum + sum_of_eight([&](std::size_t k) { return e[k]; });
    }
    sum.add(block_sum);
    left -= now;
  }
  while (left > 0) {
    const f32x4 e = exp(load_up_to<f32x4>(from, left));
    store_up_to(to, e, left);
    sum.add(e);
    if (left <= 4) break;
    from += 4;
    to += 4;
    left -= 4;
  }
  return sum.total();
}

// The same in double. Two loops have room for their constants in registers, and take two thirds of the time of one.
double weigh_and_sum(const ExpDouble& exp, std::span<const double> logits, double* to) noexcept {
  constexpr std::size_t line = 16;
  weigh(exp, logits.data(), logits.size(), to);
  CompensatedSum<f64x2> sum;
  std::size_t left = logits.size();
  while (left >= line) {
    const std::size_t now = left >= 2 * line ? 2 * line : line;
    f64x2 block_sum{};
    for (const double* end = to + now; to != end; to += line) {
      block_sum = block_sum + sum_of_eight([&](std::size_t k) { return load<f64x2>(to + 2 * k); });
    }
    sum.add(block_sum);
    left -= now;
  }
  for (; left >= 2; left -= 2, to += 2) sum.add(load<f64x2>(to));
  if (left > 0) sum.add(f64x2{to[0], 0});
  return sum.total();
}

// What the entries get at a limit: those that share the probability, and the others.
struct Shares {
  double sharing;
  double other;
};

// The checks and the limits, which are the same for both functions and types. at_limit(k) gives the shares where k
// entries take part; finite(row, max, result) does the work at any other temperature.
template <class Real, class AtLimit, class Finite>
Status distributions(std::span<const Real> logits, std::size_t classes, double temperature, std::span<Real> result,
                     AtLimit at_limit, Finite finite) noexcept {
  Real max = 0;
  if (const Status status = check_rows(logits, classes, temperature, max); status != Status::ok) return status;
  if (result.size() != logits.size()) return Status::size_mismatch;
  for (std::size_t start = 0; start < logits.size(); start += classes) {
    const std::span<const Real> row = logits.subspan(start, classes);
    const std::span<Real> to = result.subspan(start, classes);
    if (classes < logits.size()) max = max_of(row);
    if (!is_limit(temperature)) {
      finite(row, max, to);
    } else {
      const Real lowest = lowest_sharing(max, temperature);
      const Shares shares = at_limit(count_sharing(row, lowest));
      fill_limit(row, lowest, shares.sharing, shares.other, to);
    }
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

// The exponential of a type at a temperature, for a maximum of 0; at 1 where no kernel is going to ask for it.
ExpFloat exp_at(double temperature, float /*type*/) noexcept {
  return {0, suits_floats(temperature) ? temperature : 1};
}
ExpDouble exp_at(double temperature, double /*type*/) noexcept { return {0, is_limit(temperature) ? 1 : temperature}; }

ExpDouble exp_of(double max, double temperature, const ExpDouble& same_temperature) noexcept {
  return halving_for(max) == 1 ? same_temperature.with_max(max) : ExpDouble(max, temperature);
}

void softmax_finite(std::span<const float> logits, float max, double temperature, const ExpFloat& same_temperature,
                    std::span<float> p) noexcept {
  if (!suits_floats(temperature)) return softmax_in_double(logits, max, temperature, p);
  if (needs_shift(max, temperature)) {
    const f32x4 m = splat(max);
    map_all(logits.data(), p, [&](f32x4 z) { return z - m; });
    logits = p;
    max = 0;
  }
  const ExpFloat exp = same_temperature.with_max(static_cast<double>(max));
  const f32x4 scale = splat(static_cast<float>(1 / weigh_and_sum(exp, logits, p.data())));
  map_all(p.data(), p, [&](f32x4 e) { return e * scale; });
}

void softmax_finite(std::span<const double> logits, double max, double temperature, const ExpDouble& same_temperature,
                    std::span<double> p) noexcept {
  const ExpDouble exp = exp_of(max, temperature, same_temperature);
  const f64x2 scale = splat(1 / weigh_and_sum(exp, logits, p.data()));
  map_all(p.data(), p, [&](f64x2 e) { return e * scale; });
}

void log_softmax_finite(std::span<const float> logits, float max, double temperature, const ExpFloat& same_temperature,
                        std::span<float> log_p) noexcept {
  if (!suits_floats(temperature)) return log_softmax_in_double(logits, max, temperature, log_p);
  const f32x4 shift = splat(needs_shift(max, temperature) ? max : 0.0F);
  const f32x4 top = splat(max) - shift;
  const ExpFloat exp = same_temperature.with_max(static_cast<double>(top[0]));
  f32x4 ties{};
  FloatSum tail;
  simd::for_each_vector(logits, [&](f32x4 logit, std::size_t /*i*/) {
    const f32x4 z = logit - shift;
    const simd::i32x4 is_below = z < top;
    ties = ties + simd::where(~is_below, splat(1.0F));
    tail.add(simd::where(is_below & (splat(exp.lowest()) < z), exp(z)));
  });
  const auto count = static_cast<double>((ties[0] + ties[1]) + (ties[2] + ties[3]));
  const f32x4 log_sum = splat(static_cast<float>(log_of_sum(count, tail.total() / static_cast<double>(exp(top)[0]))));
  // By halves where z - m can overflow; nothing that counts is lost by that.
  const float halving = max >= 0x1p100F ? 0.5F : 1.0F;
  const f32x4 inverse = splat(static_cast<float>(1 / temperature / static_cast<double>(halving)));
  const f32x4 half = splat(halving);
  const f32x4 m = splat(max * halving);
  map_all(logits.data(), log_p, [&](f32x4 z) { return (z * half - m) * inverse - log_sum; });
}

void log_softmax_finite(std::span<const double> logits, double max, double temperature,
                        const ExpDouble& same_temperature, std::span<double> log_p) noexcept {
  const ExpDouble exp = exp_of(max, temperature, same_temperature);
  const f64x2 top = splat(max);
  f64x2 ties{};
  CompensatedSum<f64x2> tail;
  const auto add = [&](f64x2 z, f64x2 weight) {
    const simd::i64x2 is_below = z < top;
    ties = ties + simd::where(~is_below, splat(1.0));
    tail.add(simd::where(is_below, weight));
  };
  for (std::size_t start = 0; start < logits.size(); start += block) {
    const double* z = logits.data() + start;
    const std::size_t left = logits.size() - start;
    const std::size_t count = left < block ? left : block;
    double weights[block];
    weigh(exp, z, count, weights);
    std::size_t i = 0;
    for (; i + 2 <= count; i += 2) add(load<f64x2>(z + i), load<f64x2>(weights + i));
    if (i < count) add(simd::load_part(z + i, 1), f64x2{weights[i], 0});
  }
  const f64x2 log_sum = splat(log_of_sum(ties[0] + ties[1], tail.total() * ExpDouble::unbias));
  map_all(logits.data(), log_p, [&](f64x2 z) { return exp.quotient(exp.distance(z).upper) - log_sum; });
}

template <class Real>
Status softmax_of(std::span<const Real> logits, std::size_t classes, double temperature, std::span<Real> p) noexcept {
  const auto exp = exp_at(temperature, Real{});
  const auto at_limit = [](double count) { return Shares{1 / count, 0}; };
  const auto finite = [&](std::span<const Real> row, Real max, std::span<Real> to) {
    softmax_finite(row, max, temperature, exp, to);
  };
  return distributions(logits, classes, temperature, p, at_limit, finite);
}

template <class Real>
Status log_softmax_of(std::span<const Real> logits, std::size_t classes, double temperature,
                      std::span<Real> log_p) noexcept {
  const auto exp = exp_at(temperature, Real{});
  const auto at_limit = [](double count) { return Shares{0 - log1p(count - 1), -infinity}; };
  const auto finite = [&](std::span<const Real> row, Real max, std::span<Real> to) {
    log_softmax_finite(row, max, temperature, exp, to);
  };
  return distributions(logits, classes, temperature, log_p, at_limit, finite);
}

}  // namespace

Status softmax(std::span<const double> logits, double temperature, std::span<double> probabilities) noexcept {
  return softmax_of(logits, logits.size(), temperature, probabilities);
}

Status softmax_rows(std::span<const double> logits, std::size_t classes, double temperature,
                    std::span<double> probabilities) noexcept {
  return softmax_of(logits, classes, temperature, probabilities);
}

Status softmax(std::span<const float> logits, double temperature, std::span<float> probabilities) noexcept {
  return softmax_of(logits, logits.size(), temperature, probabilities);
}

Status softmax_rows(std::span<const float> logits, std::size_t classes, double temperature,
                    std::span<float> probabilities) noexcept {
  return softmax_of(logits, classes, temperature, probabilities);
}

Status log_softmax(std::span<const double> logits, double temperature, std::span<double> log_probabilities) noexcept {
  return log_softmax_of(logits, logits.size(), temperature, log_probabilities);
}

Status log_softmax_rows(std::span<const double> logits, std::size_t classes, double temperature,
                        std::span<double> log_probabilities) noexcept {
  return log_softmax_of(logits, classes, temperature, log_probabilities);
}

Status log_softmax(std::span<const float> logits, double temperature, std::span<float> log_probabilities) noexcept {
  return log_softmax_of(logits, logits.size(), temperature, log_probabilities);
}

Status log_softmax_rows(std::span<const float> logits, std::size_t classes, double temperature,
                        std::span<float> log_probabilities) noexcept {
  return log_softmax_of(logits, classes, temperature, log_probabilities);
}

}  // namespace softmax_temperature
