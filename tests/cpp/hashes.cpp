// Prints the three hashes, for machines and compilers without Catch2: tests/builds/ compares them.

#include <cinttypes>
#include <cstdio>

#include "golden.hpp"

int main() {
  std::printf("%" PRIx32 " %" PRIx32 " %" PRIx32 "\n", golden::golden_hash(), golden::roots_hash(),
              golden::draws_hash());
}
