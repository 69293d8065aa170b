// Truncation against a long-hand reference: sort everything, then go through the stages one entry at a time.

#include <algorithm>
#include <array>
#include <cmath>
#include <cstdint>
#include <limits>
#include <numeric>
#include <string>
#include <vector>

#include "catch2.hpp"
#include "references.hpp"
#include "softmax_temperature.hpp"

namespace st = softmax_temperature;

namespace {

using Row = std::vector<double>;
using Order = std::array<st::Stage, 4>;

constexpr double inf = std::numeric_limits<double>::infinity();
constexpr double largest = std::numeric_limits<double>::max();
constexpr double smallest = std::numeric_limits<double>::denorm_min();
constexpr double not_a_number = std::numeric_limits<double>::quiet_NaN();

constexpr Order temperature_first{st::Stage::temperature, st::Stage::top_k, st::Stage::top_p, st::Stage::min_p};
constexpr Order temperature_last{st::Stage::top_k, st::Stage::top_p, st::Stage::min_p, st::Stage::temperature};

// A result: the probabilities of all entries, and what is kept, by rank.
template <class Real>
struct Truncated {
  std::vector<Real> probabilities;
  std::vector<std::uint32_t> kept;
};

// Runs in a workspace that has not a byte too many, and starts at an odd address.
template <class Real>
Truncated<Real> truncate(const std::vector<Real>& logits, const st::Truncation& truncation) {
  const std::size_t size = st::truncation_workspace(logits.size());
  std::vector<std::byte> workspace(size + 2, std::byte{42});
  Truncated<Real> result{std::vector<Real>(logits.size()), std::vector<std::uint32_t>(logits.size())};
  std::size_t count = 0;
  REQUIRE(st::truncate(logits, truncation, std::span(workspace).subspan(1, size), result.probabilities, result.kept,
                       count) == st::Status::ok);
  REQUIRE((workspace.front() == std::byte{42} && workspace.back() == std::byte{42}));
  result.kept.resize(count);
  return result;
}

// The probabilities of some entries at a temperature.
Row probabilities_of(const Row& logits, const std::vector<std::uint32_t>& entries, double temperature) {
  Row some;
  for (const std::uint32_t i : entries) some.push_back(logits[i]);
  REQUIRE(st::softmax(some, temperature, some) == st::Status::ok);
  return some;
}

// How many of ranked entries top-k keeps.
std::size_t count_top_k(const Row& logits, const std::vector<std::uint32_t>& ranked, const st::Truncation& truncation) {
  if (truncation.top_k == 0 || truncation.top_k >= ranked.size()) return ranked.size();
  std::size_t count = truncation.top_k;
  if (truncation.ties == st::Ties::all) {
    while (count < ranked.size() && logits[ranked[count]] == logits[ranked[truncation.top_k - 1]]) ++count;
  }
  return count;
}

// How many top-p keeps.
std::size_t count_top_p(const Row& logits, const std::vector<std::uint32_t>& ranked, double temperature, double p) {
  if (p == 1) return ranked.size();
  const Row probabilities = probabilities_of(logits, ranked, temperature);
  long double sum = 0;
  std::size_t count = 0;
  do {
    sum += static_cast<long double>(probabilities[count++]);
  } while (count < ranked.size() && sum < static_cast<long double>(p) * (1 - 0x1p-48L));
  return count;
}

// How many min-p keeps.
std::size_t count_min_p(const Row& logits, const std::vector<std::uint32_t>& ranked, double temperature, double min_p) {
  if (min_p == 0) return ranked.size();
  const Row probabilities = probabilities_of(logits, ranked, temperature);
  std::size_t count = 0;
  while (count < ranked.size() && probabilities[count] >= min_p * (1 - 0x1p-48) * probabilities[0]) ++count;
  return count;
}

std::vector<std::uint32_t> ranking(const Row& logits) {
  std::vector<std::uint32_t> ranked;
  for (std::uint32_t i = 0; i < logits.size(); ++i) {
    if (logits[i] != -inf) ranked.push_back(i);
  }
  std::stable_sort(ranked.begin(), ranked.end(), [&](auto a, auto b) { return logits[a] > logits[b]; });
  return ranked;
}

std::vector<std::uint32_t> long_hand(const Row& logits, std::vector<std::uint32_t> ranked,
                                     const st::Truncation& truncation) {
  double now = 1;
  bool is_top_p_done = false;
  for (const st::Stage stage : truncation.order) {
    std::size_t count = ranked.size();
    if (stage == st::Stage::temperature) now = truncation.temperature;
    if (stage == st::Stage::top_k) {
      count = count_top_k(logits, ranked, truncation);
      if (truncation.scope == st::Scope::joint && truncation.min_p == 0 && truncation.top_k > 0 && !is_top_p_done) {
        count = std::min(count, count_top_p(logits, ranked, now, truncation.top_p));
        is_top_p_done = true;
      }
    }
    if (stage == st::Stage::top_p && !is_top_p_done) {
      count = count_top_p(logits, ranked, now, truncation.top_p);
      is_top_p_done = true;
    }
    if (stage == st::Stage::min_p) count = count_min_p(logits, ranked, now, truncation.min_p);
    ranked.resize(count);
  }
  return ranked;
}

// The kept entries' softmax, as their probabilities must be: to the bit, in the order of their indices; or that of all.
Row spread(const Row& logits, std::vector<std::uint32_t> kept, const st::Truncation& truncation) {
  const auto& [temperature, k, p, min_p, order, ties, scope] = truncation;
  if ((k == 0 || k >= logits.size()) && p == 1 && min_p == 0) {
    Row all(logits.size());
    REQUIRE(st::softmax(logits, temperature, all) == st::Status::ok);
    return all;
  }
  std::sort(kept.begin(), kept.end());
  const Row some = probabilities_of(logits, kept, temperature);
  Row probabilities(logits.size());
  for (std::size_t i = 0; i < kept.size(); ++i) probabilities[kept[i]] = some[i];
  return probabilities;
}

// The same but for the order in which the sum was added up: whether to within 4 ULP.
bool are_near(const Row& a, const Row& b) {
  return std::equal(a.begin(), a.end(), b.begin(), [](double x, double y) { return ulps(x, {y, 0}) <= 4; });
}

std::string named(const st::Truncation& t) {
  std::string order;
  for (const st::Stage stage : t.order) order += "Tkpm"[static_cast<int>(stage)];
  return "T = " + std::to_string(t.temperature) + ", k = " + std::to_string(t.top_k) +
         ", p = " + std::to_string(t.top_p) + ", min-p = " + std::to_string(t.min_p) + ", " + order +
         (t.ties == st::Ties::all ? ", all ties" : ", exactly k") + (t.scope == st::Scope::joint ? ", joint" : "");
}

// Doubles, and floats if the logits are.
void check(const Row& logits, const std::vector<std::uint32_t>& ranked, const st::Truncation& truncation) {
  INFO(named(truncation) << ", n = " << logits.size());
  const std::vector<std::uint32_t> kept = long_hand(logits, ranked, truncation);
  const Truncated<double> result = truncate(logits, truncation);
  REQUIRE(result.kept == kept);
  REQUIRE(result.probabilities == spread(logits, kept, truncation));

  const std::vector<float> floats(logits.begin(), logits.end());
  if (!std::equal(floats.begin(), floats.end(), logits.begin())) return;
  const Truncated<float> from_floats = truncate(floats, truncation);
  REQUIRE(from_floats.kept == kept);
  for (std::size_t i = 0; i < logits.size(); ++i) {
    REQUIRE(float_ulps(from_floats.probabilities[i], {result.probabilities[i], 0}) <= 4);
  }
}

// Logits on a grid, so that many are equal, and are floats.
Row on_grid(Row logits, double steps) {
  for (double& z : logits) z = std::floor(z * steps) / steps;
  return logits;
}

std::size_t pick(std::uint64_t& seed, std::size_t count) {
  const double unit = generated_logits(1, seed++, 1, 0)[0] + 0.5;
  return static_cast<std::size_t>(unit * static_cast<double>(count));
}

template <class Item, std::size_t N>
Item pick_from(std::uint64_t& seed, const Item (&items)[N]) {
  return items[pick(seed, N)];
}

}  // namespace

TEST_CASE("truncation keeps what the long way round does, in every order") {
  std::uint64_t seed = 1;
  Order order = temperature_first;
  for (int permutation = 0; permutation < 24; ++permutation) {
    for (const std::size_t size : {1, 2, 3, 5, 17, 63, 64, 65, 200, 1000}) {
      for (int repeat = 0; repeat < 12; ++repeat) {
        const double spread = pick_from(seed, {1.0, 4.0, 16.0, 40.0});
        Row logits = generated_logits(size, seed++, spread, size > 4 ? pick_from(seed, {0U, 3U, 7U}) : 0);
        if (pick(seed, 3) > 0) logits = on_grid(logits, pick_from(seed, {1.0, 8.0, 1024.0}));
        st::Truncation truncation;
        truncation.temperature = pick_from(seed, {0.0, 0.1, 0.5, 0.8, 1.0, 2.0, 100.0, inf});
        truncation.top_k = pick_from(seed, {std::size_t{0}, std::size_t{1}, std::size_t{2}, std::size_t{40}, size / 2,
                                            size - 1, size, size + 7});
        truncation.top_p = pick_from(seed, {0.0, 1e-9, 0.3, 0.5, 0.9, 0.95, 1.0, 1.0});
        truncation.min_p = pick_from(seed, {0.0, 0.0, 0.0, 1e-4, 0.05, 0.5, 1.0});
        truncation.order = order;
        truncation.ties = pick_from(seed, {st::Ties::all, st::Ties::exact});
        truncation.scope = pick_from(seed, {st::Scope::sequential, st::Scope::joint});
        check(logits, ranking(logits), truncation);
      }
    }
    std::next_permutation(order.begin(), order.end());
  }
}

TEST_CASE("vocabularies of any size and shape are truncated as the long way round does") {
  std::uint64_t seed = 5;
  int turn = 0;
  for (const std::size_t size : {4095, 4096, 4097, 128256}) {
    const Row random = generated_logits(size, seed++, 30, 0);
    Row ascending = random;
    std::sort(ascending.begin(), ascending.end());
    Row steep(size);
    for (std::size_t i = 0; i < size; ++i) steep[i] = -static_cast<double>(i % 1000) * std::pow(2, i % 61);
    Row one_high(size, 0.5);
    one_high[size / 3] = 9;
    Row two_values(size);
    for (std::size_t i = 0; i < size; ++i) two_values[i] = i % 2 == 0 ? 1 : -1;
    Row nearly_masked(size, -inf);
    for (std::size_t i = 5; i < size; i += 97) nearly_masked[i] = random[i];
    Row tiny(size);
    for (std::size_t i = 0; i < size; ++i) tiny[i] = static_cast<double>(i % 777) * smallest;
    for (const Row& logits : {random, on_grid(random, 8), ascending, Row(ascending.rbegin(), ascending.rend()), steep,
                              one_high, two_values, nearly_masked, tiny, Row(size, -3.0)}) {
      const std::vector<std::uint32_t> ranked = ranking(logits);
      const auto run = [&](double temperature, std::size_t k, double p, double min_p, st::Ties ties, st::Scope scope) {
        for (const Order& order : {temperature_first, temperature_last}) {
          if (size > 4097 && ++turn % 5 != 0) continue;  // each shape meets others of these
          st::Truncation truncation{temperature, k, p, min_p, order, ties, scope};
          INFO(named(truncation) << ", n = " << size << ", first " << logits[0]);
          const std::vector<std::uint32_t> kept = long_hand(logits, ranked, truncation);
          const Truncated<double> result = truncate(logits, truncation);
          REQUIRE(result.kept == kept);
          REQUIRE(are_near(result.probabilities, spread(logits, kept, truncation)));
          // Floats are cut where the doubles are, unless probabilities in float decide it.
          const std::vector<float> floats(logits.begin(), logits.end());
          if (!std::equal(floats.begin(), floats.end(), logits.begin()) || (p < 1 && size > 4096)) continue;
          REQUIRE(truncate(floats, truncation).kept == kept);
        }
      };
      for (const std::size_t k : {std::size_t{1}, std::size_t{40}, std::size_t{2500}, size / 2, size - 3, size + 1}) {
        run(1, k, 1, 0, st::Ties::exact, st::Scope::sequential);
        run(1, k, 1, 0, st::Ties::all, st::Scope::sequential);
      }
      for (const double p : {0.0, 0.5, 0.95, 0.9999}) run(0.7, 0, p, 0, st::Ties::all, st::Scope::sequential);
      run(inf, 0, 0.7, 0, st::Ties::all, st::Scope::sequential);
      run(0, 50, 0.7, 0, st::Ties::all, st::Scope::sequential);
      run(0.8, 3000, 0.95, 0, st::Ties::exact, st::Scope::joint);
      run(0.8, 3000, 0.95, 0.01, st::Ties::exact, st::Scope::joint);
      run(2, 0, 1, 0.05, st::Ties::all, st::Scope::sequential);
    }
  }
}

TEST_CASE("many floats reach p where the doubles do, but for some 2^-22") {
  std::uint64_t seed = 77;
  for (const double spread : {1.0, 8.0, 30.0}) {
    const Row wide = generated_logits(50000, seed++, spread, 0);
    const std::vector<float> floats(wide.begin(), wide.end());
    const Row logits(floats.begin(), floats.end());
    const Row probabilities = probabilities_of(logits, ranking(logits), 1);
    for (const double p : {0.1, 0.5, 0.9, 0.99}) {
      const std::size_t count = truncate(floats, {1, 0, p}).kept.size();
      const double with = std::accumulate(probabilities.begin(), probabilities.begin() + static_cast<int>(count), 0.0);
      CHECK(with >= p - 1e-6);
      CHECK(with - probabilities[count - 1] < p + 1e-6);
    }
  }
  CHECK(truncate(std::vector<float>(10000, 2.5F), {1, 0, 0.5}).kept.size() == 5000);
  CHECK(truncate(std::vector<float>(99999, 2.5F), {inf, 0, 0.1}).kept.size() == 10000);
}

TEST_CASE("a bound that is reached but for rounding counts as reached") {
  const Row equal(10, 0.7);
  for (std::size_t tenths = 1; tenths <= 9; ++tenths) {
    const double p = static_cast<double>(tenths) / 10;
    CHECK(truncate(equal, {1, 0, p}).kept.size() == tenths);
    CHECK(truncate(std::vector<float>(10, 0.7F), {1, 0, p}).kept.size() == tenths);
    CHECK(truncate(Row(1000, -2), {1, 0, p}).kept.size() == 100 * tenths);
  }
  // p_i / max p = 1/20 and 1/2 up to the rounding of the logarithms.
  CHECK(truncate(Row{0, std::log(0.05), std::log(0.049)}, {1, 0, 1, 0.05}).kept.size() == 2);
  CHECK(truncate(Row{1e3, 1e3 + std::log(0.5), 999}, {1, 0, 1, 0.5}).kept.size() == 2);
  CHECK(truncate(Row{std::log(0.5), std::log(0.3), std::log(0.2)}, {1, 0, 0.8}).kept.size() == 2);
}

TEST_CASE("where nearly all has to be kept, weights are not lost on the way") {
  Row logits(300);
  for (int i = 0; i < 300; ++i) logits[static_cast<std::size_t>(i)] = -static_cast<double>(163 * i % 300) / 60;
  CHECK(truncate(logits, {1, 0, 1 - 1e-9}).kept.size() == 300);
}

TEST_CASE("the engines' known differences come out") {
  const Row logits{std::log(0.4), std::log(0.3), std::log(0.2), std::log(0.1)};
  st::Truncation truncation{1, 3, 0.75};
  CHECK(truncate(logits, truncation).kept.size() == 2);
  truncation.scope = st::Scope::joint;
  CHECK(truncate(logits, truncation).kept.size() == 3);
  truncation.min_p = 1e-9;
  CHECK(truncate(logits, truncation).kept.size() == 2);
  const Row tied{1, 2, 2, 2, 3};
  CHECK(truncate(tied, {1, 2}).kept == std::vector<std::uint32_t>{4, 1, 2, 3});
  truncation = {1, 2};
  truncation.ties = st::Ties::exact;
  CHECK(truncate(tied, truncation).kept == std::vector<std::uint32_t>{4, 1});
}

TEST_CASE("the limits of T are limits of truncation, too") {
  const Row logits{2, 3, 1, 3, -inf, 0};
  using Kept = std::vector<std::uint32_t>;
  CHECK(truncate(logits, {0}).kept == Kept{1, 3, 0, 2, 5});
  CHECK(truncate(logits, {0}).probabilities == Row{0, 0.5, 0, 0.5, 0, 0});
  CHECK(truncate(logits, {0, 3}).kept == Kept{1, 3, 0});
  CHECK(truncate(logits, {0, 0, 0.5}).kept == Kept{1});
  CHECK(truncate(logits, {0, 0, 0.6}).kept == Kept{1, 3});
  CHECK(truncate(logits, {0, 0, 1, smallest}).kept == Kept{1, 3});
  CHECK(truncate(logits, {inf, 0, 1, 1}).kept == Kept{1, 3, 0, 2, 5});
  CHECK(truncate(logits, {inf, 0, 0.5}).kept == Kept{1, 3, 0});
  CHECK(truncate(logits, {inf, 2}).probabilities == Row{0, 0.5, 0, 0.5, 0, 0});
  st::Truncation last{0, 0, 0.9, 0, temperature_last};
  CHECK(truncate(logits, last).kept == Kept{1, 3, 0});
  CHECK(truncate(logits, last).probabilities == Row{0, 0.5, 0, 0.5, 0, 0});
}

TEST_CASE("off is off: the softmax, to the bit, and all that is not masked by rank") {
  const Row logits{0.5, -inf, 2, 2, -7};
  const Truncated<double> result = truncate(logits, {0.7, 0, 1, 0});
  Row p(5);
  REQUIRE(st::softmax(logits, 0.7, p) == st::Status::ok);
  CHECK(result.probabilities == p);
  CHECK(result.kept == std::vector<std::uint32_t>{2, 3, 0, 4});
  const std::vector<float> floats(9001, 1.5F);
  std::vector<float> p32(9001);
  REQUIRE(st::softmax(floats, 0.7, p32) == st::Status::ok);
  CHECK(truncate(floats, {0.7}).probabilities == p32);
  CHECK(truncate(floats, {0.7, 9001}).probabilities == p32);
}

TEST_CASE("logits up to the ends of double are truncated") {
  const Row ends{-largest, largest, 0, -inf, largest};
  using Kept = std::vector<std::uint32_t>;
  CHECK(truncate(ends, {1, 0, 1, smallest}).kept == Kept{1, 4});
  CHECK(truncate(ends, {largest, 0, 1, 0.136}).kept == Kept{1, 4, 2});  // the lowest has e^-2 of the largest
  CHECK(truncate(ends, {largest, 0, 1, 0.135}).kept == Kept{1, 4, 2, 0});
  CHECK(truncate(ends, {1, 3}).kept == Kept{1, 4, 2});
  CHECK(truncate(ends, {largest, 0, 0.999}).kept == Kept{1, 4, 2, 0});
  CHECK(truncate(Row{0, -smallest, -2 * smallest}, {smallest, 0, 1, 0.2}).kept == Kept{0, 1});
  CHECK(truncate(Row{0, -0.0, -0.0, 0}, {1, 3}).kept == Kept{0, 1, 2, 3});
  const float most = std::numeric_limits<float>::max();
  std::vector<float> floats(5000, -most);
  floats[7] = most;
  CHECK(truncate(floats, {1, 0, 1, 1e-300}).kept == Kept{7});
  CHECK(truncate(floats, {inf, 0, 1, 0.5}).kept.size() == 5000);
  CHECK(truncate(floats, {1, 0, 0.5}).kept == Kept{7});
}

TEST_CASE("truncation works in place, and refuses without a trace") {
  Row logits{3, 2, 1, 0};
  std::vector<std::byte> workspace(st::truncation_workspace(4));
  std::vector<std::uint32_t> kept(4, 42);
  std::size_t count = 42;
  Row p(4, 42);
  const auto refused = [&](const Row& given, const st::Truncation& truncation, st::Status expected) {
    CHECK(st::truncate(given, truncation, workspace, p, kept, count) == expected);
    const std::vector<float> floats(given.begin(), given.end());
    std::vector<float> p32(4, 42);
    CHECK(st::truncate(floats, truncation, workspace, p32, kept, count) == expected);
    CHECK((p == Row(4, 42) && p32 == std::vector<float>(4, 42)));
    CHECK((kept == std::vector<std::uint32_t>(4, 42) && count == 42));
  };
  for (const st::Truncation& off_or_on : {st::Truncation{1}, st::Truncation{1, 2, 0.5, 0.1}}) {
    refused({1, 2, not_a_number, 0}, off_or_on, st::Status::bad_logit);
    refused({1, inf, 2, 0}, off_or_on, st::Status::bad_logit);
    refused({-inf, -inf, -inf, -inf}, off_or_on, st::Status::all_masked);
  }
  refused(logits, {-1}, st::Status::bad_temperature);
  refused(logits, {not_a_number, 2}, st::Status::bad_temperature);
  refused(logits, {1, 0, 1.5}, st::Status::bad_truncation);
  refused(logits, {1, 0, not_a_number}, st::Status::bad_truncation);
  refused(logits, {1, 0, 1, -0.1}, st::Status::bad_truncation);
  refused(logits, {1, 0, 1, 0, Order{}}, st::Status::bad_truncation);
  workspace.pop_back();
  refused(logits, {1, 2}, st::Status::size_mismatch);
  workspace.resize(st::truncation_workspace(4));
  refused({1, 2, 3}, {1, 2}, st::Status::size_mismatch);
  CHECK(st::truncate(std::span<const double>{}, {1, 2}, workspace, {}, {}, count) == st::Status::no_logits);
  REQUIRE(st::truncate(logits, {1, 2}, workspace, logits, kept, count) == st::Status::ok);
  CHECK((count == 2 && logits[2] == 0 && std::abs(logits[0] + logits[1] - 1) < 1e-15));
}
