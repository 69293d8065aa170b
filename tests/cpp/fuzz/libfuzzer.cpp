// One target for libFuzzer: FUZZ_TARGET is its name.
#include <cstdlib>

#include "targets.hpp"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  fuzz::Input input({data, size});
  try {
    fuzz::FUZZ_TARGET(input);
  } catch (const std::logic_error& broken) {
    (void)std::fprintf(stderr, "%s\n", broken.what());
    std::abort();
  }
  return 0;
}
