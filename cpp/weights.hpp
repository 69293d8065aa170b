// The weights e^x_i of the shifted logits x_i = (z_i - max z) / T <= 0, and their sum.
#pragma once

#include <span>

#include "exact.hpp"
#include "exp.hpp"
#include "limits.hpp"
#include "log.hpp"
#include "simd.hpp"

namespace softmax_temperature {

// One logit at one temperature: x, and e^x with a factor 2^bias.
struct Term {
  double x;
  double weight;
};

// The weights at one temperature, the limits included: there, x is 0 or -Infinity.
class Weights {
 public:
  Weights(double max, double temperature)
      : limit_(is_limit(temperature)),
        lowest_(limit_ ? lowest_sharing(max, temperature) : 0),
        exp_(max, limit_ ? 1 : temperature) {}

  [[nodiscard]] Term operator()(double z) const {
    if (limit_) return z >= lowest_ ? Term{0, one} : Term{-infinity, 0};
    if (z == -infinity) return {-infinity, 0};
    const ExpDouble::Distance distance = exp_.distance(simd::splat(z));
    return {exp_.quotient(distance)[0], exp_(distance)[0]};
  }

  static constexpr double one = 1 / ExpDouble::unbias;

 private:
  bool limit_;
  double lowest_;
  ExpDouble exp_;
};

// The sum of the weights, as the `ties` largest, which are 1 each, and the biased tail of the others.
struct Total {
  double ties = 0;
  double tail = 0;
  double distance = 0;  // the sum of -x e^x, biased
  double square = 0;    // and that of x^2 e^x, with the rounding errors of a plain sum

  [[nodiscard]] double beyond_one() const { return (ties - 1) + tail * ExpDouble::unbias; }
  [[nodiscard]] double biased() const { return ties * Weights::one + tail; }
  [[nodiscard]] double logarithm() const { return log1p(beyond_one()); }
  [[nodiscard]] double mean_x() const { return -distance / biased(); }
};

Total total_of(std::span<const double> logits, double max, const Weights& weights) noexcept;

}  // namespace softmax_temperature
