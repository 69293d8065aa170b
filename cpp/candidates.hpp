// Candidates: what a stage of truncation chooses from. Either they are all logits, as they stand, of which some may be
// masked; or, once they are fewer, those that are left in a list, with their indices. Both are in the order of these.
#pragma once

#include <cstddef>
#include <cstdint>
#include <limits>

namespace softmax_temperature {

// Floats or doubles, read as doubles: one copy of the code serves both.
class Numbers {
 public:
  Numbers() = default;
  explicit Numbers(const float* floats) : floats_(floats) {}
  explicit Numbers(const double* doubles) : doubles_(doubles) {}

  double operator[](std::size_t i) const { return floats_ != nullptr ? static_cast<double>(floats_[i]) : doubles_[i]; }

  // The array itself: nullptr if the numbers are of the other type.
  [[nodiscard]] const float* floats() const { return floats_; }
  [[nodiscard]] const double* doubles() const { return doubles_; }

 private:
  const float* floats_ = nullptr;
  const double* doubles_ = nullptr;
};

struct Candidates {
  Numbers logits;
  Numbers weights;  // of the logits' type; equal logits have equal ones
  bool has_weights = false;
  const std::uint32_t* indices = nullptr;  // of a list
  const double* maxima = nullptr;          // of blocks of logits, or more than that; of no list
  std::size_t count = 0;

  [[nodiscard]] bool is_list() const { return indices != nullptr; }
};

// Where a prefix of the ranking ends: all above `lowest` are in it, and the first `ties` of those that are equal to it.
struct Cut {
  static constexpr std::size_t all = std::numeric_limits<std::size_t>::max();

  double lowest = std::numeric_limits<double>::lowest();  // all that is not masked
  std::size_t ties = all;
};

// The positions of the candidates from `lowest` upwards that are below `end`; returns how many there are, or more than
// `most` where it has found so many.
std::size_t find(const Candidates& from, double lowest, double end, std::size_t most,
                 std::uint32_t* positions) noexcept;

// What the candidates from `lowest` upwards weigh together: each 1, or its weight.
double weight_from(const Candidates& from, double lowest, bool counts) noexcept;

// Room for a list of candidates, and for the positions of those that it is made of.
struct ListRoom {
  double* logits = nullptr;
  double* weights = nullptr;
  std::uint32_t* indices = nullptr;
  std::uint32_t* positions = nullptr;
};

// The list of the candidates within a cut, of which there are `most` at most. Of `found` candidates, those among them,
// the positions stand in the room. The candidates may be a list there themselves.
Candidates list(const Candidates& from, Cut cut, std::size_t most, std::size_t found, const ListRoom& room) noexcept;

// Copies logits, and masks what is not within a cut.
void mask(const float* logits, std::size_t count, Cut cut, float* to) noexcept;
void mask(const double* logits, std::size_t count, Cut cut, double* to) noexcept;

}  // namespace softmax_temperature
