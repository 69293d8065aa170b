// A hash over results, which every compiler, the wasm build, Node and Chromium have to meet: tests/golden.ts computes
// the same ones in JavaScript.
#pragma once

#include <cstdint>
#include <cstring>

// FNV-1a over words of 32 bits.
class Hash {
 public:
  void add(std::uint32_t word) { value_ = (value_ ^ word) * 16777619; }
  void add(double result) {
    std::uint64_t bits = 0;
    std::memcpy(&bits, &result, sizeof bits);
    add(static_cast<std::uint32_t>(bits));
    add(static_cast<std::uint32_t>(bits >> 32));
  }
  void add(float result) {
    std::uint32_t bits = 0;
    std::memcpy(&bits, &result, sizeof bits);
    add(bits);
  }
  [[nodiscard]] std::uint32_t value() const { return value_; }

 private:
  std::uint32_t value_ = 2166136261;
};
