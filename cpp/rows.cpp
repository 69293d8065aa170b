#include "rows.hpp"

#include <limits>

namespace softmax_temperature {

template <class Real>
Status check_rows(std::span<const Real> logits, std::size_t classes, double temperature, Real& max) noexcept {
  const Status status = check_arguments(logits, temperature, max);
  if (status != Status::ok || classes == logits.size()) return status;
  if (classes == 0 || logits.size() % classes != 0) return Status::size_mismatch;
  // For most rows one look is enough.
  for (std::size_t start = 0; start < logits.size(); start += classes) {
    std::size_t masked = 0;
    while (masked < classes && logits[start + masked] == -std::numeric_limits<Real>::infinity()) ++masked;
    if (masked == classes) return Status::all_masked;
  }
  return Status::ok;
}

template <class Real>
void fill_limits(std::span<const Real> logits, std::size_t classes, double temperature, Shares (*shares_of)(double),
                 std::span<Real> result) noexcept {
  for (std::size_t start = 0; start < logits.size(); start += classes) {
    const std::span<const Real> from = logits.subspan(start, classes);
    Real max = 0;
    (void)find_max(from, max);
    const Real lowest = lowest_sharing(max, temperature);
    const Shares shares = shares_of(count_sharing(from, lowest));
    fill_limit(from, lowest, shares.sharing, shares.other, result.subspan(start, classes));
  }
}

template Status check_rows(std::span<const float> logits, std::size_t classes, double temperature, float& max) noexcept;
template Status check_rows(std::span<const double> logits, std::size_t classes, double temperature,
                           double& max) noexcept;
template void fill_limits(std::span<const float> logits, std::size_t classes, double temperature,
                          Shares (*shares_of)(double), std::span<float> result) noexcept;
template void fill_limits(std::span<const double> logits, std::size_t classes, double temperature,
                          Shares (*shares_of)(double), std::span<double> result) noexcept;

}  // namespace softmax_temperature
