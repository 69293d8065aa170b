// Vectors of 128 bits: 4 floats or 2 doubles, with the whole numbers of the same bits (signed ones are what comparisons
// give: -1 where they hold).
//
// They are the compilers' vector extensions (gcc, clang, Emscripten), so that one source becomes SSE2, NEON or wasm
// SIMD. With SOFTMAX_TEMPERATURE_SCALAR they are plain structs whose operators work lane by lane. Either way each lane
// does the same IEEE operations in the same order, and the results have the same bits.
#pragma once

#include <cstddef>
#include <cstdint>
#include <cstring>
#include <limits>
#include <span>

#include "arithmetic.hpp"

namespace softmax_temperature::simd {

#ifndef SOFTMAX_TEMPERATURE_SCALAR

using f32x4 = float __attribute__((vector_size(16)));
using i32x4 = std::int32_t __attribute__((vector_size(16)));
using f64x2 = double __attribute__((vector_size(16)));
using i64x2 = std::int64_t __attribute__((vector_size(16)));
using u32x4 = std::uint32_t __attribute__((vector_size(16)));
using u64x2 = std::uint64_t __attribute__((vector_size(16)));

#else

template <class T, std::size_t N>
struct Lanes {
  T lane[N];

  T operator[](int i) const { return lane[i]; }

  template <class R = T, class F>
  static Lanes<R, N> each(F f) {
    Lanes<R, N> result;
    for (int i = 0; i < static_cast<int>(N); ++i) result.lane[i] = f(i);
    return result;
  }
  friend Lanes operator+(Lanes a, Lanes b) {
    return each([&](int i) { return static_cast<T>(a[i] + b[i]); });
  }
  friend Lanes operator-(Lanes a, Lanes b) {
    return each([&](int i) { return static_cast<T>(a[i] - b[i]); });
  }
  friend Lanes operator*(Lanes a, Lanes b) {
    return each([&](int i) { return static_cast<T>(a[i] * b[i]); });
  }
  friend Lanes operator/(Lanes a, Lanes b) {
    return each([&](int i) { return static_cast<T>(a[i] / b[i]); });
  }
  friend Lanes operator&(Lanes a, Lanes b) {
    return each([&](int i) { return static_cast<T>(a[i] & b[i]); });
  }
  friend Lanes operator~(Lanes a) {
    return each([&](int i) { return static_cast<T>(~a[i]); });
  }
  friend Lanes operator<<(Lanes a, int by) {
    return each([&](int i) { return static_cast<T>(a[i] << by); });
  }
};

using f32x4 = Lanes<float, 4>;
using i32x4 = Lanes<std::int32_t, 4>;
using f64x2 = Lanes<double, 2>;
using i64x2 = Lanes<std::int64_t, 2>;
using u32x4 = Lanes<std::uint32_t, 4>;
using u64x2 = Lanes<std::uint64_t, 2>;

inline i32x4 operator<(f32x4 a, f32x4 b) {
  return i32x4::each([&](int i) { return a[i] < b[i] ? -1 : 0; });
}
inline i64x2 operator<(f64x2 a, f64x2 b) {
  return i64x2::each([&](int i) { return std::int64_t{a[i] < b[i] ? -1 : 0}; });
}
inline i64x2 operator<=(f64x2 a, f64x2 b) {
  return i64x2::each([&](int i) { return std::int64_t{a[i] <= b[i] ? -1 : 0}; });
}

#endif

inline f32x4 splat(float value) { return f32x4{value, value, value, value}; }
inline f64x2 splat(double value) { return f64x2{value, value}; }

template <class Vector, class Lane>
inline Vector load(const Lane* from) {
  Vector result;
  std::memcpy(&result, from, sizeof result);
  return result;
}

template <class Vector, class Lane>
inline void store(Lane* to, Vector value) {
  std::memcpy(to, &value, sizeof value);
}

// The vector whose lanes are of a type, and how many they are.
template <class Real>
struct VectorOf;
template <>
struct VectorOf<float> {
  using type = f32x4;
  static constexpr std::size_t lanes = 4;
};
template <>
struct VectorOf<double> {
  using type = f64x2;
  static constexpr std::size_t lanes = 2;
};

// The first `count` < lanes elements; -Infinity, which masks an entry, in the other lanes.
inline f32x4 load_part(const float* from, std::size_t count) {
  const float none = -std::numeric_limits<float>::infinity();
  return f32x4{from[0], count > 1 ? from[1] : none, count > 2 ? from[2] : none, none};
}
inline f64x2 load_part(const double* from, std::size_t /*count*/) {
  return f64x2{from[0], -std::numeric_limits<double>::infinity()};
}

// A vector from an array's end, of which `left` elements remain. Lanes past the end hold masked entries.
template <class Vector, class Real>
inline Vector load_up_to(const Real* from, std::size_t left) {
  return left < VectorOf<Real>::lanes ? load_part(from, left) : load<Vector>(from);
}

// Stores the first `count` < lanes elements. (A loop over them would go through memory.)
inline void store_part(float* to, f32x4 value, std::size_t count) {
  to[0] = value[0];
  if (count > 1) to[1] = value[1];
  if (count > 2) to[2] = value[2];
}
inline void store_part(double* to, f64x2 value, std::size_t /*count*/) { to[0] = value[0]; }

// Stores as many of a vector's lanes as remain.
template <class Vector, class Real>
inline void store_up_to(Real* to, Vector value, std::size_t left) {
  if (left >= VectorOf<Real>::lanes) return store(to, value);
  store_part(to, value, left);
}

// Calls each(vector, index of its first element), from the first element to the last. Lanes past the end hold masked
// entries.
template <class Real, class Each>
inline void for_each_vector(std::span<const Real> values, Each each) {
  constexpr std::size_t lanes = VectorOf<Real>::lanes;
  for (std::size_t i = 0; i < values.size(); i += lanes) {
    each(load_up_to<typename VectorOf<Real>::type>(values.data() + i, values.size() - i), i);
  }
}

// result[i] = map(from[i]), a vector at a time.
template <class Real, class Map>
inline void map_all(const Real* from, std::span<Real> result, Map map) {
  using Vector = typename VectorOf<Real>::type;
  constexpr std::size_t lanes = VectorOf<Real>::lanes;
  Real* to = result.data();
  std::size_t left = result.size();
  for (; left >= lanes; left -= lanes, from += lanes, to += lanes) store(to, map(load<Vector>(from)));
  if (left > 0) store_up_to(to, map(load_part(from, left)), left);
}

// The same bits, read as the other type.
template <class To, class From>
inline To as(From value) {
  static_assert(sizeof(To) == sizeof(From));
  To result;
  std::memcpy(&result, &value, sizeof result);
  return result;
}

// a where a >= b or either is NaN, else b: one instruction everywhere, unlike the IEEE maximum.
inline f32x4 max(f32x4 a, f32x4 b) {
#ifndef SOFTMAX_TEMPERATURE_SCALAR
  return a < b ? b : a;
#else
  return f32x4::each([&](int i) { return a[i] < b[i] ? b[i] : a[i]; });
#endif
}
inline f64x2 max(f64x2 a, f64x2 b) {
#ifndef SOFTMAX_TEMPERATURE_SCALAR
  return a < b ? b : a;
#else
  return f64x2::each([&](int i) { return a[i] < b[i] ? b[i] : a[i]; });
#endif
}

// The largest lane of numbers that are not NaN. (To compare lane by lane takes branches, which nobody can predict.)
#ifndef SOFTMAX_TEMPERATURE_SCALAR
inline float max_lane(f32x4 v) {
  const f32x4 pairs = max(v, __builtin_shufflevector(v, v, 2, 3, 0, 1));
  return max(pairs, __builtin_shufflevector(pairs, pairs, 1, 0, 3, 2))[0];
}
inline double max_lane(f64x2 v) { return max(v, __builtin_shufflevector(v, v, 1, 0))[0]; }
#else
inline float max_lane(f32x4 v) {
  const f32x4 pairs = max(v, f32x4{v[2], v[3], v[0], v[1]});
  return max(pairs, f32x4{pairs[1], pairs[0], pairs[3], pairs[2]})[0];
}
inline double max_lane(f64x2 v) { return max(v, f64x2{v[1], v[0]})[0]; }
#endif

// The value where the comparison holds, +0 elsewhere, even where the value is NaN.
inline f32x4 where(i32x4 comparison, f32x4 value) { return as<f32x4>(comparison & as<i32x4>(value)); }
inline f64x2 where(i64x2 comparison, f64x2 value) { return as<f64x2>(comparison & as<i64x2>(value)); }

// The first value where the comparison holds, the second elsewhere.
inline f64x2 select(i64x2 comparison, f64x2 first, f64x2 second) {
#ifndef SOFTMAX_TEMPERATURE_SCALAR
  return comparison ? first : second;
#else
  return f64x2::each([&](int i) { return comparison[i] != 0 ? first[i] : second[i]; });
#endif
}

// A bit for each lane in which a comparison holds, the lowest for the first.
inline std::uint32_t bits(i32x4 comparison) {
#ifdef __wasm_simd128__
  return static_cast<std::uint32_t>(__builtin_wasm_bitmask_i32x4(comparison));
#else
  return static_cast<std::uint32_t>((comparison[0] & 1) | (comparison[1] & 2) | (comparison[2] & 4) |
                                    (comparison[3] & 8));
#endif
}

// Whether a comparison holds in any of the lanes.
inline bool any(i64x2 comparison) { return (comparison[0] | comparison[1]) != 0; }

inline f64x2 abs(f64x2 value) {
  const std::int64_t all_but_the_sign = 0x7fffffffffffffff;
  return as<f64x2>(as<i64x2>(value) & i64x2{all_but_the_sign, all_but_the_sign});
}

// Lanes 0, 1 and lanes 2, 3 as doubles.
#ifndef SOFTMAX_TEMPERATURE_SCALAR
inline f64x2 low_half(f32x4 v) { return __builtin_convertvector(__builtin_shufflevector(v, v, 0, 1), f64x2); }
inline f64x2 high_half(f32x4 v) {
  return __builtin_convertvector(__builtin_shufflevector(__builtin_shufflevector(v, v, 2, 3, 2, 3), v, 0, 1), f64x2);
}
#else
inline f64x2 low_half(f32x4 v) { return f64x2{static_cast<double>(v[0]), static_cast<double>(v[1])}; }
inline f64x2 high_half(f32x4 v) { return f64x2{static_cast<double>(v[2]), static_cast<double>(v[3])}; }
#endif

}  // namespace softmax_temperature::simd
