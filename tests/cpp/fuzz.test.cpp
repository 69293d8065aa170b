// The targets of fuzz/ with seeded bytes: the contract, no NaN above all, over inputs that prefer extremes. `npm run
// fuzz` runs the same with libFuzzer, for as long as one likes.

#include <cstdint>
#include <cstdlib>
#include <string>
#include <vector>

#include "catch2.hpp"
#include "fuzz/targets.hpp"

namespace st = softmax_temperature;

TEST_CASE("the contract holds for random inputs that prefer extremes", "[fuzz]") {
  // FUZZ_RUNS and FUZZ_SEED for longer runs: all of them from the first seed to the next.
  const auto given = [](const char* name, std::uint64_t other) {
    const char* text = std::getenv(name);
    return text == nullptr ? other : std::strtoull(text, nullptr, 10);
  };
  const std::uint64_t runs = given("FUZZ_RUNS", 20000);
  const std::uint64_t seed = given("FUZZ_SEED", 1);
  const char* only = std::getenv("FUZZ_TARGET");
  for (const fuzz::Target& target : fuzz::targets) {
    if (only != nullptr && std::string(only) != target.name) continue;
    st::Generator generator = st::seeded_generator(seed);
    for (std::uint64_t run = 0; run < runs; ++run) {
      std::vector<std::uint8_t> bytes(1 + st::next_bits(generator) % 160);
      for (std::size_t i = 0; i < bytes.size(); i += 8) {
        const std::uint64_t bits = st::next_bits(generator);
        for (std::size_t k = 0; k < 8 && i + k < bytes.size(); ++k) {
          bytes[i + k] = static_cast<std::uint8_t>(bits >> (8 * k));
        }
      }
      fuzz::Input input(bytes);
      try {
        target.run(input);
      } catch (const std::logic_error& broken) {
        INFO(target.name << ", seed " << seed << ", run " << run);
        FAIL_CHECK(broken.what());
        break;
      }
    }
  }
}
