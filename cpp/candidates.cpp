#include "candidates.hpp"

#include <algorithm>
#include <bit>

#include "arguments.hpp"
#include "exact.hpp"
#include "simd.hpp"

namespace softmax_temperature {
namespace {

using simd::f32x4;
using simd::f64x2;
using simd::splat;

constexpr auto most_float = static_cast<double>(std::numeric_limits<float>::max());

// The lowest float that is not below a limit, nor masked.
float lowest_float_from(double limit) {
  const auto nearest = static_cast<float>(std::max(-most_float, std::min(most_float, limit)));
  return static_cast<double>(nearest) < limit ? next_above(nearest) : nearest;
}

// Calls each(start, end) for the blocks in which there may be a candidate, as long as it returns true.
template <class Each>
void for_each_block_from(const Candidates& from, double lowest, Each each) {
  for (std::size_t start = 0; start < from.count; start += maxima_block) {
    if (from.maxima != nullptr && from.maxima[start / maxima_block] < lowest) continue;
    if (!each(start, std::min(start + maxima_block, from.count))) return;
  }
}

}  // namespace

// Comparisons are gathered as bits first: a branch for each vector would be taken as irregularly as logits are.
std::size_t find(const Candidates& from, double lowest, double end, std::size_t most,
                 std::uint32_t* positions) noexcept {
  lowest = std::max(lowest, std::numeric_limits<double>::lowest());
  const float* floats = from.logits.floats();
  const f32x4 least = splat(lowest_float_from(lowest));
  const f32x4 limit = splat(lowest_float_from(end));
  const auto bits_of = [least, limit](f32x4 z) { return std::uint64_t{simd::bits(~(z < least) & (z < limit))}; };
  std::size_t count = 0;
  for_each_block_from(from, lowest, [&](std::size_t start, std::size_t stop) {
    while (start < stop) {
      std::uint64_t found = 0;
      std::size_t i = 0;
      for (; floats != nullptr && i < 64 && start + i + 16 <= stop; i += 16) {
        const float* z = floats + start + i;
        found |= (bits_of(simd::load<f32x4>(z)) | bits_of(simd::load<f32x4>(z + 4)) << 4 |
                  bits_of(simd::load<f32x4>(z + 8)) << 8 | bits_of(simd::load<f32x4>(z + 12)) << 12)
                 << i;
      }
      for (; i < 64 && start + i < stop; ++i) {
        const double z = from.logits[start + i];
        found |= std::uint64_t{!(z < lowest || z >= end)} << i;
      }
      for (; found != 0; found &= found - 1) {
        positions[count++] = static_cast<std::uint32_t>(start + static_cast<std::size_t>(std::countr_zero(found)));
      }
      start += i;
    }
    return count <= most;
  });
  return count;
}

double weight_from(const Candidates& from, double lowest, bool counts) noexcept {
  lowest = std::max(lowest, std::numeric_limits<double>::lowest());
  const float* floats = from.logits.floats();
  if (floats == nullptr) {
    CompensatedSum<double> sum;
    for_each_block_from(from, lowest, [&](std::size_t start, std::size_t stop) {
      for (std::size_t i = start; i < stop; ++i) {
        if (from.logits.doubles()[i] >= lowest) sum.add(counts ? 1 : from.weights.doubles()[i]);
      }
      return true;
    });
    return sum.total();
  }
  // Floats are added as doubles, which loses nothing where they are equal.
  const f32x4 least = splat(lowest_float_from(lowest));
  const float ones[] = {1, 1, 1, 1};
  f64x2 lower[2]{};
  f64x2 upper[2]{};
  for_each_block_from(from, lowest, [&](std::size_t start, std::size_t stop) {
    const float* weights = counts ? ones : from.weights.floats() + start;
    const std::size_t step = counts ? 0 : 4;
    const auto add = [&](std::size_t k, f32x4 z) {
      // Weights behind the last are whatever there is in the room.
      const f32x4 weight = simd::where(~(z < least), simd::load<f32x4>(weights));
      weights += step;
      lower[k] = lower[k] + simd::low_half(weight);
      upper[k] = upper[k] + simd::high_half(weight);
    };
    std::size_t i = start;
    for (; i + 8 <= stop; i += 8) {
      add(0, simd::load<f32x4>(floats + i));
      add(1, simd::load<f32x4>(floats + i + 4));
    }
    for (; i < stop; i += 4) add(0, simd::load_up_to<f32x4>(floats + i, stop - i));
    return true;
  });
  const f64x2 sum = (lower[0] + lower[1]) + (upper[0] + upper[1]);
  return sum[0] + sum[1];
}

Candidates list(const Candidates& from, Cut cut, std::size_t most, std::size_t found, const ListRoom& room) noexcept {
  std::size_t count = 0;
  for (std::size_t i = 0; i < found && count < most; ++i) {
    const std::uint32_t at = room.positions[i];
    const double z = from.logits[at];
    if (z < cut.lowest) continue;
    if (z == cut.lowest) {
      if (cut.ties == 0) continue;
      --cut.ties;
    }
    room.logits[count] = z;
    if (from.has_weights) room.weights[count] = from.weights[at];
    room.indices[count++] = from.is_list() ? from.indices[at] : at;
  }
  return {Numbers(room.logits), Numbers(room.weights), from.has_weights, room.indices, nullptr, count};
}

namespace {

template <class Real>
void mask_all(const Real* logits, std::size_t count, Cut cut, Real lowest, Real* to) {
  constexpr Real masked = -std::numeric_limits<Real>::infinity();
  simd::map_all(logits, std::span(to, count), [&](auto z) {
    const auto is_masked = z < splat(lowest);
    return simd::where(~is_masked, z) + simd::where(is_masked, splat(masked));
  });
  for (std::size_t i = 0; cut.ties != Cut::all && i < count; ++i) {
    if (to[i] != lowest) continue;
    if (cut.ties == 0) {
      to[i] = masked;
    } else {
      --cut.ties;
    }
  }
}

}  // namespace

void mask(const float* logits, std::size_t count, Cut cut, float* to) noexcept {
  mask_all(logits, count, cut, lowest_float_from(cut.lowest), to);
}

void mask(const double* logits, std::size_t count, Cut cut, double* to) noexcept {
  mask_all(logits, count, cut, cut.lowest, to);
}

}  // namespace softmax_temperature
