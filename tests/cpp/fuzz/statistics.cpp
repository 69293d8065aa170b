// statistics, entropy and log_sum_exp.
#include <algorithm>

#include "targets.hpp"

namespace fuzz {

namespace st = softmax_temperature;

void statistics(Input& input) {
  const double temperature = input.temperature();
  const std::vector<double> z = input.logits();
  st::Statistics s{};
  double entropy = not_a_number;
  double log_sum_exp = not_a_number;
  const auto rule = [&](bool holds, const char* words) {
    if (holds) return;
    fail(words, z,
         {temperature, s.log_sum_exp, s.entropy, s.perplexity, s.max_probability, static_cast<double>(s.argmax), s.mean,
          s.variance, s.entropy_slope, s.divergence});
  };
  rule(st::statistics(z, temperature, s) == st::Status::ok, "statistics accepts");
  rule(st::entropy(z, temperature, entropy) == st::Status::ok, "entropy accepts");
  rule(st::log_sum_exp(z, temperature, log_sum_exp) == st::Status::ok, "log_sum_exp accepts");

  const double max = *std::max_element(z.begin(), z.end());
  double min = max;
  double count = 0;
  double ties = 0;
  for (const double each : z) {
    if (each == -inf) continue;
    min = std::min(min, each);
    count += 1;
    ties += each == max ? 1 : 0;
  }
  constexpr double more = 1 + 0x1p-48;
  rule(s.log_sum_exp == log_sum_exp, "log_sum_exp is one number");
  rule(s.entropy == entropy, "entropy is one number");
  if (temperature == inf) rule(std::abs(log_sum_exp - std::log(count)) <= 0x1p-48, "log_sum_exp is ln m");
  if (temperature != 0) rule(log_sum_exp >= max / temperature, "log_sum_exp is the maximum's or more");
  rule(s.entropy >= std::log(ties) / more && s.entropy <= std::log(count) * more, "ln k <= entropy <= ln m");
  rule(s.perplexity >= ties / more && s.perplexity <= count * more, "k <= perplexity <= m");
  rule(s.max_probability <= more / ties && s.max_probability * count * more >= 1, "1/m <= max p <= 1/k");
  rule(std::abs(std::log(s.perplexity) - s.entropy) <= 0x1p-44, "perplexity is exp(entropy)");
  rule(s.argmax < z.size() && z[s.argmax] == max, "argmax is the maximum's");
  rule(std::find(z.begin(), z.end(), max) == z.begin() + static_cast<std::ptrdiff_t>(s.argmax), "argmax is the first");
  const double slack = 0x1p-50 * std::max(std::abs(max), std::abs(min));
  rule(s.mean <= max && s.mean >= min - slack, "the mean is among the logits");
  rule(s.variance >= 0, "variance >= 0");
  rule(s.variance <= std::max(0.25 * (max - min) * (max - min) * more, smallest), "variance <= range^2 / 4");
  rule(s.entropy_slope >= 0, "dH/dT >= 0");
  rule(s.divergence >= 0, "divergence >= 0");
  if (ties == count) {
    rule(s.mean == max && s.variance == 0 && s.entropy_slope == 0, "equal logits do not vary");
    rule(s.divergence == 0, "equal logits do not diverge");
  }
  if (temperature == 1) rule(s.divergence == 0, "no divergence at T = 1");
  if (temperature == 0) rule(s.mean == max && s.variance == 0, "the maximum alone at T = 0");
  if (temperature == 0 || temperature == inf) rule(s.entropy_slope == 0, "dH/dT = 0 at the limits");
}

}  // namespace fuzz
