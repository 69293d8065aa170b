// The temperature that meets a target: against references of 30 digits, at the edges, and as the inverse of statistics.

#include <algorithm>
#include <cmath>
#include <cstdint>
#include <cstdio>
#include <cstring>
#include <fstream>
#include <limits>
#include <string>
#include <vector>

#include "catch2.hpp"
#include "references.hpp"
#include "root.hpp"
#include "softmax_temperature.hpp"
#include "worked_example.hpp"

namespace st = softmax_temperature;

namespace {

using Row = std::vector<double>;

constexpr double inf = std::numeric_limits<double>::infinity();
constexpr double not_a_number = std::numeric_limits<double>::quiet_NaN();
constexpr double largest = std::numeric_limits<double>::max();
constexpr double smallest = std::numeric_limits<double>::denorm_min();

const std::vector<std::string> target_names{"entropy", "perplexity", "max_probability", "mean"};
constexpr st::Target targets[] = {st::Target::entropy, st::Target::perplexity, st::Target::max_probability,
                                  st::Target::mean};

struct Root {
  std::string name;
  Row logits;
  st::Target target = st::Target::entropy;
  double value = 0;
  bool reachable = true;
  Reference temperature;
  double slope = 0;
  double lowest = 0;
  double highest = 0;
};

// Reads tests/data/roots.txt; its format is described in the script beside it.
std::vector<Root> read_roots() {
  std::ifstream file(ROOTS_FILE);
  const auto number = [&] {
    std::string word;
    file >> word;
    return std::strtod(word.c_str(), nullptr);
  };
  const auto count = [&] { return static_cast<std::size_t>(number()); };
  std::vector<Root> roots;
  std::string name;
  Row logits;
  for (std::string key; file >> key;) {
    if (key == "case") {
      file >> name;
    } else if (key == "logits") {
      logits.resize(count());
      for (double& z : logits) z = number();
    } else if (key == "generated") {
      const std::size_t n = count();
      const auto seed = static_cast<std::uint64_t>(number());
      const double scale = number();
      logits = generated_logits(n, seed, scale, count());
    } else {
      Root root;
      root.name = name;
      root.logits = logits;
      std::string target;
      file >> target;
      const auto at = std::find(target_names.begin(), target_names.end(), target);
      root.target = targets[at - target_names.begin()];
      root.value = number();
      root.reachable = key == "root";
      (root.reachable ? root.temperature.hi : root.lowest) = number();
      (root.reachable ? root.temperature.lo : root.highest) = number();
      if (root.reachable) root.slope = number();
      roots.push_back(root);
    }
  }
  return roots;
}

// The slope in the units of the header.
double relative_slope(const Root& root) {
  if (root.target == st::Target::perplexity) return root.slope / root.value;
  if (root.target != st::Target::mean) return root.slope;
  const double max = *std::max_element(root.logits.begin(), root.logits.end());
  return 0.5 * root.slope / (0.5 * max - 0.5 * root.value);
}

double temperature_for(const Row& logits, st::Target target, double value) {
  st::Solution result{};
  INFO("target " << static_cast<int>(target) << " = " << value);
  REQUIRE(st::temperature_for(logits, target, value, result) == st::Status::ok);
  return result.temperature;
}

st::Solution unreachable(const Row& logits, st::Target target, double value) {
  st::Solution result{42, 0, 0};
  INFO("target " << static_cast<int>(target) << " = " << value);
  REQUIRE(st::temperature_for(logits, target, value, result) == st::Status::unreachable);
  CHECK(result.temperature == 42);
  return result;
}

double value_at(const Row& logits, st::Target target, double temperature) {
  st::Statistics s{};
  REQUIRE(st::statistics(logits, temperature, s) == st::Status::ok);
  const double values[] = {s.entropy, s.perplexity, s.max_probability, s.mean};
  return values[static_cast<int>(target)];
}

bool near(double a, double b) { return a == b || std::abs(a - b) <= 4e-16 * std::abs(b); }

}  // namespace

TEST_CASE("the temperature that meets a target keeps its bound") {
  struct Worst {
    double error = 0;
    std::string place = "no case";
  };
  Worst steep[4];
  Worst flat[4];
  int finite = 0;
  for (const Root& root : read_roots()) {
    if (!root.reachable) continue;
    INFO(root.name << ": " << target_names[static_cast<std::size_t>(root.target)] << " = " << root.value);
    const double t = temperature_for(root.logits, root.target, root.value);
    const auto [hi, lo] = root.temperature;
    if (hi == 0 || hi == inf) {
      CHECK(t == hi);
      continue;
    }
    ++finite;
    const double slope = relative_slope(root);
    if (slope < 1e-12) {  // a plateau
      CHECK(std::abs(value_at(root.logits, root.target, t) - root.value) <= 1e-14 * std::abs(root.value));
      continue;
    }
    const bool is_steep = slope > 1e-3;
    const double rounding = hi < 0x1p-1022 ? smallest / hi : 0;
    const double error = std::max(std::abs((t - hi) - lo) / hi - rounding, 0.0);
    const double in_parts = error / (is_steep ? 1e-12 : 1e-14 / slope);
    CHECK(in_parts <= 1);
    Worst& worst = (is_steep ? steep : flat)[static_cast<int>(root.target)];
    if (in_parts >= worst.error) {
      char place[80];
      (void)std::snprintf(place, sizeof place, "%s, T = %.9g", root.name.c_str(), hi);
      worst = {in_parts, place};
    }
  }
  CHECK(finite >= 120);
  for (std::size_t i = 0; i < 4; ++i) {
    std::printf("T for a %-15s worst %7.4f of 1e-12    in %s\n", target_names[i].c_str(), steep[i].error,
                steep[i].place.c_str());
    std::printf("%25s worst %7.4f of 1e-14/s  in %s\n", "", flat[i].error, flat[i].place.c_str());
  }
}

TEST_CASE("a target that no temperature meets is refused, with the range of what can be reached") {
  int count = 0;
  for (const Root& root : read_roots()) {
    if (root.reachable) continue;
    ++count;
    INFO(root.name);
    const st::Solution range = unreachable(root.logits, root.target, root.value);
    CHECK(near(range.lowest, root.lowest));
    CHECK(near(range.highest, root.highest));
  }
  CHECK(count >= 15);
  for (const st::Target target : targets) {
    for (const double bad : {not_a_number, inf, -inf}) {
      const st::Solution range = unreachable({2, 1, 0.1}, target, bad);
      CHECK(range.lowest < range.highest);
      (void)unreachable({largest, -largest}, target, bad);
      (void)unreachable({1, 1}, target, bad);
    }
  }
}

TEST_CASE("the worked example is solved backwards") {
  for (const WorkedExample& example : worked_examples) {
    for (const st::Target target : targets) {
      const double value = value_at(worked_logits, target, example.temperature);
      CHECK(std::abs(temperature_for(worked_logits, target, value) / example.temperature - 1) < 1e-14);
    }
  }
}

TEST_CASE("the limits give 0 and Infinity") {
  const Row logits{1, 3, -inf, 3, 2.5, -7};
  CHECK(temperature_for(logits, st::Target::perplexity, 2) == 0);
  CHECK(temperature_for(logits, st::Target::perplexity, 5) == inf);
  CHECK(temperature_for(logits, st::Target::max_probability, 0.5) == 0);
  CHECK(temperature_for(logits, st::Target::max_probability, 0.2) == inf);
  CHECK(temperature_for(logits, st::Target::mean, 3) == 0);
  CHECK(temperature_for(logits, st::Target::mean, 0.5) == inf);
  CHECK(temperature_for({2, 1}, st::Target::entropy, 0) == 0);
  CHECK(temperature_for({2, 1}, st::Target::entropy, -0.0) == 0);
  // Logarithms that have been rounded elsewhere, and in the other direction, are the same limit.
  for (const double log_2 : {std::log(2), std::nextafter(std::log(2), 0), std::nextafter(std::log(2), 1)}) {
    CHECK(temperature_for(logits, st::Target::entropy, log_2) == 0);
    CHECK(temperature_for({2, 1}, st::Target::entropy, log_2) == inf);
  }
  for (std::size_t m = 2; m <= 3000; ++m) {
    Row row(m, 0.0);
    row[0] = 1;
    const auto count = static_cast<double>(m);
    CHECK(temperature_for(row, st::Target::entropy, std::log(count)) == inf);
    CHECK(temperature_for(row, st::Target::max_probability, 1 / count) == inf);
    CHECK(temperature_for(row, st::Target::mean, 1 / count) == inf);
  }
}

TEST_CASE("next to a limit the temperature is finite, and not 0") {
  const Row logits{2, 1, 0.1};
  CHECK(temperature_for(logits, st::Target::entropy, smallest) < 0.002);
  CHECK(temperature_for(logits, st::Target::entropy, smallest) > 0.001);
  CHECK(temperature_for(logits, st::Target::max_probability, std::nextafter(1, 0)) < 0.03);
  CHECK(temperature_for(logits, st::Target::perplexity, std::nextafter(1, 2)) < 0.03);
  CHECK(temperature_for(logits, st::Target::mean, std::nextafter(2, 0)) < 0.03);
  CHECK(temperature_for({0, -1e10}, st::Target::mean, -smallest) > 1e6);
  for (const double t : {temperature_for(logits, st::Target::max_probability, std::nextafter(1.0 / 3, 1)),
                         temperature_for(logits, st::Target::perplexity, std::nextafter(3, 0)),
                         temperature_for(logits, st::Target::entropy, std::log(3) - 2e-15),
                         temperature_for(logits, st::Target::mean, 3.1 / 3 + 4e-15)}) {
    CHECK(t > 1e7);
    CHECK(t < inf);
  }
}

TEST_CASE("logits that are all equal have one value, met first at 0") {
  for (const double z : {-largest, -1.5, 0.0, smallest, largest}) {
    const Row logits{z, z, -inf, z, z};
    CHECK(temperature_for(logits, st::Target::entropy, std::log(4)) == 0);
    CHECK(temperature_for(logits, st::Target::perplexity, 4) == 0);
    CHECK(temperature_for(logits, st::Target::max_probability, 0.25) == 0);
    CHECK(temperature_for(logits, st::Target::mean, z) == 0);
    const st::Solution range = unreachable(logits, st::Target::perplexity, 3.99);
    CHECK((range.lowest == 4 && range.highest == 4));
    (void)unreachable(logits, st::Target::entropy, 1.38);
    (void)unreachable(logits, st::Target::mean, z == 1 ? 2 : 1);
  }
  CHECK(temperature_for({-3}, st::Target::entropy, 0) == 0);
  CHECK(temperature_for({-3}, st::Target::max_probability, 1) == 0);
  (void)unreachable({-3}, st::Target::entropy, smallest);
}

TEST_CASE("a temperature beyond the range of double is unreachable, and its ends are not") {
  const Row wide{largest, -largest};
  const st::Solution high = unreachable(wide, st::Target::max_probability, 0.6);
  CHECK(high.lowest == value_at(wide, st::Target::max_probability, largest));
  CHECK(high.highest == 1);
  for (const st::Target target : targets) {
    CHECK(near(temperature_for(wide, target, value_at(wide, target, largest)), largest));
  }
  const Row narrow{0, smallest};
  const st::Solution low = unreachable(narrow, st::Target::entropy, 0.1);
  CHECK(low.lowest == value_at(narrow, st::Target::entropy, smallest));
  CHECK(near(low.highest, std::log(2)));
  for (const double t : {smallest, 2 * smallest, 9 * smallest}) {
    for (const st::Target target : {st::Target::entropy, st::Target::perplexity, st::Target::max_probability}) {
      CHECK(temperature_for(narrow, target, value_at(narrow, target, t)) == t);
    }
  }
}

TEST_CASE("errors of the logits come first and leave the result as it was") {
  for (const st::Target target : targets) {
    const auto refuses = [&](const Row& logits, st::Status expected) {
      st::Solution result{1, 2, 3};
      CHECK(st::temperature_for(logits, target, not_a_number, result) == expected);
      CHECK((result.temperature == 1 && result.lowest == 2 && result.highest == 3));
    };
    refuses({}, st::Status::no_logits);
    refuses({-inf, -inf}, st::Status::all_masked);
    refuses({1, not_a_number}, st::Status::bad_logit);
    refuses({1, inf}, st::Status::bad_logit);
  }
}

TEST_CASE("at the temperature found, the statistics are what was asked for") {
  std::uint64_t seed = 1;
  for (const std::size_t n : {2, 3, 4, 5, 17, 100, 1000}) {
    for (const double scale : {1e-300, 1e-3, 1.0, 40.0, 3000.0, 1e300}) {
      const Row logits = generated_logits(n, seed++, scale, n > 4 ? 4 : 0);
      for (const st::Target target : targets) {
        const double at_zero = value_at(logits, target, 0);
        const double at_infinity = value_at(logits, target, inf);
        double before = 0;
        for (const double part : {0.001, 0.1, 0.3, 0.5, 0.8, 0.97, 0.9999}) {
          const double value = at_zero + part * (at_infinity - at_zero);
          const double t = temperature_for(logits, target, value);
          INFO("n = " << n << ", scale = " << scale << ", target " << static_cast<int>(target) << ", part " << part);
          CHECK(t > before);
          before = t;
          const double size = std::max(std::abs(at_zero), std::abs(at_infinity));
          CHECK(std::abs(value_at(logits, target, t) - value) <= 4e-15 * size);
        }
      }
    }
  }
}

TEST_CASE("masked entries do not count for a target") {
  for (const st::Target target : targets) {
    const double value = value_at(worked_logits, target, 0.8);
    const double masked = temperature_for({-inf, 2, 1, -inf, 0.1}, target, value);
    CHECK(masked == temperature_for(worked_logits, target, value));
  }
}

TEST_CASE("a class is likeliest where the mean is its own logit") {
  const Row logits{3, 1.9, 0.4, -2, -5};
  const double t = temperature_for(logits, st::Target::mean, 1.9);
  const auto p = [&](double temperature) {
    Row result(logits.size());
    REQUIRE(st::softmax(logits, temperature, result) == st::Status::ok);
    return result[1];
  };
  CHECK(p(t) > p(t * 1.001));
  CHECK(p(t) > p(t / 1.001));
}

TEST_CASE("no combination of extremes hangs or gives NaN") {
  const Row magnitudes{0, smallest, 1e-310, 1e-300, 1, 709, 1e300, largest};
  for (const double a : magnitudes) {
    for (const double b : magnitudes) {
      for (const Row& logits : {Row{a, -b, 1, -inf, a}, Row{-a, -b}, Row{0, -a, -b, a}}) {
        for (const st::Target target : targets) {
          const double at_zero = value_at(logits, target, 0);
          const double at_infinity = value_at(logits, target, inf);
          for (const double part : {0.0, 1e-16, 1e-3, 0.5, 0.999, 1.0}) {
            st::Solution result{};
            const double value = (1 - part) * at_zero + part * at_infinity;
            const st::Status status = st::temperature_for(logits, target, value, result);
            CHECK((status == st::Status::ok || status == st::Status::unreachable));
            CHECK(result.temperature >= 0);
            CHECK(result.lowest <= result.highest);
          }
        }
      }
    }
  }
}

TEST_CASE("a root is found within a bounded number of evaluations, whatever the function") {
  const auto evaluations_for = [](double root, auto residual) {
    int evaluations = 0;
    const double found = st::find_root(smallest, 1.0, largest, [&](double t) {
      ++evaluations;
      return residual(t);
    });
    INFO("root " << root << ", found " << found);
    CHECK(std::abs(found / root - 1) < 1e-15);
    return evaluations;
  };
  for (const double root : {1e-300, 1e-5, 0.7, 3.0, 1e12, 1e305}) {
    // Straight in 1/T; a jump without a slope, with some slope, with a wrong one, with NaN.
    CHECK(evaluations_for(root, [=](double t) { return st::Residual{1 - root / t, root / t}; }) <= 12);
    CHECK(evaluations_for(root, [=](double t) { return st::Residual{t < root ? -1.0 : 1.0, 0}; }) <= 104);
    CHECK(evaluations_for(root, [=](double t) { return st::Residual{t < root ? -1.0 : 1.0, 0.5}; }) <= 104);
    CHECK(evaluations_for(root, [=](double t) { return st::Residual{t < root ? -1.0 : 1.0, -0.5}; }) <= 104);
    CHECK(evaluations_for(root, [=](double t) { return st::Residual{t < root ? -1.0 : 1.0, not_a_number}; }) <= 104);
  }
  CHECK(st::most_evaluations == 104);
}

TEST_CASE("what was computed at an end of the range of temperatures is met there") {
  for (const Row& logits : {Row{-1.1346069730325799e308, -largest}, Row{largest, -largest, 0, -inf}, Row{2, 1, 0.1},
                            Row{0, 0, -smallest}, Row{smallest * 3, 0, 0, 0, 0}, Row{largest, 1, 1}, Row{1, 1, -inf}}) {
    for (const st::Target target : targets) {
      const double at_zero = value_at(logits, target, 0);
      const double at_infinity = value_at(logits, target, inf);
      CHECK(temperature_for(logits, target, at_zero) == 0);
      CHECK(temperature_for(logits, target, at_infinity) == (at_infinity == at_zero ? 0 : inf));
      for (const double end : {smallest, 0x1p-1022, 1e-300, 1e300, largest}) {
        const double value = value_at(logits, target, end);
        const double t = temperature_for(logits, target, value);
        CHECK(std::abs(value_at(logits, target, t) / 2 - value / 2) <= 1e-15 * std::abs(value));
      }
    }
  }
  // The last temperature of all, where the limit itself is out of reach.
  const Row far{-1.1346069730325799e308, -largest};
  CHECK(temperature_for(far, st::Target::entropy, 0.67642544495498647) == largest);
  CHECK(unreachable(far, st::Target::entropy, 0.6765).highest == 0.67642544495498647);
}

TEST_CASE("a perplexity or probability that rounding puts beyond its limit is the limit") {
  const Row logits{2, 1, 0.1};
  CHECK(temperature_for(logits, st::Target::perplexity, std::nextafter(3.0, 4)) == inf);
  CHECK(temperature_for(logits, st::Target::perplexity, std::nextafter(1.0, 0)) == 0);
  CHECK(temperature_for(logits, st::Target::max_probability, std::nextafter(1.0 / 3, 0)) == inf);
  CHECK(temperature_for(logits, st::Target::max_probability, std::nextafter(1.0, 2)) == 0);
  (void)unreachable(logits, st::Target::perplexity, 3 + 1e-13);
  (void)unreachable(logits, st::Target::max_probability, 1 + 1e-13);
}
