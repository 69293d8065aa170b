// A walk over logits, one block at a time.
//
// A kernel writes what it computes from a block to a small array on the stack, from which the next loop reads it. Short
// loops keep their constants in registers, which makes them a quarter faster than one long loop.
#pragma once

#include <cstddef>
#include <span>

namespace softmax_temperature {

inline constexpr std::size_t block = 256;
inline constexpr std::size_t row = 8;  // a loop over a block may take this many logits at a time

// Copies fewer logits than a block, and fills the last row up with masked entries. Returns how many there are then.
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
