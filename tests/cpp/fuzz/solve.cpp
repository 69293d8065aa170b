// temperature_for: what the library computes at any temperature is a target that it accepts.
#include <algorithm>

#include "targets.hpp"

namespace fuzz {

namespace st = softmax_temperature;

namespace {

double value_at(const std::vector<double>& z, st::Target target, double temperature) {
  st::Statistics s{};
  require(st::statistics(z, temperature, s) == st::Status::ok, "statistics accepts", z, {temperature});
  const double values[] = {s.entropy, s.perplexity, s.max_probability, s.mean};
  return values[static_cast<int>(target)];
}

}  // namespace

void solve(Input& input) {
  const auto target = static_cast<st::Target>(input.below(4));
  const bool is_computed = !input.one_in(4);
  const double temperature = input.temperature();
  const std::vector<double> z = input.logits();
  const double value = is_computed ? value_at(z, target, temperature) : input.number();
  st::Solution solution{not_a_number, not_a_number, not_a_number};
  const st::Status status = st::temperature_for(z, target, value, solution);
  const double found = solution.temperature;
  const auto rule = [&](bool holds, const char* words) {
    require(
        holds, words, z,
        {static_cast<double>(static_cast<int>(target)), temperature, value, found, solution.lowest, solution.highest});
  };
  rule(solution.lowest <= solution.highest, "there is a range");
  if (status == st::Status::unreachable) {
    rule(!is_computed, "what was computed is reached");
    rule(std::isnan(found), "no temperature is given");
    rule(value < solution.lowest || value > solution.highest, "what is refused is outside of the range");
    return;
  }
  rule(status == st::Status::ok && found >= 0, "a temperature is found");
  const double at_zero = value_at(z, target, 0);
  if (value == at_zero) rule(found == 0, "the limit at 0 gives 0");
  if (value == value_at(z, target, inf) && value != at_zero) rule(found == inf, "the limit at Infinity gives Infinity");

  if (found < 0x1p-1000) return;  // a subnormal temperature is rounded, and a target with it
  double largest_logit = 0;
  for (const double each : z) largest_logit = each == -inf ? largest_logit : std::max(largest_logit, std::abs(each));
  const double scale = target == st::Target::mean ? largest_logit : std::abs(value);
  rule(std::abs(value_at(z, target, found) / 2 - value / 2) <= 0x1p-42 * scale + smallest, "the target is met");
}

}  // namespace fuzz
