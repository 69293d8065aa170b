// Where stages of truncation cut the ranking.
#pragma once

#include <cstddef>

#include "candidates.hpp"

namespace softmax_temperature {

// The `count`-th largest of `all` values, by a heap of the largest ones; `heap` has room for `count`.
double nth_largest(const double* values, std::size_t all, std::size_t count, double* heap) noexcept;

// What a prefix has to reach: a weight, of all candidates' total, or a number of candidates, where each weighs 1.
struct Goal {
  double weight;
  double total;
  bool counts;
};

// The cut of the shortest prefix that reaches a goal, or of all candidates if rounding keeps it out of reach. The
// scratch has room for all of them.
Cut cut_at(const Candidates& from, Goal goal, const CandidateRoom& scratch) noexcept;

// A logit above which such a prefix hardly ever ends: of many candidates, a few are looked at for this, and then those
// from that logit upwards.
double likely_lowest(const Candidates& from, Goal goal, double caution) noexcept;

// Whether candidates reach a goal at all.
bool reaches(const Candidates& from, Goal goal) noexcept;

// The lowest number z for which (z - max) / T >= limit.
double lowest_within(double max, double temperature, double limit) noexcept;

}  // namespace softmax_temperature
