// The results that have the same bits everywhere, as three hashes: tests/golden.ts has them, and computes them in
// JavaScript. Without Catch2, so that they can be computed on any machine (tests/cpp/hashes.cpp).
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <limits>
#include <stdexcept>
#include <vector>

#include "hash.hpp"
#include "references.hpp"
#include "softmax_temperature.hpp"

namespace golden {

namespace st = softmax_temperature;

inline constexpr double inf = std::numeric_limits<double>::infinity();

inline void require_ok(st::Status status) {
  if (status != st::Status::ok) throw std::logic_error("a call with good arguments was refused");
}

template <class Real>
void add_distributions(Hash& hash, const std::vector<double>& logits, double temperature) {
  const std::vector<Real> z(logits.begin(), logits.end());
  std::vector<Real> result(z.size());
  require_ok(st::softmax(z, temperature, result));
  for (const Real value : result) hash.add(value);
  require_ok(st::log_softmax(z, temperature, result));
  for (const Real value : result) hash.add(value);
}

// More than a million results of softmax, log_softmax and statistics.
inline std::uint32_t golden_hash() {
  Hash hash;
  std::uint64_t seed = 1;
  for (const std::size_t n : {1, 2, 3, 5, 8, 13, 100, 1000, 50001}) {
    for (const double temperature : {0.0, 1e-6, 0.1, 0.7, 1.0, 2.5, 1e6, inf}) {
      const std::vector<double> logits = generated_logits(n, seed++, 40, n % 2 == 0 ? 0 : 7);
      add_distributions<double>(hash, logits, temperature);
      add_distributions<float>(hash, logits, temperature);
      st::Statistics s{};
      require_ok(st::statistics(logits, temperature, s));
      for (const double value :
           {s.log_sum_exp, s.entropy, s.perplexity, s.mean, s.variance, s.entropy_slope, s.divergence}) {
        hash.add(value);
      }
    }
  }
  return hash.value();
}

// Temperatures that were solved for.
inline std::uint32_t roots_hash() {
  Hash hash;
  std::uint64_t seed = 1;
  for (const std::size_t n : {2, 3, 5, 17, 100, 1000}) {
    for (const double temperature : {0.1, 0.7, 2.5, 40.0}) {
      const std::vector<double> logits = generated_logits(n, seed++, 40, n > 4 ? 7 : 0);
      st::Statistics s{};
      require_ok(st::statistics(logits, temperature, s));
      const double values[] = {s.entropy, s.perplexity, s.max_probability, s.mean};
      for (int target = 0; target < 4; ++target) {
        st::Solution solution{};
        require_ok(st::temperature_for(logits, static_cast<st::Target>(target), values[target], solution));
        hash.add(solution.temperature);
      }
    }
  }
  return hash.value();
}

inline const std::vector<st::Truncation> truncations{
    {1},
    {0.7},
    {0},
    {inf, 0, 0.6},
    {0.8,
     40,
     0.95,
     0.05,
     {st::Stage::top_k, st::Stage::top_p, st::Stage::min_p, st::Stage::temperature},
     st::Ties::exact},
    {1.3, 0, 0.9},
    {0.7,
     50,
     0.95,
     0,
     {st::Stage::temperature, st::Stage::top_k, st::Stage::top_p, st::Stage::min_p},
     st::Ties::exact,
     st::Scope::joint},
    {40, 0, 0.9},
    {0, 3},
    {2, 0, 1, 0.2, {st::Stage::temperature, st::Stage::min_p, st::Stage::top_k, st::Stage::top_p}},
};

template <class Real>
void add_draws(Hash& hash, const std::vector<Real>& logits, const st::Truncation& truncation,
               st::Generator& generator) {
  std::vector<std::byte> workspace(st::truncation_workspace(logits.size()));
  std::size_t index = logits.size();
  require_ok(st::draw(logits, truncation, workspace, generator, index));
  hash.add(static_cast<std::uint32_t>(index));
}

template <class Real>
void add_counts(Hash& hash, const std::vector<Real>& logits, const st::Truncation& truncation,
                st::Generator& generator) {
  std::vector<std::byte> workspace(st::truncation_workspace(logits.size()));
  std::vector<std::uint32_t> counts(logits.size());
  require_ok(st::draw_counts(logits, truncation, workspace, generator, 1000, counts));
  for (const std::uint32_t count : counts) hash.add(count);
}

// Tokens drawn, and the probabilities that truncation leaves.
inline std::uint32_t draws_hash() {
  Hash hash;
  std::uint64_t seed = 1;
  for (const std::size_t size : {1, 2, 5, 40, 1000, 4097, 50001}) {
    for (const st::Truncation& truncation : truncations) {
      const std::vector<double> logits = generated_logits(size, seed++, 40, size > 4 ? 7 : 0);
      const std::vector<float> floats(logits.begin(), logits.end());
      st::Generator generator = st::seeded_generator(seed);
      for (int k = 0; k < 5; ++k) {
        add_draws(hash, logits, truncation, generator);
        add_draws(hash, floats, truncation, generator);
      }
      add_counts(hash, logits, truncation, generator);
      add_counts(hash, floats, truncation, generator);
      std::vector<std::byte> workspace(st::truncation_workspace(size));
      std::vector<double> p(size);
      std::vector<std::uint32_t> kept(size);
      std::size_t count = 0;
      require_ok(st::truncate(logits, truncation, workspace, p, kept, count));
      for (const double each : p) hash.add(each);
    }
  }
  return hash.value();
}

}  // namespace golden
