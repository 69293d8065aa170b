// Sorting by rank: highest first, and the first among equals first.
#pragma once

#include <cstddef>
#include <cstdint>

namespace softmax_temperature {

// Fills `ranked` with the positions 0 to count - 1, ordered by their values. Both arrays have `count` elements.
void rank(const double* values, std::size_t count, std::uint32_t* ranked, std::uint32_t* scratch) noexcept;

}  // namespace softmax_temperature
