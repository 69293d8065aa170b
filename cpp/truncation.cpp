// Truncation: each stage finds its cut among the candidates, and what is within the cut is copied for the next one. The
// first cut is made among the logits themselves, of which most are never looked at again.

#include "truncation.hpp"

#include <algorithm>

#include "arguments.hpp"
#include "cuts.hpp"
#include "exact.hpp"
#include "log.hpp"
#include "rank.hpp"

namespace softmax_temperature {
namespace {

// Up to this many floats are continued with as doubles, so that their probabilities are as good as those of doubles.
constexpr std::size_t few_floats = 4096;

// The part of a bound by which "reaches" and ">=" may miss it, and the one for probabilities in float.
constexpr double allowance = 0x1p-48;
constexpr double float_allowance = 0x1p-22;

bool is_valid(const Truncation& truncation) {
  const auto is_share = [](double value) { return value >= 0 && value <= 1; };
  unsigned named = 0;
  for (const Stage stage : truncation.order) named |= 1U << static_cast<unsigned>(stage);
  return named == 0b1111 && is_share(truncation.top_p) && is_share(truncation.min_p);
}

bool is_all(const Candidates& left) { return left.indices == nullptr; }

// Gives candidates their probabilities as weights.
Status weigh(Candidates& left, double temperature, const TruncationRoom& room) {
  const std::size_t count = left.count;
  const float* floats = left.logits.floats();
  if (floats == nullptr && left.were_floats && count > few_floats) {
    for (std::size_t i = 0; i < count; ++i) room.floats[i] = static_cast<float>(left.logits[i]);
    floats = room.floats;
  }
  if (floats != nullptr) {
    left.weights = Numbers(room.floats);
    return softmax({floats, count}, temperature, {room.floats, count});
  }
  // The logits' own are in the way of nothing that is kept of them.
  double* weights = is_all(left) ? room.scratch.weights : room.kept.weights;
  left.weights = Numbers(weights);
  return softmax({left.logits.doubles(), count}, temperature, {weights, count});
}

// Leaves the shortest prefix that reaches a goal.
void leave(Goal goal, bool keeps_ties, const TruncationRoom& room, Candidates& left) {
  if (is_all(left)) {
    const Candidates all = left;
    left = keep(all, {likely_lowest(all, goal, 1), Cut::all}, room.kept);
    if (!reaches(left, goal)) left = keep(all, {likely_lowest(all, goal, 16), Cut::all}, room.kept);
    if (!reaches(left, goal)) left = keep(all, {}, room.kept);
  }
  Cut cut = cut_at(left, goal, room.scratch);
  if (keeps_ties) cut.ties = Cut::all;
  left = keep(left, cut, room.kept);
}

void leave_top_k(std::size_t k, bool keeps_ties, const TruncationRoom& room, Candidates& left) {
  const std::size_t blocks = (left.count + maxima_block - 1) / maxima_block;
  if (is_all(left) && k <= blocks) {
    // The k-th largest maximum of a block is a logit that k candidates reach, at least.
    const double lowest = nth_largest(left.maxima, blocks, k, room.scratch.logits);
    left = keep(left, {lowest, keeps_ties ? Cut::all : k}, room.kept);
  }
  if (k >= left.count) return;
  leave({static_cast<double>(k), static_cast<double>(left.count), true}, keeps_ties, room, left);
}

void run_stages(const Truncation& truncation, double max, const TruncationRoom& room, Candidates& left) {
  const auto& [temperature, k, p, min_p, order, ties, scope] = truncation;
  if (left.were_floats && left.count <= few_floats) left = keep(left, {}, room.kept);
  bool is_top_p_due = p < 1;
  double now = 1;
  for (const Stage stage : order) {
    if (stage == Stage::temperature) now = temperature;
    // Where top-p is judged on what top-k sees, it takes its turn at once, with the weights from before.
    const bool is_joint = stage == Stage::top_k && k > 0 && scope == Scope::joint && min_p == 0;
    const bool is_top_p_next = is_top_p_due && (stage == Stage::top_p || is_joint);
    if (is_top_p_next) (void)weigh(left, now, room);
    const double missing = left.weights.floats() != nullptr ? float_allowance : allowance;
    if (stage == Stage::top_k && k > 0) leave_top_k(k, ties == Ties::all, room, left);
    if (is_top_p_next) {
      // The first has some probability, so that p = 0 keeps it.
      leave({std::max(p * (1 - missing), 0x1p-1074), 1, false}, false, room, left);
      is_top_p_due = false;
    }
    if (stage == Stage::min_p && min_p > 0) {
      left = keep(left, {lowest_within(max, now, log(min_p) - allowance), Cut::all}, room.kept);
    }
  }
}

// The next `count` elements of the workspace.
template <class Element>
Element* take(std::byte*& workspace, std::size_t count) {
  auto* from = reinterpret_cast<Element*>(workspace);
  workspace += count * sizeof(Element);
  return from;
}

template <class Real>
Status largest_of(const Real* logits, std::size_t count, double* maxima, double& result) {
  Real largest = 0;
  const Status status = find_max(std::span(logits, count), largest, maxima);
  result = static_cast<double>(largest);
  return status;
}

}  // namespace

Status TruncationRoom::divide(std::span<std::byte> workspace, std::size_t count) noexcept {
  if (count > max_logits) return Status::too_many_logits;
  if (workspace.size() < truncation_workspace(count)) return Status::size_mismatch;
  constexpr std::size_t alignment = sizeof(double);
  std::byte* next = workspace.data();
  next += (alignment - reinterpret_cast<std::uintptr_t>(next) % alignment) % alignment;
  maxima = take<double>(next, (count + maxima_block - 1) / maxima_block);
  for (CandidateRoom* candidates : {&kept, &scratch}) {
    candidates->logits = take<double>(next, count);
    candidates->weights = take<double>(next, count);
  }
  floats = take<float>(next, count);
  kept.indices = take<std::uint32_t>(next, count);
  kept.positions = positions = take<std::uint32_t>(next, count + positions_beside);
  more_positions = take<std::uint32_t>(next, count);
  return Status::ok;
}

Status cut_down(Numbers logits, std::size_t count, const Truncation& truncation, const TruncationRoom& room,
                Candidates& left) noexcept {
  const auto& [temperature, k, p, min_p, order, ties, scope] = truncation;
  if (!(temperature >= 0)) return Status::bad_temperature;
  if (!is_valid(truncation)) return Status::bad_truncation;
  const float* floats = logits.floats();
  left = {logits, logits, nullptr, nullptr, count, floats != nullptr};
  if ((k > 0 && k < count) || p < 1 || min_p > 0) {
    double max = 0;
    const Status status = floats != nullptr ? largest_of(floats, count, room.maxima, max)
                                            : largest_of(logits.doubles(), count, room.maxima, max);
    if (status != Status::ok) return status;
    left.maxima = room.maxima;
    run_stages(truncation, max, room, left);
  }
  return weigh(left, temperature, room);
}

namespace {

Status truncate_numbers(Numbers logits, std::size_t size, const Truncation& truncation, std::span<std::byte> workspace,
                        std::span<std::uint32_t> kept, Candidates& left) {
  TruncationRoom room;
  if (kept.size() != size) return Status::size_mismatch;
  if (const Status status = room.divide(workspace, size); status != Status::ok) return status;
  if (const Status status = cut_down(logits, size, truncation, room, left); status != Status::ok) return status;
  // Without a cut, too, masked entries are not kept.
  left = keep(left, {}, room.kept);
  rank(room.kept.logits, left.count, room.positions, room.more_positions);
  for (std::size_t i = 0; i < left.count; ++i) kept[i] = left.indices[room.positions[i]];
  return Status::ok;
}

template <class Real>
Status truncate_any(std::span<const Real> logits, const Truncation& truncation, std::span<std::byte> workspace,
                    std::span<Real> probabilities, std::span<std::uint32_t> kept, std::size_t& count) {
  if (probabilities.size() != logits.size()) return Status::size_mismatch;
  Candidates left;
  const Status status = truncate_numbers(Numbers(logits.data()), logits.size(), truncation, workspace, kept, left);
  if (status != Status::ok) return status;
  std::fill(probabilities.begin(), probabilities.end(), Real{0});
  for (std::size_t i = 0; i < left.count; ++i) probabilities[left.indices[i]] = static_cast<Real>(left.weights[i]);
  count = left.count;
  return Status::ok;
}

}  // namespace

Status truncate(std::span<const double> logits, const Truncation& truncation, std::span<std::byte> workspace,
                std::span<double> probabilities, std::span<std::uint32_t> kept, std::size_t& count) noexcept {
  return truncate_any(logits, truncation, workspace, probabilities, kept, count);
}

Status truncate(std::span<const float> logits, const Truncation& truncation, std::span<std::byte> workspace,
                std::span<float> probabilities, std::span<std::uint32_t> kept, std::size_t& count) noexcept {
  return truncate_any(logits, truncation, workspace, probabilities, kept, count);
}

}  // namespace softmax_temperature
