// Candidates: the logits that a stage of truncation chooses from, in the order of their indices.
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

// Equal logits have equal weights.
struct Candidates {
  Numbers logits;
  Numbers weights;
  const std::uint32_t* indices = nullptr;  // nullptr: each stands at its own index
  const double* maxima = nullptr;          // of the blocks of logits; nullptr: none are known
  std::size_t count = 0;
  bool were_floats = false;
};

// Arrays for candidates.
struct CandidateRoom {
  double* logits = nullptr;
  double* weights = nullptr;
  std::uint32_t* indices = nullptr;
  std::uint32_t* positions = nullptr;  // for work
};

// Where a prefix of the ranking ends: all above `lowest` are in it, and the first `ties` of those that are equal to it.
struct Cut {
  static constexpr std::size_t all = std::numeric_limits<std::size_t>::max();

  double lowest = std::numeric_limits<double>::lowest();  // all that is not masked
  std::size_t ties = all;
};

// Copies the candidates within a cut, and returns what was copied. The room may be where they are.
Candidates keep(const Candidates& from, Cut cut, const CandidateRoom& to) noexcept;

}  // namespace softmax_temperature
