#include "cuts.hpp"

#include <algorithm>

#include "arguments.hpp"
#include "exact.hpp"
#include "exp.hpp"
#include "rank.hpp"
#include "simd.hpp"

namespace softmax_temperature {
namespace {

// A few of the candidates, or all if they are few, by rank.
constexpr std::size_t few = 64;
constexpr std::size_t largest_sample = 256;

// So many candidates at most are looked at one by one.
constexpr std::size_t many = 16384;

struct Sample {
  std::size_t count = 0;
  double logits[largest_sample];
  double weights[largest_sample];

  Sample(const Candidates& from, bool counts, std::size_t most) : count(std::min(from.count, most)) {
    double* unranked = weights;  // which are written afterwards
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
    for (std::size_t i = 0; i < count; ++i) logits[i] = unranked[ranked[i]];
    for (std::size_t i = 0; i < count; ++i) weights[i] = counts ? 1 : from.weights[at[ranked[i]]];
  }
};

// Doubles in their order, as whole numbers: from the bits, and back to them.
std::int64_t place_of_bits(std::int64_t bits) {
  return bits < 0 ? std::numeric_limits<std::int64_t>::min() - bits : bits;
}
std::int64_t place_of(double value) { return place_of_bits(simd::as<std::int64_t>(value)); }
double at_place(std::int64_t place) { return simd::as<double>(place_of_bits(place)); }

// How many equal candidates it takes to reach a weight: one at least.
std::size_t ties_for(double goal, double weight) {
  const double ratio = goal / weight;
  if (!(ratio < 0x1p31)) return Cut::all;
  const auto whole = static_cast<std::size_t>(ratio);
  return std::max<std::size_t>(1, static_cast<double>(whole) < ratio ? whole + 1 : whole);
}

// The cut among some candidates in the room. As a radix sort would, this distributes them over buckets by the highest
// bits in which they differ, and goes on with the bucket in which the goal is reached.
Cut cut_in_room(std::size_t count, double goal, const CutRoom& room) {
  constexpr std::size_t buckets = 256;
  double* logits = room.logits;
  double* weights = room.weights;
  while (count > few) {
    std::int64_t least = std::numeric_limits<std::int64_t>::max();
    std::int64_t greatest = std::numeric_limits<std::int64_t>::min();
    for (std::size_t i = 0; i < count; ++i) {
      least = std::min(least, place_of(logits[i]));
      greatest = std::max(greatest, place_of(logits[i]));
    }
    if (least == greatest) return {logits[0], ties_for(goal, weights[0])};
    int shift = 0;
    while ((static_cast<std::uint64_t>(greatest) - static_cast<std::uint64_t>(least)) >> shift >= buckets) ++shift;
    const auto bucket_of = [&](double z) {
      const auto place = static_cast<std::uint64_t>(place_of(z));
      return static_cast<std::size_t>((place - static_cast<std::uint64_t>(least)) >> shift);
    };
    Parts<double> sums[buckets] = {};
    for (std::size_t i = 0; i < count; ++i) {
      Parts<double>& sum = sums[bucket_of(logits[i])];
      const auto [upper, lost] = two_sum(sum.upper, weights[i]);
      sum = {upper, sum.lower + lost};
    }
    // From the highest bucket down to the one in which the goal is reached.
    CompensatedSum<double> down_to;
    double above = 0;
    std::size_t bucket = buckets;
    while (bucket-- > 0) {
      down_to.add(sums[bucket].upper);
      down_to.add(sums[bucket].lower);
      if (down_to.total() >= goal || bucket == 0) break;
      above = down_to.total();
    }
    goal -= above;
    std::size_t left = 0;
    for (std::size_t i = 0; i < count; ++i) {
      const double z = logits[i];
      logits[left] = z;
      weights[left] = weights[i];
      left += static_cast<std::size_t>(bucket_of(z) == bucket);
    }
    count = left;
  }
  // Walk down the ranking of the last.
  Candidates last;
  last.logits = Numbers(logits);
  last.weights = Numbers(weights);
  last.count = count;
  const Sample ranked(last, false, few);
  Cut cut;
  CompensatedSum<double> sum;
  for (std::size_t i = 0; i < ranked.count; ++i) {
    const bool is_tie = i > 0 && ranked.logits[i] == cut.lowest;
    cut = {ranked.logits[i], is_tie ? cut.ties + 1 : 1};
    sum.add(ranked.weights[i]);
    if (sum.total() >= goal) return cut;
  }
  cut.ties = Cut::all;
  return cut;
}

// Copies candidates from their positions into the room, and returns what they weigh together.
double copy_to_room(const Candidates& from, bool counts, std::size_t found, const CutRoom& room) {
  CompensatedSum<double> sum;
  for (std::size_t i = 0; i < found; ++i) {
    room.logits[i] = from.logits[room.positions[i]];
    room.weights[i] = counts ? 1 : from.weights[room.positions[i]];
    sum.add(room.weights[i]);
  }
  return sum.total();
}

// The cut among many candidates, by halving the range in which it is between two of a sample: each step adds up what is
// above a sampled one, without a look at which these are, until there are so few in the range that it is worth looking.
Cut cut_by_halves(const Candidates& from, Goal goal, const CutRoom& room) {
  const Sample sample(from, goal.counts, largest_sample);
  const std::size_t few_sampled = sample.count * (many / 2) / from.count;
  // The cut is one of `count` sampled ones, or between two of these or their neighbours. From `end`, the upper
  // neighbour, the weight `above` does not reach the goal.
  std::size_t first = 0;
  std::size_t count = sample.count;
  double end = infinity;
  double above = 0;
  bool is_worth_looking = true;
  for (;;) {
    const bool is_sampled = first + count < sample.count;
    const double lowest = is_sampled ? sample.logits[first + count] : std::numeric_limits<double>::lowest();
    if (count == 0 || (count <= few_sampled && is_worth_looking)) {
      std::size_t found = find(from, lowest, end, many, room.positions);
      is_worth_looking = false;
      if (found > many && count == 0) {
        // Are there so many because they are equal?
        const double weight = weight_from(from, next_above(lowest), goal.counts);
        if (weight < goal.weight) {
          return {lowest, is_sampled ? ties_for(goal.weight - weight, sample.weights[first]) : Cut::all};
        }
        found = find(from, next_above(lowest), end, from.count, room.positions);
      }
      if (found <= many || count == 0) {
        (void)copy_to_room(from, goal.counts, found, room);
        return cut_in_room(found, goal.weight - above, room);
      }
    }
    const std::size_t half = count / 2;
    const double logit = sample.logits[first + half];
    const double weight =
        logit == end ? above : (logit == lowest ? goal.weight : weight_from(from, logit, goal.counts));
    if (weight >= goal.weight) {
      count = half;
    } else {
      end = logit;
      above = weight;
      first += half + 1;
      count -= half + 1;
    }
  }
}

// The `count`-th largest of `all` values, by a heap of the largest ones, for which there is room.
double nth_largest(const double* values, std::size_t all, std::size_t count, double* heap) {
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

}  // namespace

Likely likely_lowest(const Candidates& from, Goal goal) noexcept {
  if (from.count <= largest_sample) return {std::numeric_limits<double>::lowest(), static_cast<double>(from.count)};
  const Sample sample(from, goal.counts, largest_sample);
  // From the lightest upwards, as long as the weight below is by three times its deviation less than what may be left
  // out.
  const double scale = static_cast<double>(from.count) / static_cast<double>(sample.count);
  std::size_t place = sample.count - 1;
  double sum = 0;
  for (double squares = 0; place > 0; --place) {
    const double weight = scale * sample.weights[place];
    sum += weight;
    squares += weight * weight;
    const double variance = squares - sum * sum / static_cast<double>(sample.count);
    const double left_out = goal.total - goal.weight - sum;
    if (!(left_out > 0 && left_out * left_out > 9 * variance)) break;
  }
  return {sample.logits[place], scale * static_cast<double>(place)};
}

Likely likely_lowest_of(const Candidates& from, std::size_t count, const CutRoom& room) noexcept {
  const std::size_t blocks = (from.count + maxima_block - 1) / maxima_block;
  const Goal goal{static_cast<double>(count), static_cast<double>(from.count), true};
  if (from.maxima == nullptr || count > blocks) return likely_lowest(from, goal);
  // So many candidates reach the maximum of this rank, at least;
  double lowest = nth_largest(from.maxima, blocks, count, room.logits);
  // and where logits are sorted, the block of the largest may have them all.
  const auto* largest = std::max_element(from.maxima, from.maxima + blocks);
  const std::size_t start = static_cast<std::size_t>(largest - from.maxima) * maxima_block;
  const std::size_t end = std::min(start + maxima_block, from.count);
  std::size_t above = 0;
  for (std::size_t i = start; i < end; ++i) {
    room.weights[above] = from.logits[i];
    above += static_cast<std::size_t>(room.weights[above] > lowest);
  }
  if (count <= above) lowest = nth_largest(room.weights, above, count, room.logits);
  return {lowest, goal.weight};
}

FoundCut cut_at(const Candidates& from, Goal goal, Likely likely, const CutRoom& room) noexcept {
  if (likely.count <= many) {
    const std::size_t found = find(from, likely.lowest, infinity, many, room.positions);
    if (found <= many && copy_to_room(from, goal.counts, found, room) >= goal.weight) {
      return {cut_in_room(found, goal.weight, room), found};
    }
  }
  return {cut_by_halves(from, goal, room)};
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
