// The bounds that exp.hpp, expm1.hpp and log.hpp state, against wider arithmetic: double for float, x86's long double
// for double.

#include "exp.hpp"

#include <algorithm>
#include <array>
#include <cmath>
#include <cstdint>
#include <limits>

#include "catch2.hpp"
#include "expm1.hpp"
#include "log.hpp"
#include "references.hpp"

namespace st = softmax_temperature;
using st::simd::splat;

namespace {

// Random numbers from 0 to 1, the same everywhere.
class Uniform {
 public:
  double operator()() {
    state_ = state_ * 6364136223846793005 + 1442695040888963407;
    return static_cast<double>(state_ >> 11) * 0x1p-53;
  }

 private:
  std::uint64_t state_ = 7;
};

double distance_in_float_ulps(float got, long double exact) {
  return static_cast<double>(std::abs(static_cast<long double>(got) - exact)) /
         ulp_of_float(static_cast<double>(exact));
}

double distance_in_ulps(double got, long double exact) {
  return static_cast<double>(std::abs(static_cast<long double>(got) - exact) /
                             static_cast<long double>(ulp_of_double(static_cast<double>(exact))));
}

// The worst distance of the float exponential at T = 1 over floats from -0 to -120, taking every `stride`th of them.
double worst_of_floats(std::uint32_t stride) {
  const st::ExpFloat exp(0, 1);
  const std::uint32_t first = 0x80000000;
  const auto last = st::simd::as<std::uint32_t>(-120.0F);
  double worst = 0;
  for (std::uint32_t bits = first; bits <= last; bits += stride) {
    const auto z = st::simd::as<float>(bits);
    const double exact = std::ldexp(std::exp(static_cast<double>(z)), st::ExpFloat::bias);
    worst = std::max(worst, distance_in_float_ulps(exp(splat(z))[0], exact));
  }
  return worst;
}

// The worst distance of the double exponential over random temperatures, maxima and logits.
double worst_of_doubles(int count) {
  Uniform uniform;
  double worst = 0;
  for (int i = 0; i < count; ++i) {
    const double temperature = std::exp2(uniform() * 60 - 30);
    const double max = (uniform() - 0.5) * 1000 * temperature;
    const double z = max - uniform() * (i % 2 == 0 ? 1.0 : 999.0) * temperature;
    const long double x = (static_cast<long double>(z) - static_cast<long double>(max)) / temperature;
    const long double exact = std::ldexp(std::exp(x), st::ExpDouble::bias);
    worst = std::max(worst, distance_in_ulps(st::ExpDouble(max, temperature)(splat(z))[0], exact));
  }
  return worst;
}

// x86's long double. Where it is wider still, its functions may be double's in disguise (musl's are).
bool long_double_is_good() { return std::numeric_limits<long double>::digits == 64; }

}  // namespace

TEST_CASE("the float exponential keeps its bound at T = 1") { CHECK(worst_of_floats(1009) < 1.6); }

TEST_CASE("the float exponential keeps its bound at other temperatures and maxima") {
  Uniform uniform;
  double worst = 0;
  for (int i = 0; i < 20000; ++i) {
    const double temperature = std::exp2(uniform() * 38 - 20);
    const auto max = static_cast<double>(static_cast<float>((uniform() - 0.5) * 500 * temperature));
    const st::ExpFloat exp(max, temperature);
    for (int k = 0; k < 10; ++k) {
      const auto z = static_cast<float>(max - uniform() * 119 * temperature);
      const double exact =
          std::ldexp(std::exp(static_cast<double>(z) / temperature), st::ExpFloat::bias - exp.reference());
      worst = std::max(worst, distance_in_float_ulps(exp(splat(z))[0], exact));
    }
  }
  CHECK(worst < 1.6);
}

TEST_CASE("the double exponential keeps its bound") {
  if (!long_double_is_good()) {
    WARN("skipped: there is no long double of 64 bits here to compare with");
    return;
  }
  CHECK(worst_of_doubles(200000) < 1.6);
}

TEST_CASE("the double exponential is 0 far below the maximum, for masks too, and whole at the ends of double") {
  const double infinity = std::numeric_limits<double>::infinity();
  const double largest = std::numeric_limits<double>::max();
  const double smallest = std::numeric_limits<double>::denorm_min();
  for (const double temperature : {smallest, 1e-300, 1.0, 1e300, largest}) {
    for (const double max : {-largest, -1.0, 0.0, smallest, 1.0, largest}) {
      const st::ExpDouble exp(max, temperature);
      CHECK(exp(splat(-infinity))[0] == 0);
      CHECK(exp(splat(max))[0] == 1 / st::ExpDouble::unbias);
    }
  }
  CHECK(st::ExpDouble(0, 1)(splat(-1001.0))[0] == 0);
}

TEST_CASE("the double exponential is 1 at T = Infinity, but for masks") {
  for (const double max : {-1.0, 0.0, 1e300, std::numeric_limits<double>::max()}) {
    const double infinity = std::numeric_limits<double>::infinity();
    const st::ExpDouble exp(max, infinity);
    for (const double z : {max, -1e-300, -3.0, std::numeric_limits<double>::lowest()}) {
      if (z <= max) CHECK(exp(splat(z))[0] == st::ExpDouble::one);
    }
    CHECK(exp(splat(-infinity))[0] == 0);
  }
}

TEST_CASE("e^t - 1 and e^t - 1 - t keep their digits") {
  if (!long_double_is_good()) {
    WARN("skipped: there is no long double of 64 bits here to compare with");
    return;
  }
  Uniform uniform;
  double worst_one = 0;
  double worst_line = 0;
  for (int i = 0; i < 100000; ++i) {
    const double t = (uniform() - 0.5) * (i % 2 == 0 ? 4 * st::ln_2 : std::exp2(-30 * uniform()));
    const auto exact = std::expm1(static_cast<long double>(t));
    const st::ExpDifferences both = st::exp_differences<2>(st::simd::f64x2{t, -t});
    worst_one = std::max(worst_one, distance_in_ulps(both.from_one[0], exact));
    // expm1(t) - t cancels where t is small.
    if (std::abs(t) > 0.1) worst_line = std::max(worst_line, distance_in_ulps(both.from_line[0], exact - t));
    CHECK(both.from_line[1] >= 0);
    const double u = 22 * uniform();
    const auto left = std::expm1(-static_cast<long double>(u)) + static_cast<long double>(u);
    const st::ExpDifferences large = st::exp_differences<6>(splat(-u));
    if (u > 0.1) worst_line = std::max(worst_line, distance_in_ulps(large.from_line[0], left));
  }
  CHECK(worst_one < 4);
  CHECK(worst_line < 12);
  CHECK(st::exp_differences<2>(splat(0.0)).from_one[0] == 0);
}

TEST_CASE("log1p keeps its bound") {
  if (!long_double_is_good()) {
    WARN("skipped: there is no long double of 64 bits here to compare with");
    return;
  }
  Uniform uniform;
  double worst = 0;
  for (int i = 0; i < 200000; ++i) {
    const double x = i % 3 == 0 ? uniform() - 0.999 : std::exp2(uniform() * (i % 3 == 1 ? 24.0 : -1000.0));
    worst = std::max(worst, distance_in_ulps(st::log1p(x), std::log1p(static_cast<long double>(x))));
  }
  CHECK(worst < 1);
  CHECK(st::log1p(0) == 0);
}

TEST_CASE("log keeps its bounds") {
  if (!long_double_is_good()) {
    WARN("skipped: there is no long double of 64 bits here to compare with");
    return;
  }
  Uniform uniform;
  double worst = 0;
  double worst_of_counts = 0;
  for (int i = 1; i < 200000; ++i) {
    const double x = i % 2 == 0 ? uniform() * 2 : std::exp2(uniform() * 2000 - 1050);
    worst = std::max(worst, distance_in_ulps(st::log(x), std::log(static_cast<long double>(x))));
    const double count = i < 100000 ? i + 1 : 83 * i;
    const auto exact = std::log(static_cast<long double>(count));
    worst_of_counts = std::max(worst_of_counts, distance_in_ulps(st::log(count), exact));
  }
  CHECK(worst < 1.5);
  CHECK(worst_of_counts < 0.51);
  CHECK(st::log(1) == 0);
  CHECK(std::abs(st::log(0x1p-1074) / std::log(0x1p-1074) - 1) < 1e-15);
}

// Not in the ordinary run: `npm run test:exhaustive`.
TEST_CASE("the float exponential keeps its bound for every float at T = 1", "[.exhaustive]") {
  const double worst = worst_of_floats(1);
  WARN("worst: " << worst << " ULP");
  CHECK(worst < 1.6);
}

TEST_CASE("the double exponential keeps its bound at 10^7 points", "[.exhaustive]") {
  const double worst = worst_of_doubles(10000000);
  WARN("worst: " << worst << " ULP");
  CHECK(worst < 1.6);
}
