#include "arguments.hpp"

#include <limits>

#include "simd.hpp"

namespace softmax_temperature {

// Never inlined: -O3 would copy it into whatever calls it.
template <class Real>
[[gnu::noinline]] Status find_max(std::span<const Real> logits, Real& result, double* maxima) noexcept {
  using Vector = typename simd::VectorOf<Real>::type;
  constexpr std::size_t lanes = simd::VectorOf<Real>::lanes;
  constexpr Real none = -std::numeric_limits<Real>::infinity();
  if (logits.empty()) return Status::no_logits;
  if (logits.size() > max_logits) return Status::too_many_logits;

  // A sum is NaN if one of its terms is, which costs less to watch than each term.
  Vector max[4];
  Vector sum[4];
  Vector largest_so_far = simd::splat(none);
  for (Vector& s : sum) s = simd::splat(Real{0});
  const auto see = [&](int k, Vector z) {
    max[k] = simd::max(max[k], z);
    sum[k] = sum[k] + z;
  };
  const Real* from = logits.data();
  std::size_t left = logits.size();
  while (left > 0) {
    for (Vector& m : max) m = simd::splat(none);
    std::size_t in_block = left < maxima_block ? left : maxima_block;
    left -= in_block;
    for (; in_block >= 4 * lanes; in_block -= 4 * lanes, from += 4 * lanes) {
      see(0, simd::load<Vector>(from));
      see(1, simd::load<Vector>(from + lanes));
      see(2, simd::load<Vector>(from + 2 * lanes));
      see(3, simd::load<Vector>(from + 3 * lanes));
    }
    for (; in_block >= lanes; in_block -= lanes, from += lanes) see(0, simd::load<Vector>(from));
    if (in_block > 0) see(1, simd::load_part(from, in_block));
    const Vector block_max = simd::max(simd::max(max[0], max[1]), simd::max(max[2], max[3]));
    largest_so_far = simd::max(largest_so_far, block_max);
    if (maxima != nullptr) *maxima++ = static_cast<double>(simd::max_lane(block_max));
  }

  const Real largest = simd::max_lane(largest_so_far);
  const Vector sums = (sum[0] + sum[1]) + (sum[2] + sum[3]);
  bool doubtful = false;
  for (int lane = 0; lane < static_cast<int>(lanes); ++lane) doubtful = doubtful || sums[lane] != sums[lane];
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

template Status find_max(std::span<const float> logits, float& result, double* maxima) noexcept;
template Status find_max(std::span<const double> logits, double& result, double* maxima) noexcept;

}  // namespace softmax_temperature
