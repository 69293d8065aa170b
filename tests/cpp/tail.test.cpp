// What a list of log-probabilities lacks: bounds that hold for tails of any kind.

#include <algorithm>
#include <cmath>
#include <limits>
#include <vector>

#include "catch2.hpp"
#include "references.hpp"
#include "softmax_temperature.hpp"

namespace st = softmax_temperature;

namespace {

using Row = std::vector<double>;

constexpr double inf = std::numeric_limits<double>::infinity();

bool near(double a, double b) { return a == b || std::abs(a - b) <= 1e-11 * std::abs(b); }

}  // namespace

TEST_CASE("the missing mass is what the probabilities lack to 1, and never below 0") {
  const Row two{std::log(0.5), std::log(0.3), -inf};
  const st::Missing missing = st::missing_mass(two, Row(3, 1e-3));
  CHECK(std::abs(missing.mass - 0.2) < 1e-15);
  CHECK(std::abs(missing.uncertainty - 0.8 * (1e-3 + 1e-6)) < 1e-14);
  CHECK(st::missing_mass(Row{-0.1, -0.2}, Row(2)).mass == 0);
  CHECK(st::missing_mass(Row{0}, Row(1)).mass == 0);
  CHECK(st::missing_mass(Row{-800}, Row(1)).mass == 1);
}

TEST_CASE("the example of two tokens, one drawn beside them and one that is missing") {
  const st::Missing missing = st::missing_mass(Row{std::log(0.5), std::log(0.3), std::log(0.01)}, Row(3));
  const double log_q = std::log(0.3);
  const st::Bounds heated = st::tail_bounds(missing, log_q, 1, 0.5);
  CHECK(std::abs(heated.lower - 0.3469) < 1e-4);
  CHECK((heated.upper >= std::sqrt(0.19) && near(heated.upper, std::sqrt(0.19))));
  CHECK(st::tail_bounds(missing, log_q, inf, 0.5).upper == inf);
  const st::Bounds cooled = st::tail_bounds(missing, log_q, 1, 2);
  CHECK(near(cooled.lower, 0.19 * 0.19));
  CHECK(near(cooled.upper, 0.19 * 0.3));
  CHECK(st::tail_bounds(missing, log_q, inf, 2).lower == 0);
  CHECK(near(st::tail_bounds(missing, log_q, inf, 1).lower, 0.19));
}

TEST_CASE("the bounds hold for every tail, and are met by those that are as even or uneven as can be") {
  std::uint64_t seed = 3;
  for (const std::size_t size : {1, 2, 10, 1000}) {
    for (const double spread : {0.0, 1.0, 10.0, 100.0}) {
      for (const std::size_t listed : {std::size_t{0}, size / 2, size - 1}) {
        Row p = generated_logits(size, seed++, spread, 0);
        REQUIRE(st::softmax(p, 1, p) == st::Status::ok);
        std::sort(p.begin(), p.end(), std::greater<>());
        Row list;
        for (std::size_t i = 0; i <= listed; ++i) list.push_back(std::log(p[i]));
        const st::Missing missing = st::missing_mass(list, Row(list.size(), 1e-15));
        const double n = static_cast<double>(size - list.size());
        for (const double a : {0.0, 1e-9, 0.1, 0.5, 0.999, 1.0, 1.001, 2.0, 30.0, inf}) {
          double truth = 0;
          for (std::size_t i = list.size(); i < size; ++i) truth += std::pow(p[i], a);
          INFO("n = " << n << ", spread " << spread << ", a = " << a << ", r = " << missing.mass);
          const st::Bounds bounds = st::tail_bounds(missing, list.back(), n, a);
          CHECK(bounds.lower <= truth);
          CHECK(bounds.upper >= truth);
          const st::Bounds without = st::tail_bounds(missing, list.back(), inf, a);
          CHECK(without.lower <= truth);
          CHECK(without.upper >= truth);
          if (spread == 0) CHECK((near(bounds.lower, truth) && near(bounds.upper, truth)));
        }
      }
    }
  }
}

TEST_CASE("no bound is NaN, whatever is missing") {
  for (const double mass : {0.0, 1e-300, 1e-9, 0.5, 1.0}) {
    for (const double uncertainty : {0x1p-50, 1e-3, 1.0}) {
      for (const double log_q : {0.0, -1e-9, -1.0, -700.0, -1e6, -std::numeric_limits<double>::max()}) {
        for (const double n : {0.0, 1.0, 1e5, 9e15, inf}) {
          for (const double a : {0.0, 5e-324, 0.5, 1.0, 2.0, 1e308, inf}) {
            INFO(mass << " " << uncertainty << " " << log_q << " " << n << " " << a);
            const st::Bounds bounds = st::tail_bounds({mass, uncertainty}, log_q, n, a);
            CHECK(bounds.lower >= 0);
            CHECK(bounds.lower <= bounds.upper);
          }
        }
      }
    }
  }
  CHECK(st::tail_bounds({0.5, 0}, -1, 0, 0.5).upper == 0);
  CHECK(st::tail_bounds({0.5, 0}, -1, 7, 0).upper == 7);
}
