// The same bits everywhere: hashes over results, which every compiler, the wasm build, Node and Chromium have to meet.

#include "golden.hpp"

#include "catch2.hpp"

TEST_CASE("a million results have the bits that they have everywhere") { CHECK(golden::golden_hash() == GOLDEN_HASH); }

TEST_CASE("temperatures have the bits that they have everywhere") { CHECK(golden::roots_hash() == ROOTS_HASH); }

TEST_CASE("the tokens drawn are the same everywhere") { CHECK(golden::draws_hash() == DRAWS_HASH); }
