#include "candidates.hpp"

#include <algorithm>

#include "arguments.hpp"
#include "exact.hpp"
#include "simd.hpp"

namespace softmax_temperature {
namespace {

// The positions of candidates from a logit upwards, in their order; returns how many there are.
template <class Real>
std::size_t find(const Real* logits, const Candidates& from, double limit, std::uint32_t* positions) {
  // The lowest number of the type that is not below the limit.
  const double bounded = std::max(limit, static_cast<double>(std::numeric_limits<Real>::lowest()));
  auto lowest = static_cast<Real>(bounded);
  if (static_cast<double>(lowest) < bounded) lowest = next_above(lowest);
  std::size_t count = 0;
  for (std::size_t start = 0; start < from.count; start += maxima_block) {
    if (from.maxima != nullptr && from.maxima[start / maxima_block] < limit) continue;
    const std::size_t end = std::min(start + maxima_block, from.count);
    for (std::size_t i = start; i < end; ++i) {
      // Each is written to where the next one belongs: a branch would be taken as irregularly as logits are.
      positions[count] = static_cast<std::uint32_t>(i);
      count += static_cast<std::size_t>(logits[i] >= lowest);
    }
  }
  return count;
}

}  // namespace

Candidates keep(const Candidates& from, Cut cut, const CandidateRoom& to) noexcept {
  const float* floats = from.logits.floats();
  const std::size_t found = floats != nullptr ? find(floats, from, cut.lowest, to.positions)
                                              : find(from.logits.doubles(), from, cut.lowest, to.positions);
  std::size_t count = 0;
  for (std::size_t i = 0; i < found; ++i) {
    const std::uint32_t at = to.positions[i];
    const double z = from.logits[at];
    if (z == cut.lowest) {
      if (cut.ties == 0) continue;
      --cut.ties;
    }
    to.logits[count] = z;
    to.weights[count] = from.weights[at];
    to.indices[count++] = from.indices == nullptr ? at : from.indices[at];
  }
  return {Numbers(to.logits), Numbers(to.weights), to.indices, nullptr, count, from.were_floats};
}

}  // namespace softmax_temperature
