// Draws from a truncated distribution, by its cumulative sums.

#include <algorithm>

#include "arithmetic.hpp"
#include "truncation.hpp"

namespace softmax_temperature {
namespace {

// What is left to draw from, by its cumulative sums. They never fall, and rise only where a weight is positive: that is
// why nothing of probability 0 is ever drawn.
//
// Each is the sum of the blocks before plus the sum within the block. Four blocks are added up at a time, as a machine
// has to wait for one sum before it can add to it.
class Urn {
 public:
  Status fill(Numbers logits, std::size_t count, const Truncation& truncation, std::span<std::byte> workspace) {
    TruncationRoom room;
    if (const Status status = room.divide(workspace, count); status != Status::ok) return status;
    if (const Status status = cut_down(logits, count, truncation, room, left_); status != Status::ok) return status;
    starts_ = room.scratch[0];
    sums_ = room.scratch[1];
    table_ = room.list.positions;
    add_up();
    return Status::ok;
  }

  // The first entry whose sum is above u times the total. There is one: as u < 1, the product is rounded to less than
  // the total.
  [[nodiscard]] std::size_t draw(double u) const {
    const double wanted = u * total_;
    const auto next = std::upper_bound(starts_ + 1, starts_ + blocks_, wanted) - starts_;
    std::size_t i = static_cast<std::size_t>(next - 1) * block;
    const double start = starts_[next - 1];
    for (double within = left_.weights[i]; !(start + within > wanted); within += left_.weights[i]) ++i;
    return index(i);
  }

  // The same for many draws: a table says for each of many parts of the range of u where to begin (Chen and Asau 1974).
  // Writes each draw's index, or counts them where there are `counts`.
  void draw_many(Generator& generator, std::size_t draws, std::uint32_t* indices, std::uint32_t* counts) {
    if (draws == 1 && counts == nullptr) {
      *indices = static_cast<std::uint32_t>(draw(next_uniform(generator)));
      return;
    }
    double within = 0;
    for (std::size_t i = 0; i < left_.count; ++i) {
      if (i % block == 0) within = 0;
      within += left_.weights[i];
      sums_[i] = starts_[i / block] + within;
    }
    std::size_t parts = 1;
    while (2 * parts <= left_.count + positions_beside) parts *= 2;  // a power of two, which divides exactly
    const auto many = static_cast<double>(parts);
    for (std::size_t part = 0, i = 0; part < parts; ++part) {
      i = first_above(i, static_cast<double>(part) / many * total_);
      table_[part] = static_cast<std::uint32_t>(i);
    }
    for (; draws > 0; --draws) {
      const double u = next_uniform(generator);
      const std::size_t i = index(first_above(table_[static_cast<std::size_t>(u * many)], u * total_));
      if (counts != nullptr)
        ++counts[i];
      else
        *indices++ = static_cast<std::uint32_t>(i);
    }
  }

 private:
  static constexpr std::size_t block = 16;

  void add_up() {
    const Numbers& weights = left_.weights;
    std::size_t start = 0;
    const auto end_block = [&](double within) {
      starts_[blocks_++] = total_;
      total_ += within;
    };
    for (; start + 4 * block <= left_.count; start += 4 * block) {
      double a = 0;
      double b = 0;
      double c = 0;
      double d = 0;
      for (std::size_t i = start; i < start + block; ++i) {
        a += weights[i];
        b += weights[i + block];
        c += weights[i + 2 * block];
        d += weights[i + 3 * block];
      }
      for (const double within : {a, b, c, d}) end_block(within);
    }
    for (; start < left_.count; start += block) {
      double within = 0;
      for (std::size_t i = start; i < std::min(start + block, left_.count); ++i) within += weights[i];
      end_block(within);
    }
  }

  [[nodiscard]] std::size_t first_above(std::size_t i, double wanted) const {
    while (!(sums_[i] > wanted)) ++i;
    return i;
  }

  [[nodiscard]] std::size_t index(std::size_t i) const { return left_.is_list() ? left_.indices[i] : i; }

  Candidates left_;
  double* starts_ = nullptr;
  double* sums_ = nullptr;
  std::uint32_t* table_ = nullptr;
  std::size_t blocks_ = 0;
  double total_ = 0;
};

Status draw_many(Numbers logits, std::size_t count, const Truncation& truncation, std::span<std::byte> workspace,
                 Generator& generator, std::size_t draws, std::uint32_t* indices, std::uint32_t* counts) {
  Urn urn;
  const Status status = urn.fill(logits, count, truncation, workspace);
  if (status != Status::ok) return status;
  if (counts != nullptr) std::fill_n(counts, count, 0U);
  urn.draw_many(generator, draws, indices, counts);
  return status;
}

Status draw_one(Numbers logits, std::size_t count, const Truncation& truncation, std::span<std::byte> workspace,
                Generator& generator, std::size_t& index) {
  std::uint32_t drawn = 0;
  const Status status = draw_many(logits, count, truncation, workspace, generator, 1, &drawn, nullptr);
  if (status == Status::ok) index = drawn;
  return status;
}

}  // namespace

Status draw(std::span<const double> logits, const Truncation& truncation, std::span<std::byte> workspace,
            Generator& generator, std::size_t& index) noexcept {
  return draw_one(Numbers(logits.data()), logits.size(), truncation, workspace, generator, index);
}

Status draw(std::span<const float> logits, const Truncation& truncation, std::span<std::byte> workspace,
            Generator& generator, std::size_t& index) noexcept {
  return draw_one(Numbers(logits.data()), logits.size(), truncation, workspace, generator, index);
}

Status draw_counts(std::span<const double> logits, const Truncation& truncation, std::span<std::byte> workspace,
                   Generator& generator, std::uint32_t draws, std::span<std::uint32_t> counts) noexcept {
  if (counts.size() != logits.size()) return Status::size_mismatch;
  return draw_many(Numbers(logits.data()), logits.size(), truncation, workspace, generator, draws, nullptr,
                   counts.data());
}

Status draw_counts(std::span<const float> logits, const Truncation& truncation, std::span<std::byte> workspace,
                   Generator& generator, std::uint32_t draws, std::span<std::uint32_t> counts) noexcept {
  if (counts.size() != logits.size()) return Status::size_mismatch;
  return draw_many(Numbers(logits.data()), logits.size(), truncation, workspace, generator, draws, nullptr,
                   counts.data());
}

Status draw_sequence(std::span<const double> logits, const Truncation& truncation, std::span<std::byte> workspace,
                     Generator& generator, std::span<std::uint32_t> indices) noexcept {
  return draw_many(Numbers(logits.data()), logits.size(), truncation, workspace, generator, indices.size(),
                   indices.data(), nullptr);
}

Status draw_sequence(std::span<const float> logits, const Truncation& truncation, std::span<std::byte> workspace,
                     Generator& generator, std::span<std::uint32_t> indices) noexcept {
  return draw_many(Numbers(logits.data()), logits.size(), truncation, workspace, generator, indices.size(),
                   indices.data(), nullptr);
}

}  // namespace softmax_temperature
