// The equations that temperature_for solves: a type for each form, called with a temperature for its residual.
//
// Each target has two forms. The ordinary one, "from zero", compares what is left until the limit at T = 0 on a
// logarithmic scale, where it is all but proportional to 1/T. Near the other limit, T = Infinity, what is left until
// that one is compared instead, as a sum of terms that do not cancel.
#pragma once

#include <span>
#include <variant>

#include "log.hpp"
#include "root.hpp"
#include "shape.hpp"
#include "softmax_temperature.hpp"

namespace softmax_temperature {

// What every form knows. A goal is the target's distance from a limit, and positive.
struct Given {
  std::span<const double> logits;
  const Shape& shape;
  double goal;
};

// For an entropy or a perplexity: ln (H - ln k), less that of the goal in nats.
struct EntropyFromZero {
  Given given;
  LogParts entropy;  // the target
  Residual operator()(double temperature) const noexcept;
};

// ln m - H, in parts of the goal.
struct EntropyFromInfinity {
  Given given;
  Residual operator()(double temperature) const noexcept;
};

// For a largest probability: ln (1/p - k), less that of the goal.
struct MaxProbabilityFromZero {
  Given given;
  Residual operator()(double temperature) const noexcept;
};

// m - 1/p, in parts of the goal.
struct MaxProbabilityFromInfinity {
  Given given;
  Residual operator()(double temperature) const noexcept;
};

// For a mean: ln (max z - E[z]), less that of the goal, a halved distance (as in Shape).
struct MeanFromZero {
  Given given;
  Residual operator()(double temperature) const noexcept;
};

// The sum of (1 - e^x_i) (value - z_i), in parts of the goal: the sum of the value - z_i themselves, in the shape's
// unit. The sum of e^x_i (value - z_i) is 0 where E[z] is the value.
struct MeanFromInfinity {
  Given given;
  double value;  // the target, halved as the logits are
  Residual operator()(double temperature) const noexcept;
};

using Equation = std::variant<EntropyFromZero, EntropyFromInfinity, MaxProbabilityFromZero, MaxProbabilityFromInfinity,
                              MeanFromZero, MeanFromInfinity>;

// The residual of whatever form the equation has. (std::visit may throw, which nothing here does.)
template <class... Forms>
Residual residual_of(const std::variant<Forms...>& equation, double temperature) noexcept {
  Residual residual{};
  const auto is_form = [&](const auto* form) {
    if (form != nullptr) residual = (*form)(temperature);
    return form != nullptr;
  };
  (void)(is_form(std::get_if<Forms>(&equation)) || ...);
  return residual;
}

// The equation for a target strictly between its limits, and a first guess of its root.
struct GuessedEquation {
  Equation equation;
  double guess;
};
GuessedEquation equation_for(std::span<const double> logits, Target target, double value, const Shape& shape) noexcept;

}  // namespace softmax_temperature
