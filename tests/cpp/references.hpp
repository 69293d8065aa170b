// Reads tests/data/references.txt; its format is described in the script beside it.
#pragma once

#include <cmath>
#include <cstdint>
#include <cstdlib>
#include <fstream>
#include <limits>
#include <map>
#include <string>
#include <utility>
#include <vector>

// A value to 30 digits: hi + lo.
struct Reference {
  double hi = 0;
  double lo = 0;
};

struct ReferenceCase {
  std::string name;
  double temperature = 0;
  std::vector<double> logits;
  std::map<std::string, Reference> scalars;
  std::map<std::string, std::vector<std::pair<std::size_t, Reference>>> elements;  // p, log_p, dp at some indices
};

// SplitMix64 as in the script: the same logits from a seed in every language.
inline std::vector<double> generated_logits(std::size_t count, std::uint64_t seed, double scale,
                                            std::size_t mask_every) {
  std::vector<double> logits(count);
  for (std::size_t i = 0; i < count; ++i) {
    std::uint64_t z = seed += 0x9E3779B97F4A7C15;
    z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9;
    z = (z ^ (z >> 27)) * 0x94D049BB133111EB;
    z ^= z >> 31;
    logits[i] = (static_cast<double>(z >> 11) * 0x1p-53 - 0.5) * scale;
    if (mask_every != 0 && i % mask_every == mask_every - 1) logits[i] = -std::numeric_limits<double>::infinity();
  }
  return logits;
}

inline std::vector<ReferenceCase> read_references(const std::string& path) {
  std::ifstream file(path);
  const auto number = [&] {
    std::string word;
    file >> word;
    return std::strtod(word.c_str(), nullptr);  // unlike >>, it reads Infinity and subnormal numbers
  };
  const auto count = [&] { return static_cast<std::size_t>(number()); };
  const auto reference = [&] {
    const double hi = number();
    return Reference{hi, number()};
  };
  std::vector<ReferenceCase> cases;
  for (std::string key; file >> key;) {
    if (key == "case") {
      cases.emplace_back();
      file >> cases.back().name;
      continue;
    }
    ReferenceCase& now = cases.back();
    if (key == "temperature") {
      now.temperature = number();
    } else if (key == "logits") {
      now.logits.resize(count());
      for (double& z : now.logits) z = number();
    } else if (key == "generated") {
      const std::size_t n = count();
      const auto seed = static_cast<std::uint64_t>(number());
      const double scale = number();
      now.logits = generated_logits(n, seed, scale, count());
    } else if (key == "p" || key == "log_p" || key == "dp") {
      auto& values = now.elements[key];
      values.resize(count());
      for (auto& [index, value] : values) {
        index = count();
        value = reference();
      }
    } else {
      now.scalars[key] = reference();
    }
  }
  return cases;
}

// The distance between neighbouring doubles (floats) at a value: the unit in the last place.
inline double ulp_of_double(double value) { return std::ldexp(1.0, std::max(std::ilogb(value), -1022) - 52); }
inline double ulp_of_float(double value) { return std::ldexp(1.0, std::max(std::ilogb(value), -126) - 23); }

// How far a result is from its reference, in units of `unit`. Infinite and zero references must be met exactly.
inline double distance_in(double unit, double got, Reference reference) {
  if (got == reference.hi && (reference.lo == 0 || std::isinf(got))) return 0;
  if (!std::isfinite(got) || !std::isfinite(reference.hi)) return std::numeric_limits<double>::infinity();
  return std::abs((got - reference.hi) - reference.lo) / unit;
}

inline double ulps(double got, Reference reference) {
  if (reference.hi == 0) return got == 0 ? 0 : got / std::numeric_limits<double>::denorm_min();
  return distance_in(std::isfinite(reference.hi) ? ulp_of_double(reference.hi) : 1, got, reference);
}

inline double float_ulps(float got, Reference reference) {
  const double most = std::numeric_limits<float>::max();
  if (reference.hi < -most * (1 + 0x1p-25)) return got == -std::numeric_limits<float>::infinity() ? 0 : 1e9;
  const double unit = reference.hi == 0 ? 0x1p-149 : ulp_of_float(reference.hi);
  return distance_in(unit, static_cast<double>(got), reference);
}
