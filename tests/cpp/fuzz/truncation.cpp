// truncate, in double and in float.
#include <algorithm>

#include "targets.hpp"

namespace fuzz {

namespace st = softmax_temperature;

namespace {

template <class Real>
void check(const std::vector<Real>& z, const st::Truncation& truncation) {
  std::vector<std::byte> workspace(st::truncation_workspace(z.size()));
  std::vector<Real> p(z.size(), std::numeric_limits<Real>::quiet_NaN());
  std::vector<std::uint32_t> kept(z.size());
  std::size_t count = 0;
  const auto rule = [&](bool holds, const char* words, double more = 0) {
    if (holds) return;
    std::vector<double> others{truncation.temperature, static_cast<double>(truncation.top_k), truncation.top_p,
                               truncation.min_p};
    for (const st::Stage stage : truncation.order) others.push_back(static_cast<double>(stage));
    others.push_back(static_cast<double>(truncation.ties));
    others.push_back(static_cast<double>(truncation.scope));
    others.push_back(more);
    fail(words, z, others);
  };
  rule(st::truncate(z, truncation, workspace, p, kept, count) == st::Status::ok, "truncate accepts");
  rule(count >= 1 && count <= z.size(), "something is left");
  std::vector<bool> is_kept(z.size());
  double sum = 0;
  for (std::size_t rank = 0; rank < count; ++rank) {
    const std::uint32_t i = kept[rank];
    rule(i < z.size() && !is_kept[i], "each is kept once", static_cast<double>(rank));
    is_kept[i] = true;
    rule(std::isfinite(z[i]), "no mask is kept", static_cast<double>(i));
    if (rank == 0) continue;
    const std::uint32_t before = kept[rank - 1];
    rule(z[before] > z[i] || (z[before] == z[i] && before < i), "they are ranked", static_cast<double>(rank));
  }
  std::size_t above = 0;
  for (std::size_t i = 0; i < z.size(); ++i) {
    rule(p[i] >= 0 && p[i] <= 1, "0 <= p <= 1", static_cast<double>(p[i]));
    if (!is_kept[i]) rule(p[i] == 0, "what is not kept has no probability");
    // A prefix of the ranking is left.
    if (!is_kept[i]) rule(z[i] <= z[kept[count - 1]], "the most probable are kept", static_cast<double>(i));
    above += z[i] > z[kept[count - 1]] ? 1 : 0;
    sum += static_cast<double>(p[i]);
  }
  const double epsilon = std::numeric_limits<Real>::epsilon() / 2;
  rule(std::abs(sum - 1) <= (8 + 0.5 * static_cast<double>(count)) * epsilon, "the p sum to 1", sum);
  if (truncation.top_k > 0) {
    rule(truncation.ties == st::Ties::exact ? count <= truncation.top_k : above < truncation.top_k, "top-k keeps k",
         static_cast<double>(count));
  } else if (truncation.top_p == 1 && truncation.min_p == 0) {
    const auto unmasked = std::count_if(z.begin(), z.end(), [](Real each) { return std::isfinite(each); });
    rule(count == static_cast<std::size_t>(unmasked), "nothing is removed by no stage");
  }
}

}  // namespace

void truncation(Input& input) {
  const st::Truncation truncation = input.truncation(24);
  const std::vector<double> logits = input.logits();
  check(logits, truncation);
  check(floats_of(logits), truncation);
}

}  // namespace fuzz
