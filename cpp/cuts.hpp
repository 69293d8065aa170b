// Where stages of truncation cut the ranking.
#pragma once

#include <cstddef>
#include <cstdint>

#include "candidates.hpp"

namespace softmax_temperature {

// What a prefix has to reach: a part of all candidates' weight, or a number of them, as if each weighed 1.
struct Goal {
  double weight;
  double total;
  bool counts;
};

// Room for as many as the candidates.
struct CutRoom {
  double* logits = nullptr;
  double* weights = nullptr;
  std::uint32_t* positions = nullptr;
};

// A logit above which a prefix that reaches the goal hardly ever ends, and how many candidates are about as large, as
// told from a sample.
struct Likely {
  double lowest;
  double count;
};
Likely likely_lowest(const Candidates& from, Goal goal) noexcept;
// The same for a number of candidates, from the maxima of blocks.
Likely likely_lowest_of(const Candidates& from, std::size_t count, const CutRoom& room) noexcept;

// The cut of the shortest prefix that reaches a goal, or of all candidates if rounding keeps it out of reach. `likely`
// decides only how long this takes. Where that is known, the positions are those of all candidates from a logit upwards
// that is not above the cut, and `found` says how many they are.
struct FoundCut {
  Cut cut;
  std::size_t found = 0;  // 0: not known
};
FoundCut cut_at(const Candidates& from, Goal goal, Likely likely, const CutRoom& room) noexcept;

// The lowest number z for which (z - max) / T >= limit.
double lowest_within(double max, double temperature, double limit) noexcept;

}  // namespace softmax_temperature
