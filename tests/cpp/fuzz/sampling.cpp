// draw, draw_sequence and draw_counts, in double and in float.
#include <numeric>

#include "targets.hpp"

namespace fuzz {

namespace st = softmax_temperature;

namespace {

template <class Real>
void check(const std::vector<Real>& z, const st::Truncation& truncation, std::uint64_t seed, std::uint32_t draws) {
  std::vector<std::byte> workspace(st::truncation_workspace(z.size()));
  const auto rule = [&](bool holds, const char* words, double more = 0) {
    if (holds) return;
    fail(words, z,
         {truncation.temperature, static_cast<double>(truncation.top_k), truncation.top_p, truncation.min_p,
          static_cast<double>(seed), static_cast<double>(draws), more});
  };
  std::vector<Real> p(z.size());
  std::vector<std::uint32_t> kept(z.size());
  std::size_t count = 0;
  rule(st::truncate(z, truncation, workspace, p, kept, count) == st::Status::ok, "truncate accepts");

  st::Generator one = st::seeded_generator(seed);
  st::Generator many = one;
  st::Generator counted = one;
  st::Generator moved = one;
  std::vector<std::uint32_t> sequence(draws);
  std::vector<std::uint32_t> counts(z.size());
  std::vector<std::uint32_t> expected(z.size());
  rule(st::draw_sequence(z, truncation, workspace, many, sequence) == st::Status::ok, "draw_sequence accepts");
  rule(st::draw_counts(z, truncation, workspace, counted, draws, counts) == st::Status::ok, "draw_counts accepts");
  for (const std::uint32_t drawn : sequence) {
    std::size_t index = z.size();
    rule(st::draw(z, truncation, workspace, one, index) == st::Status::ok, "draw accepts");
    rule(index < z.size() && p[index] > 0, "what is drawn has a probability", static_cast<double>(index));
    rule(index == drawn, "a sequence is that many draws", static_cast<double>(index));
    const double u = st::next_uniform(moved);
    rule(u >= 0 && u < 1, "0 <= u < 1", u);
    ++expected[index];
  }
  rule(counts == expected, "counts are that many draws");
  rule(one.state == moved.state && many.state == moved.state && counted.state == moved.state,
       "each draw takes one uniform");
}

}  // namespace

void sampling(Input& input) {
  const st::Truncation truncation = input.truncation(24);
  const std::uint64_t seed = input.bits();
  const auto draws = static_cast<std::uint32_t>(input.one_in(32) ? 4U * input.byte() : input.below(4));
  const std::vector<double> logits = input.logits();
  check(logits, truncation, seed, draws);
  check(floats_of(logits), truncation, seed, draws);
}

}  // namespace fuzz
