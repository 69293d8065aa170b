// softmax, log_softmax, log_sum_exp and the statistics of one distribution, in double.
//
// All of them work on the shifted logits x_i = (z_i - max z) / T <= 0, in which the largest term is exp(0) = 1 and
// nothing can overflow upwards. The sum of the terms is kept as 1 + tail: where one entry has almost all the
// probability, log1p(tail) still has every digit that log(1 + tail) would have lost.

#include "softmax_temperature.hpp"

#include <cmath>
#include <limits>

namespace softmax_temperature {
namespace {

constexpr double infinity = std::numeric_limits<double>::infinity();

// What one pass over the logits tells.
struct Survey {
  double max = -infinity;
  std::size_t argmax = 0;    // lowest index that has the maximum
  std::size_t ties = 0;      // k: how many entries have the maximum
  std::size_t unmasked = 0;  // m: how many entries are not masked
};

template <class Real>
Status survey(std::span<const Real> logits, double temperature, Survey& result) noexcept {
  if (!(temperature >= 0)) return Status::bad_temperature;
  if (logits.empty()) return Status::no_logits;
  if (logits.size() > max_logits) return Status::too_many_logits;
  Survey seen;
  for (std::size_t i = 0; i < logits.size(); ++i) {
    const double z = static_cast<double>(logits[i]);
    if (!(z < infinity)) return Status::bad_logit;
    if (z == -infinity) continue;
    ++seen.unmasked;
    if (z > seen.max || seen.ties == 0) {
      seen.max = z;
      seen.argmax = i;
      seen.ties = 0;
    }
    if (z == seen.max) ++seen.ties;
  }
  if (seen.unmasked == 0) return Status::all_masked;
  result = seen;
  return Status::ok;
}

// (z - max) / T for finite z <= max and 0 < T < Infinity. The difference of two finite numbers can overflow while the
// quotient does not; halving both first is exact there, since numbers of that size have no digits to lose. (The test is
// made on the halves, too: gcc 14 takes the difference of finite numbers for finite, and would drop it.)
double shifted(double z, double max, double temperature) noexcept {
  const double half = z * 0.5 - max * 0.5;
  if (half >= std::numeric_limits<double>::lowest() * 0.5) return (z - max) / temperature;
  return half / temperature * 2;
}

// Calls visit(x_i) for each entry below the maximum that is not masked.
template <class Real, class Visit>
void for_each_below(std::span<const Real> logits, double max, double temperature, Visit visit) noexcept {
  for (const Real logit : logits) {
    const double z = static_cast<double>(logit);
    if (z < max && z > -infinity) visit(shifted(z, max, temperature));
  }
}

// sum_i exp(x_i) less the 1 of one largest entry.
template <class Real>
double tail_sum(std::span<const Real> logits, const Survey& seen, double temperature) noexcept {
  double tail = static_cast<double>(seen.ties - 1);
  for_each_below(logits, seen.max, temperature, [&](double x) { tail += std::exp(x); });
  return tail;
}

// Fills the result at one of the two limits: `chosen` where the entry takes part, `other` elsewhere.
template <class Real>
void fill_limit(std::span<const Real> logits, double temperature, double max, double chosen, double other,
                std::span<Real> result) noexcept {
  const double lowest_chosen = temperature == 0 ? max : std::numeric_limits<double>::lowest();
  for (std::size_t i = 0; i < logits.size(); ++i) {
    result[i] = static_cast<Real>(static_cast<double>(logits[i]) >= lowest_chosen ? chosen : other);
  }
}

bool is_limit(double temperature) noexcept { return temperature == 0 || temperature == infinity; }

// How many entries share the probability at a limit.
double sharing(const Survey& seen, double temperature) noexcept {
  return static_cast<double>(temperature == 0 ? seen.ties : seen.unmasked);
}

template <class Real>
Status softmax_of(std::span<const Real> logits, double temperature, std::span<Real> probabilities) noexcept {
  Survey seen;
  if (const Status status = survey(logits, temperature, seen); status != Status::ok) return status;
  if (probabilities.size() != logits.size()) return Status::size_mismatch;
  if (is_limit(temperature)) {
    fill_limit(logits, temperature, seen.max, 1 / sharing(seen, temperature), 0, probabilities);
    return Status::ok;
  }
  const double sum = 1 + tail_sum(logits, seen, temperature);
  for (std::size_t i = 0; i < logits.size(); ++i) {
    const double z = static_cast<double>(logits[i]);
    const double term = z == -infinity ? 0 : std::exp(shifted(z, seen.max, temperature));
    probabilities[i] = static_cast<Real>(term / sum);
  }
  return Status::ok;
}

template <class Real>
Status log_softmax_of(std::span<const Real> logits, double temperature, std::span<Real> log_probabilities) noexcept {
  Survey seen;
  if (const Status status = survey(logits, temperature, seen); status != Status::ok) return status;
  if (log_probabilities.size() != logits.size()) return Status::size_mismatch;
  if (is_limit(temperature)) {
    const double chosen = 0 - std::log(sharing(seen, temperature));  // 0 - 0 is +0 where -0 would look odd
    fill_limit(logits, temperature, seen.max, chosen, -infinity, log_probabilities);
    return Status::ok;
  }
  const double log_sum = std::log1p(tail_sum(logits, seen, temperature));
  for (std::size_t i = 0; i < logits.size(); ++i) {
    const double z = static_cast<double>(logits[i]);
    const double x = z == -infinity ? -infinity : shifted(z, seen.max, temperature);
    log_probabilities[i] = static_cast<Real>(x - log_sum);
  }
  return Status::ok;
}

// max z / T + ln(sum of the shifted terms). At T = 0 (and -0) the quotient is the limit: +-Infinity, or 0 for max z =
// 0.
double log_sum_exp_of(double max, double temperature, double log_sum) noexcept {
  if (max == 0) return log_sum;
  if (temperature == 0) return std::copysign(infinity, max);
  return max / temperature + log_sum;
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

Status log_sum_exp(std::span<const double> logits, double temperature, double& result) noexcept {
  Survey seen;
  if (const Status status = survey(logits, temperature, seen); status != Status::ok) return status;
  const double log_sum =
      is_limit(temperature) ? std::log(sharing(seen, temperature)) : std::log1p(tail_sum(logits, seen, temperature));
  result = log_sum_exp_of(seen.max, temperature, log_sum);
  return Status::ok;
}

Status statistics(std::span<const double> logits, double temperature, Statistics& result) noexcept {
  Survey seen;
  if (const Status status = survey(logits, temperature, seen); status != Status::ok) return status;
  result.argmax = seen.argmax;
  if (is_limit(temperature)) {
    const double choices = sharing(seen, temperature);
    result.entropy = std::log(choices);
    result.perplexity = choices;
    result.max_probability = 1 / choices;
    result.log_sum_exp = log_sum_exp_of(seen.max, temperature, result.entropy);
    return Status::ok;
  }
  // H = -sum p_i (x_i - ln S) = ln S + sum exp(x_i) (-x_i) / S: both parts are >= 0, so nothing cancels.
  double tail = static_cast<double>(seen.ties - 1);
  double weighted = 0;
  for_each_below(logits, seen.max, temperature, [&](double x) {
    const double term = std::exp(x);
    tail += term;
    if (term > 0) weighted -= term * x;  // not 0 * -Infinity
  });
  const double log_sum = std::log1p(tail);
  result.entropy = log_sum + weighted / (1 + tail);
  result.perplexity = std::exp(result.entropy);
  result.max_probability = 1 / (1 + tail);
  result.log_sum_exp = log_sum_exp_of(seen.max, temperature, log_sum);
  return Status::ok;
}

}  // namespace softmax_temperature
