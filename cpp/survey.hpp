// What every function does first: check the arguments, and find the largest logit.
#pragma once

#include <cstddef>
#include <limits>
#include <span>

#include "simd.hpp"
#include "softmax_temperature.hpp"

namespace softmax_temperature {

inline constexpr double infinity = std::numeric_limits<double>::infinity();

template <class Real>
struct VectorOf;
template <>
struct VectorOf<float> {
  using type = simd::f32x4;
  static constexpr std::size_t lanes = 4;
};
template <>
struct VectorOf<double> {
  using type = simd::f64x2;
  static constexpr std::size_t lanes = 2;
};

// The first `count` < lanes elements; -Infinity, which masks an entry, in the other lanes.
inline simd::f32x4 load_part(const float* from, std::size_t count) {
  const float none = -std::numeric_limits<float>::infinity();
  return simd::f32x4{from[0], count > 1 ? from[1] : none, count > 2 ? from[2] : none, none};
}
inline simd::f64x2 load_part(const double* from, std::size_t /*count*/) { return simd::f64x2{from[0], -infinity}; }

// The largest logit, or the status that there is none.
template <class Real>
Status find_max(std::span<const Real> logits, Real& result) noexcept {
  using Vector = typename VectorOf<Real>::type;
  constexpr std::size_t lanes = VectorOf<Real>::lanes;
  constexpr Real none = -std::numeric_limits<Real>::infinity();
  if (logits.empty()) return Status::no_logits;
  if (logits.size() > max_logits) return Status::too_many_logits;

  // A sum is NaN if one of its terms is, which costs less to watch than each term.
  Vector max[4];
  Vector sum[4];
  for (int k = 0; k < 4; ++k) {
    max[k] = simd::splat(none);
    sum[k] = simd::splat(Real{0});
  }
  const auto see = [&](int k, Vector z) {
    max[k] = simd::max(max[k], z);
    sum[k] = sum[k] + z;
  };
  const Real* from = logits.data();
  std::size_t left = logits.size();
  for (; left >= 4 * lanes; left -= 4 * lanes, from += 4 * lanes) {
    see(0, simd::load<Vector>(from));
    see(1, simd::load<Vector>(from + lanes));
    see(2, simd::load<Vector>(from + 2 * lanes));
    see(3, simd::load<Vector>(from + 3 * lanes));
  }
  for (; left >= lanes; left -= lanes, from += lanes) see(0, simd::load<Vector>(from));
  if (left > 0) see(1, load_part(from, left));

  const Vector maxima = simd::max(simd::max(max[0], max[1]), simd::max(max[2], max[3]));
  const Vector sums = (sum[0] + sum[1]) + (sum[2] + sum[3]);
  Real largest = none;
  bool doubtful = false;
  for (int lane = 0; lane < static_cast<int>(lanes); ++lane) {
    if (maxima[lane] > largest) largest = maxima[lane];
    doubtful = doubtful || sums[lane] != sums[lane];
  }
  if (largest > std::numeric_limits<Real>::max()) return Status::bad_logit;
  // The sum of finite numbers can be NaN, too, by way of both infinities; then each logit has to be looked at.
  if (doubtful) {
    for (const Real z : logits) {
      if (z != z) return Status::bad_logit;
    }
  }
  if (largest == none) return Status::all_masked;
  result = largest;
  return Status::ok;
}

inline Status check_temperature(double temperature) noexcept {
  return temperature >= 0 ? Status::ok : Status::bad_temperature;
}

inline bool is_limit(double temperature) noexcept { return temperature == 0 || temperature == infinity; }

// The least logit that shares the probability at a limit: the maximum at T = 0, any that is not masked at T = Infinity.
template <class Real>
Real lowest_sharing(Real max, double temperature) noexcept {
  return temperature == 0 ? max : std::numeric_limits<Real>::lowest();
}

// How many logits share the probability at a limit.
template <class Real>
double count_sharing(std::span<const Real> logits, Real lowest) noexcept {
  std::size_t count = 0;
  for (const Real z : logits) count += z >= lowest ? 1 : 0;
  return static_cast<double>(count);
}

}  // namespace softmax_temperature
