// Draws: the generator's published numbers, and tokens against sums that are added up the long way.

#include <array>
#include <cmath>
#include <cstdint>
#include <limits>
#include <vector>

#include "catch2.hpp"
#include "golden.hpp"
#include "references.hpp"
#include "softmax_temperature.hpp"

namespace st = softmax_temperature;

namespace {

using Row = std::vector<double>;

constexpr double inf = std::numeric_limits<double>::infinity();

template <class Real>
std::size_t draw(const std::vector<Real>& logits, const st::Truncation& truncation, st::Generator& generator) {
  std::vector<std::byte> workspace(st::truncation_workspace(logits.size()));
  std::size_t index = logits.size();
  REQUIRE(st::draw(logits, truncation, workspace, generator, index) == st::Status::ok);
  return index;
}

template <class Real>
std::vector<std::uint32_t> counts(const std::vector<Real>& logits, const st::Truncation& truncation,
                                  st::Generator& generator, std::uint32_t draws) {
  std::vector<std::byte> workspace(st::truncation_workspace(logits.size()));
  std::vector<std::uint32_t> result(logits.size(), 42);
  REQUIRE(st::draw_counts(logits, truncation, workspace, generator, draws, result) == st::Status::ok);
  return result;
}

Row probabilities(const Row& logits, const st::Truncation& truncation) {
  std::vector<std::byte> workspace(st::truncation_workspace(logits.size()));
  Row p(logits.size());
  std::vector<std::uint32_t> kept(logits.size());
  std::size_t count = 0;
  REQUIRE(st::truncate(logits, truncation, workspace, p, kept, count) == st::Status::ok);
  return p;
}

// A generator whose next number is the one given.
st::Generator giving(std::uint64_t bits) {
  const std::uint64_t a_ninth = 0x8e38e38e38e38e39 * bits;  // the inverses of 9 and 5 modulo 2^64
  const std::uint64_t turned = (a_ninth >> 7) | (a_ninth << 57);
  return {{1, 0xcccccccccccccccd * turned, 2, 3}};
}

}  // namespace

TEST_CASE("SplitMix64 and xoshiro256** give their published numbers") {
  CHECK(st::seeded_generator(1234567).state == std::array<std::uint64_t, 4>{6457827717110365317, 3203168211198807973,
                                                                            9817491932198370423U, 4593380528125082431});
  st::Generator generator{{1, 2, 3, 4}};
  for (const std::uint64_t expected : std::array<std::uint64_t, 10>{
           11520, 0, 1509978240, 1215971899390074240, 1216172134540287360, 607988272756665600, 16172922978634559625U,
           8476171486693032832, 10595114339597558777U, 2904607092377533576}) {
    CHECK(st::next_bits(generator) == expected);
  }
}

TEST_CASE("a uniform is the upper 53 bits: 0 at least, and less than 1") {
  st::Generator none = giving(0x7ff);
  CHECK(st::next_uniform(none) == 0);
  st::Generator one = giving(0x800);
  CHECK(st::next_uniform(one) == 0x1p-53);
  st::Generator all = giving(~std::uint64_t{0});
  CHECK(st::next_uniform(all) == 1 - 0x1p-53);
}

TEST_CASE("the token drawn is the first whose sum is above u times the total") {
  std::uint64_t seed = 1;
  for (const std::size_t size : {1, 2, 3, 15, 16, 17, 63, 64, 65, 130, 1000}) {
    for (const st::Truncation& truncation : golden::truncations) {
      const Row logits = generated_logits(size, seed++, 12, size > 4 ? 5 : 0);
      const Row p = probabilities(logits, truncation);
      st::Generator generator = st::seeded_generator(seed);
      for (int k = 0; k < 50; ++k) {
        st::Generator same = generator;
        const double u = st::next_uniform(same);
        const std::size_t index = draw(logits, truncation, generator);
        CHECK(generator.state == same.state);  // one uniform a draw
        long double before = 0;
        long double total = 0;
        for (std::size_t i = 0; i < size; ++i) {
          if (i < index) before += static_cast<long double>(p[i]);
          total += static_cast<long double>(p[i]);
        }
        CHECK(p[index] > 0);
        CHECK(before <= static_cast<long double>(u) * total + 1e-14L);
        CHECK(before + static_cast<long double>(p[index]) > static_cast<long double>(u) * total - 1e-14L);
      }
    }
  }
}

TEST_CASE("what has no probability is never drawn, whatever u is") {
  const Row masked_ends{-inf, 1, -inf, 1, -inf};
  const Row sunk_ends{-1e4, 0, 0, -1e4};
  for (const std::uint64_t bits : {std::uint64_t{0}, std::uint64_t{0x7ff}, ~std::uint64_t{0}}) {
    for (const double temperature : {0.0, 0.5, 1.0, inf}) {
      st::Generator generator = giving(bits);
      CHECK(draw(masked_ends, {temperature}, generator) == (bits < 0x800 ? 1 : 3));
    }
    st::Generator generator = giving(bits);
    CHECK(draw(sunk_ends, {1}, generator) == (bits < 0x800 ? 1 : 2));
    generator = giving(bits);
    CHECK(draw(sunk_ends, {0}, generator) == (bits < 0x800 ? 1 : 2));
    generator = giving(bits);
    CHECK(draw(std::vector<float>(100, 0.1F), {1}, generator) == (bits < 0x800 ? 0 : 99));
    generator = giving(bits);
    CHECK(draw(Row(777, 0.1), {1, 0, 0.7}, generator) == (bits < 0x800 ? 0 : 543));
  }
}

TEST_CASE("counts and sequences are those of as many single draws, and leave the same state") {
  std::uint64_t seed = 9;
  for (const std::size_t size : {1, 2, 5, 16, 33, 500, 9000}) {
    for (const st::Truncation& truncation : golden::truncations) {
      const Row logits = generated_logits(size, seed++, 8, size > 4 ? 7 : 0);
      const std::vector<float> floats(logits.begin(), logits.end());
      const std::uint32_t draws = size > 1000 ? 5 : 200;
      const auto check = [&](const auto& given) {
        st::Generator one_by_one = st::seeded_generator(seed);
        std::vector<std::uint32_t> expected(size);
        std::vector<std::uint32_t> sequence(draws);
        for (std::uint32_t& index : sequence) {
          index = static_cast<std::uint32_t>(draw(given, truncation, one_by_one));
          ++expected[index];
        }
        st::Generator generator = st::seeded_generator(seed);
        CHECK(counts(given, truncation, generator, draws) == expected);
        CHECK(generator.state == one_by_one.state);
        st::Generator again = st::seeded_generator(seed);
        std::vector<std::byte> workspace(st::truncation_workspace(size));
        std::vector<std::uint32_t> drawn(draws);
        REQUIRE(st::draw_sequence(given, truncation, workspace, again, drawn) == st::Status::ok);
        CHECK(drawn == sequence);
        CHECK(again.state == one_by_one.state);
      };
      check(logits);
      check(floats);
    }
  }
  st::Generator generator = giving(5);
  CHECK(counts(Row{1, 2, 3}, {1}, generator, 0) == std::vector<std::uint32_t>{0, 0, 0});
  CHECK(generator.state == giving(5).state);
}

TEST_CASE("an error leaves the generator as it was") {
  std::vector<std::byte> workspace(st::truncation_workspace(3));
  const std::vector<std::pair<Row, st::Truncation>> refused{{{1, std::numeric_limits<double>::quiet_NaN(), 2}, {1}},
                                                            {{-inf, -inf, -inf}, {1, 2}},
                                                            {{}, {1}},
                                                            {{1, 2, 3}, {-1}},
                                                            {{1, 2, 3}, {1, 0, 2}},
                                                            {{1, 2, 3, 4}, {1}}};
  for (const auto& [logits, truncation] : refused) {
    st::Generator generator = st::seeded_generator(3);
    std::size_t index = 42;
    CHECK(st::draw(logits, truncation, workspace, generator, index) != st::Status::ok);
    std::vector<std::uint32_t> result(logits.size(), 42);
    CHECK(st::draw_counts(logits, truncation, workspace, generator, 9, result) != st::Status::ok);
    CHECK((index == 42 && result == std::vector<std::uint32_t>(logits.size(), 42)));
    CHECK(generator.state == st::seeded_generator(3).state);
  }
}
