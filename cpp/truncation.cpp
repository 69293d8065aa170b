// Truncation: each stage finds its cut among the candidates, and leaves what is within for the next one. Few candidates
// become a list; where many are left, the others are masked, and the vectors go on with all of them.

#include "truncation.hpp"

#include <algorithm>

#include "arguments.hpp"
#include "cuts.hpp"
#include "exact.hpp"
#include "log.hpp"
#include "rank.hpp"
#include "softmax.hpp"

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

void make_list(Candidates& left, Cut cut, std::size_t most, const TruncationRoom& room) {
  const std::size_t found = find(left, cut.lowest, infinity, left.count, room.list.positions);
  left = list(left, cut, most, found, room.list);
}

// Leaves what is within a cut.
void leave(Candidates& left, const FoundCut& at, const TruncationRoom& room) {
  auto [cut, found] = at;
  if (found > 0) {
    left = list(left, cut, found, found, room.list);
    return;
  }
  if (left.is_list()) return make_list(left, cut, left.count, room);
  auto count = static_cast<std::size_t>(weight_from(left, cut.lowest, true));
  if (cut.ties != Cut::all) {
    const auto above = static_cast<std::size_t>(weight_from(left, next_above(cut.lowest), true));
    if (count <= above + cut.ties) cut.ties = Cut::all;
    if (cut.ties != Cut::all) count = above + cut.ties;
  }
  if (count <= std::max(few_floats, left.count / 8)) return make_list(left, cut, count, room);
  if (const float* floats = left.logits.floats(); floats != nullptr) {
    mask(floats, left.count, cut, room.masked_floats);
    left.logits = Numbers(room.masked_floats);
  } else {
    mask(left.logits.doubles(), left.count, cut, room.list.logits);
    left.logits = Numbers(room.list.logits);
  }
}

// Gives candidates, the largest of which is `max`, their probabilities as weights.
void weigh(Candidates& left, double max, double temperature, const TruncationRoom& room) {
  left.has_weights = true;
  const auto fill = [&](const auto* logits, auto* weights) {
    left.weights = Numbers(weights);
    using Real = std::remove_pointer_t<decltype(weights)>;
    softmax_of_checked<Real>({logits, left.count}, left.count, static_cast<Real>(max), temperature,
                             {weights, left.count});
  };
  if (const float* floats = left.logits.floats(); floats != nullptr) return fill(floats, room.float_weights);
  fill(left.logits.doubles(), left.is_list() ? room.list.weights : room.all_weights);
}

void leave_top_k(Candidates& left, std::size_t k, Ties ties, const TruncationRoom& room) {
  if (k >= left.count) return;
  const CutRoom cut_room{room.scratch[0], room.scratch[1], room.list.positions};
  const Goal goal{static_cast<double>(k), static_cast<double>(left.count), true};
  FoundCut at = cut_at(left, goal, likely_lowest_of(left, k, cut_room), cut_room);
  if (ties == Ties::all) at.cut.ties = Cut::all;
  leave(left, at, room);
}

void leave_top_p(Candidates& left, double p, double missing, const TruncationRoom& room) {
  const CutRoom cut_room{room.scratch[0], room.scratch[1], room.list.positions};
  // The first has some probability, so that p = 0 keeps it.
  const Goal goal{std::max(p * (1 - missing), 0x1p-1074), 1, false};
  leave(left, cut_at(left, goal, likely_lowest(left, goal), cut_room), room);
}

void run_stages(const Truncation& truncation, double max, const TruncationRoom& room, Candidates& left) {
  const auto& [temperature, k, p, min_p, order, ties, scope] = truncation;
  if (left.logits.floats() != nullptr && left.count <= few_floats) make_list(left, {}, left.count, room);
  bool is_top_p_due = p < 1;
  double now = 1;
  for (const Stage stage : order) {
    if (stage == Stage::temperature) now = temperature;
    // Where top-p is judged on what top-k sees, it takes its turn at once, with the weights from before.
    const bool is_joint = stage == Stage::top_k && k > 0 && scope == Scope::joint && min_p == 0;
    const bool is_top_p_next = is_top_p_due && (stage == Stage::top_p || is_joint);
    if (is_top_p_next) weigh(left, max, now, room);
    const double missing = left.logits.floats() != nullptr ? float_allowance : allowance;
    if (stage == Stage::top_k && k > 0) leave_top_k(left, k, ties, room);
    if (is_top_p_next) {
      leave_top_p(left, p, missing, room);
      is_top_p_due = false;
    }
    if (stage == Stage::min_p && min_p > 0) {
      leave(left, {{lowest_within(max, now, log(min_p) - allowance), Cut::all}}, room);
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
  for (double** doubles : {&list.logits, &list.weights, &all_weights, &scratch[0], &scratch[1]}) {
    *doubles = take<double>(next, count);
  }
  float_weights = reinterpret_cast<float*>(all_weights);
  masked_floats = float_weights + count;
  for (std::uint32_t** numbers : {&list.indices, &more_positions, &list.positions}) {
    *numbers = take<std::uint32_t>(next, count);
  }
  return Status::ok;
}

Status cut_down(Numbers logits, std::size_t count, const Truncation& truncation, const TruncationRoom& room,
                Candidates& left) noexcept {
  const auto& [temperature, k, p, min_p, order, ties, scope] = truncation;
  if (!(temperature >= 0)) return Status::bad_temperature;
  if (!is_valid(truncation)) return Status::bad_truncation;
  const float* floats = logits.floats();
  left.logits = logits;
  left.count = count;
  left.maxima = room.maxima;
  double max = 0;
  const Status status = floats != nullptr ? largest_of(floats, count, room.maxima, max)
                                          : largest_of(logits.doubles(), count, room.maxima, max);
  if (status != Status::ok) return status;
  if ((k > 0 && k < count) || p < 1 || min_p > 0) run_stages(truncation, max, room, left);
  weigh(left, max, temperature, room);
  return Status::ok;
}

namespace {

Status truncate_numbers(Numbers logits, std::size_t size, const Truncation& truncation, std::span<std::byte> workspace,
                        std::span<std::uint32_t> kept, Candidates& left) {
  TruncationRoom room;
  if (kept.size() != size) return Status::size_mismatch;
  if (const Status status = room.divide(workspace, size); status != Status::ok) return status;
  if (const Status status = cut_down(logits, size, truncation, room, left); status != Status::ok) return status;
  // Without a cut, too, masked entries are not kept.
  if (!left.is_list()) make_list(left, {}, left.count, room);
  rank(room.list.logits, left.count, room.list.positions, room.more_positions);
  for (std::size_t i = 0; i < left.count; ++i) kept[i] = left.indices[room.list.positions[i]];
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
