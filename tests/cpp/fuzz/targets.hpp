// What is fuzzed: each target makes an input of bytes, calls functions of the library, and throws where the contract in
// the public header does not hold. libFuzzer runs one of them (libfuzzer.cpp), the Catch2 tests all (fuzz.test.cpp).
#pragma once

#include <cstdio>
#include <stdexcept>
#include <string>
#include <vector>

#include "input.hpp"

namespace fuzz {

void distributions(Input& input);
void statistics(Input& input);
void derivative(Input& input);
void solve(Input& input);
void truncation(Input& input);
void sampling(Input& input);
void tail(Input& input);
void refusals(Input& input);

struct Target {
  const char* name;
  void (*run)(Input&);
};
inline constexpr Target targets[] = {{"distributions", distributions},
                                     {"statistics", statistics},
                                     {"derivative", derivative},
                                     {"solve", solve},
                                     {"truncation", truncation},
                                     {"sampling", sampling},
                                     {"tail", tail},
                                     {"refusals", refusals}};

// What to say of numbers where something is wrong: all their digits.
template <class Real>
std::string in_words(const std::vector<Real>& numbers) {
  std::string words = std::to_string(numbers.size()) + " numbers {";
  for (std::size_t i = 0; i < numbers.size() && i < 40; ++i) {
    char text[40];
    (void)std::snprintf(text, sizeof text, "%s%.17g", i == 0 ? "" : ", ", static_cast<double>(numbers[i]));
    words += text;
  }
  return words + "}";
}

template <class Real>
[[noreturn]] void fail(const char* rule, const std::vector<Real>& logits, std::vector<double> others) {
  throw std::logic_error(std::string(rule) + ": " + in_words(logits) + ", with " + in_words(others));
}

// The rule must hold for these logits (or what takes their place), with these other numbers.
template <class Real>
void require(bool holds, const char* rule, const std::vector<Real>& logits, std::vector<double> others) {
  if (!holds) fail(rule, logits, std::move(others));
}

}  // namespace fuzz
