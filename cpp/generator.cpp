// Random numbers by xoshiro256** 1.0: https://prng.di.unimi.it, Blackman and Vigna, "Scrambled linear pseudorandom
// number generators" (2021).

#include "arithmetic.hpp"
#include "softmax_temperature.hpp"

namespace softmax_temperature {
namespace {

constexpr std::uint64_t rotated(std::uint64_t bits, int by) { return (bits << by) | (bits >> (64 - by)); }

}  // namespace

// SplitMix64 (Steele, Lea and Flood 2014), by which the authors advise to fill the state.
Generator seeded_generator(std::uint64_t seed) noexcept {
  Generator generator{};
  for (std::uint64_t& word : generator.state) {
    std::uint64_t z = seed += 0x9e3779b97f4a7c15;
    z = (z ^ (z >> 30)) * 0xbf58476d1ce4e5b9;
    z = (z ^ (z >> 27)) * 0x94d049bb133111eb;
    word = z ^ (z >> 31);
  }
  return generator;
}

std::uint64_t next_bits(Generator& generator) noexcept {
  auto& s = generator.state;
  const std::uint64_t result = rotated(s[1] * 5, 7) * 9;
  const std::uint64_t shifted = s[1] << 17;
  s[2] ^= s[0];
  s[3] ^= s[1];
  s[1] ^= s[2];
  s[0] ^= s[3];
  s[2] ^= shifted;
  s[3] = rotated(s[3], 45);
  return result;
}

double next_uniform(Generator& generator) noexcept { return static_cast<double>(next_bits(generator) >> 11) * 0x1p-53; }

}  // namespace softmax_temperature
