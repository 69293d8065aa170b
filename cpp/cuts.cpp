#include "cuts.hpp"

#include <algorithm>

#include "exact.hpp"
#include "exp.hpp"
#include "rank.hpp"
#include "simd.hpp"

namespace softmax_temperature {
namespace {

// A few of the candidates, or all if they are few, by rank.
constexpr std::size_t few = 64;
constexpr std::size_t largest_sample = 256;

struct Sample {
  std::size_t count = 0;
  double logits[largest_sample];
  double weights[largest_sample];

  Sample(const Candidates& from, std::size_t most) : count(std::min(from.count, most)) {
    double unranked[largest_sample];
    std::size_t at[largest_sample];
    for (std::size_t i = 0; i < count; ++i) {
      // Multiples of the golden ratio, modulo 1, are spread evenly and keep clear of whatever is periodic.
      const std::uint64_t fraction = static_cast<std::uint32_t>(i * 2654435769U);
      at[i] = from.count > count ? static_cast<std::size_t>((fraction * from.count) >> 32) : i;
      unranked[i] = from.logits[at[i]];
    }
    std::uint32_t ranked[largest_sample];
    std::uint32_t scratch[largest_sample];
    rank(unranked, count, ranked, scratch);
    for (std::size_t i = 0; i < count; ++i) {
      logits[i] = unranked[ranked[i]];
      weights[i] = from.weights[at[ranked[i]]];
    }
  }
};

// Doubles in their order, as whole numbers: from the bits, and back to them.
std::int64_t place_of_bits(std::int64_t bits) {
  return bits < 0 ? std::numeric_limits<std::int64_t>::min() - bits : bits;
}
std::int64_t place_of(double value) { return place_of_bits(simd::as<std::int64_t>(value)); }
double at_place(std::int64_t place) { return simd::as<double>(place_of_bits(place)); }

// The least whole number, but 0, that is not less than a positive number.
std::size_t whole_above(double value) {
  const auto whole = static_cast<std::size_t>(value);
  return std::max<std::size_t>(1, static_cast<double>(whole) < value ? whole + 1 : whole);
}

}  // namespace

double nth_largest(const double* values, std::size_t all, std::size_t count, double* heap) noexcept {
  // Puts a value where it belongs, from a place downwards: none of those below it is smaller.
  const auto sift = [&](std::size_t at, double value) {
    for (std::size_t below = 2 * at + 1; below < count; below = 2 * at + 1) {
      if (below + 1 < count && heap[below + 1] < heap[below]) ++below;
      if (!(heap[below] < value)) break;
      heap[at] = heap[below];
      at = below;
    }
    heap[at] = value;
  };
  std::copy_n(values, count, heap);
  for (std::size_t i = count / 2; i-- > 0;) sift(i, heap[i]);
  for (std::size_t i = count; i < all; ++i) {
    if (values[i] > heap[0]) sift(0, values[i]);
  }
  return heap[0];
}

// As a radix sort would, this distributes the candidates over buckets by the highest bits in which they differ, and
// goes on with the bucket in which the goal is reached.
Cut cut_at(const Candidates& all, Goal goal, const CandidateRoom& scratch) noexcept {
  constexpr std::size_t buckets = 256;
  Candidates left = all;
  const auto weight_of = [&](std::size_t i) { return goal.counts ? 1 : left.weights[i]; };
  while (left.count > few) {
    std::int64_t least = std::numeric_limits<std::int64_t>::max();
    std::int64_t greatest = std::numeric_limits<std::int64_t>::min();
    for (std::size_t i = 0; i < left.count; ++i) {
      const std::int64_t place = place_of(left.logits[i]);
      least = std::min(least, place);
      greatest = std::max(greatest, place);
    }
    if (least == greatest) {
      const double ties = goal.weight / weight_of(0);
      return {left.logits[0], ties < static_cast<double>(left.count) ? whole_above(ties) : Cut::all};
    }
    int shift = 0;
    while ((static_cast<std::uint64_t>(greatest) - static_cast<std::uint64_t>(least)) >> shift >= buckets) ++shift;
    const auto bucket_of = [&](std::size_t i) {
      const auto place = static_cast<std::uint64_t>(place_of(left.logits[i]));
      return static_cast<std::size_t>((place - static_cast<std::uint64_t>(least)) >> shift);
    };
    Parts<double> sums[buckets] = {};
    for (std::size_t i = 0; i < left.count; ++i) {
      Parts<double>& sum = sums[bucket_of(i)];
      const auto [upper, lost] = two_sum(sum.upper, weight_of(i));
      sum = {upper, sum.lower + lost};
    }
    // From the highest bucket down to the one in which the goal is reached.
    CompensatedSum<double> down_to;
    double above = 0;
    std::size_t bucket = buckets;
    while (bucket-- > 0) {
      down_to.add(sums[bucket].upper);
      down_to.add(sums[bucket].lower);
      if (down_to.total() >= goal.weight || bucket == 0) break;
      above = down_to.total();
    }
    goal.weight -= above;
    std::size_t count = 0;
    for (std::size_t i = 0; i < left.count; ++i) {
      scratch.logits[count] = left.logits[i];
      scratch.weights[count] = weight_of(i);
      count += static_cast<std::size_t>(bucket_of(i) == bucket);
    }
    left.logits = Numbers(scratch.logits);
    left.weights = Numbers(scratch.weights);
    left.count = count;
  }
  // Walk down the ranking of the last.
  const Sample last(left, few);
  Cut cut;
  CompensatedSum<double> sum;
  for (std::size_t i = 0; i < last.count; ++i) {
    const bool is_tie = i > 0 && last.logits[i] == cut.lowest;
    cut = {last.logits[i], is_tie ? cut.ties + 1 : 1};
    sum.add(goal.counts ? 1 : last.weights[i]);
    if (sum.total() >= goal.weight) return cut;
  }
  cut.ties = Cut::all;
  return cut;
}

double likely_lowest(const Candidates& from, Goal goal, double caution) noexcept {
  const double lowest = std::numeric_limits<double>::lowest();
  if (from.count <= largest_sample) return lowest;
  const Sample sample(from, largest_sample);
  // From the lightest upwards, as long as the weight below is by three times its deviation less than what may be left
  // out.
  const double scale = static_cast<double>(from.count) / static_cast<double>(sample.count);
  std::size_t place = sample.count - 1;
  double left_out = (goal.total - goal.weight) / caution;
  for (double variance = 0; place > 0; --place) {
    const double weight = scale * (goal.counts ? 1 : sample.weights[place]);
    left_out -= weight;
    variance += weight * weight;
    if (!(left_out > 0 && left_out * left_out > 9 * variance)) break;
  }
  return std::max(lowest, sample.logits[place]);
}

bool reaches(const Candidates& from, Goal goal) noexcept {
  CompensatedSum<double> sum;
  for (std::size_t i = 0; i < from.count; ++i) sum.add(goal.counts ? 1 : from.weights[i]);
  return sum.total() >= goal.weight;
}

double lowest_within(double max, double temperature, double limit) noexcept {
  if (temperature == 0) return max;
  const ExpDouble exp(max, temperature);
  const auto is_within = [&](double z) { return exp.quotient(exp.distance(simd::splat(z)).upper)[0] >= limit; };
  // The quotient rises with z, however it is rounded.
  std::int64_t outside = place_of(-infinity);
  std::int64_t within = place_of(max);
  while (within - 1 > outside) {
    const std::int64_t middle = (outside >> 1) + (within >> 1) + (outside & within & 1);
    (is_within(at_place(middle)) ? within : outside) = middle;
  }
  return at_place(within);
}

}  // namespace softmax_temperature
