// softmax_derivative.
#include <algorithm>

#include "targets.hpp"

namespace fuzz {

namespace st = softmax_temperature;

void derivative(Input& input) {
  const double temperature = input.temperature();
  const std::vector<double> z = input.logits();
  std::vector<double> d(z.size(), not_a_number);
  require(st::softmax_derivative(z, temperature, d) == st::Status::ok, "softmax_derivative accepts", z, {temperature});
  const double max = *std::max_element(z.begin(), z.end());
  double sum = 0;
  double size = 0;
  double min = max;
  for (const double each : z) min = each == -inf ? min : std::min(min, each);
  for (std::size_t i = 0; i < z.size(); ++i) {
    const auto rule = [&](bool holds, const char* words) {
      require(holds, words, z, {temperature, static_cast<double>(i), d[i]});
    };
    rule(!std::isnan(d[i]), "dp/dT is a number");
    if (z[i] == -inf || temperature == 0 || temperature == inf) rule(d[i] == 0, "a mask and a limit do not change");
    if (z[i] == max) rule(d[i] <= 0, "the maximum falls");
    if (i > 0 && z[i] == z[i - 1]) rule(d[i] == d[i - 1], "equal logits are equal");
    sum += d[i];
    size += std::abs(d[i]);
  }
  if (std::isfinite(size)) {
    // What is rounded are the distances from the maximum, which may cancel. Over T they may be subnormal, with an error
    // of half a unit, and are divided by T once more.
    const double slack = 0x1p-46 * (size + (max - min) / temperature / temperature) +
                         smallest * static_cast<double>(z.size()) + 2 * (smallest / temperature);
    require(!(std::abs(sum) > slack), "the changes sum to 0", z, {temperature, sum, size});
  }
  std::vector<double> in_place = z;
  require(st::softmax_derivative(in_place, temperature, in_place) == st::Status::ok && in_place == d, "in place", z,
          {temperature});
}

}  // namespace fuzz
