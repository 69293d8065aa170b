// Logits, a block at a time.
//
// What is computed of a block goes into a small array on the stack: loops that do one thing keep their constants in
// registers, and one copy of the exponential serves all sums.
#pragma once

#include <cstddef>
#include <span>

namespace softmax_temperature {

inline constexpr std::size_t block = 256;
inline constexpr std::size_t row = 8;  // what loops over a block may take at a time

// Copies logits to `rows` and fills these up to whole rows with masked entries. How many they are then.
std::size_t fill_rows(std::span<const double> logits, double* rows) noexcept;

// Calls each(pointer, count) for blocks of the logits; the last block is filled up to whole rows.
template <class Each>
inline void for_each_block(std::span<const double> logits, Each each) {
  double last[block];
  while (!logits.empty()) {
    const bool is_whole = logits.size() >= block;
    const double* from = is_whole ? logits.data() : last;
    each(from, is_whole ? block : fill_rows(logits, last));
    logits = logits.subspan(is_whole ? block : logits.size());
  }
}

}  // namespace softmax_temperature
