// What truncation leaves of logits, for those who need its probabilities: truncate() and the draws.
#pragma once

#include <cstddef>
#include <cstdint>
#include <span>

#include "candidates.hpp"
#include "softmax_temperature.hpp"

namespace softmax_temperature {

// The caller's workspace, divided up: arrays with as many elements as the logits, and one with the maxima of blocks.
// There are some more positions, for tables.
inline constexpr std::size_t positions_beside = 512;
struct TruncationRoom {
  ListRoom list;  // doubles that have been masked stand in the place of its logits
  // The weights of all logits; those of floats, and floats that have been masked, stand in the place of doubles.
  double* all_weights = nullptr;
  float* float_weights = nullptr;
  float* masked_floats = nullptr;
  double* maxima = nullptr;
  double* scratch[2] = {};
  std::uint32_t* more_positions = nullptr;

  // Divides it up for `count` logits, or says why not.
  Status divide(std::span<std::byte> workspace, std::size_t count) noexcept;
};

// Checks all arguments, goes through the stages, and gives what is left its probabilities at T as weights. What is left
// is all of the logits, as they stand or masked, or a list in the room.
Status cut_down(Numbers logits, std::size_t count, const Truncation& truncation, const TruncationRoom& room,
                Candidates& left) noexcept;

}  // namespace softmax_temperature
