#include "rank.hpp"

#include <algorithm>

#include "arithmetic.hpp"

namespace softmax_temperature {
namespace {

// Up to this many an insertion sort is faster than merging.
constexpr std::size_t run = 8;

void sort_run(const double* values, std::uint32_t* first, std::size_t count) {
  for (std::size_t i = 1; i < count; ++i) {
    const std::uint32_t moved = first[i];
    std::size_t to = i;
    for (; to > 0 && values[first[to - 1]] < values[moved]; --to) first[to] = first[to - 1];
    first[to] = moved;
  }
}

}  // namespace

void rank(const double* values, std::size_t count, std::uint32_t* ranked, std::uint32_t* scratch) noexcept {
  for (std::size_t i = 0; i < count; ++i) ranked[i] = static_cast<std::uint32_t>(i);
  for (std::size_t i = 0; i < count; i += run) sort_run(values, ranked + i, std::min(run, count - i));
  std::uint32_t* from = ranked;
  std::uint32_t* to = scratch;
  for (std::size_t width = run; width < count; width *= 2) {
    for (std::size_t i = 0; i < count; i += 2 * width) {
      std::size_t left = i;
      const std::size_t middle = std::min(i + width, count);
      std::size_t right = middle;
      const std::size_t end = std::min(middle + width, count);
      for (std::size_t k = i; k < end; ++k) {
        const bool take_left = right == end || (left < middle && !(values[from[left]] < values[from[right]]));
        to[k] = from[take_left ? left++ : right++];
      }
    }
    std::swap(from, to);
  }
  if (from != ranked) std::copy_n(from, count, ranked);
}

}  // namespace softmax_temperature
