// missing_mass and tail_bounds.
#include "targets.hpp"

namespace fuzz {

namespace st = softmax_temperature;

void tail(Input& input) {
  std::vector<double> list(input.below(12));
  std::vector<double> roundings(list.size());
  for (std::size_t i = 0; i < list.size(); ++i) {
    list[i] = input.one_in(8) ? -inf : -std::abs(input.finite());
    if (input.one_in(16)) list[i] = 1e-5;
    roundings[i] = input.one_in(2) ? 0 : std::abs(input.finite());
  }
  st::Missing missing = st::missing_mass(list, roundings);
  require(missing.mass >= 0 && missing.mass <= 1, "0 <= the missing mass <= 1", list, {missing.mass});
  require(missing.uncertainty > 0, "the missing mass has an uncertainty", list, {missing.mass, missing.uncertainty});

  if (input.one_in(2)) missing = {std::fmin(std::abs(input.number()), 1), std::abs(input.number())};
  const double log_q = input.one_in(16) ? -inf : -std::abs(input.finite());
  const double n = input.one_in(4) ? inf : std::floor(std::fmin(std::abs(input.number()), 0x1p53));
  const double a = input.temperature();
  const st::Bounds bounds = st::tail_bounds(missing, log_q, n, a);
  require(bounds.lower >= 0 && bounds.lower <= bounds.upper, "0 <= lower <= upper", list,
          {missing.mass, missing.uncertainty, log_q, n, a, bounds.lower, bounds.upper});
  if (n == 0) require(bounds.upper == 0, "no tokens have no weight", list, {log_q, a, bounds.upper});
}

}  // namespace fuzz
