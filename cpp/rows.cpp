#include "rows.hpp"

#include <limits>

namespace softmax_temperature {

template <class Real>
Status distributions(std::span<const Real> logits, std::size_t classes, double temperature, std::span<Real> result,
                     FillRows<Real>& fill) noexcept {
  Real max = 0;
  if (const Status status = check_arguments(logits, temperature, max); status != Status::ok) return status;
  const bool are_whole = classes > 0 && logits.size() % classes == 0;
  if (!are_whole || result.size() != logits.size()) return Status::size_mismatch;
  // For most rows one look is enough.
  for (std::size_t start = 0; start < logits.size(); start += classes) {
    std::size_t masked = 0;
    while (masked < classes && logits[start + masked] == -std::numeric_limits<Real>::infinity()) ++masked;
    if (masked == classes) return Status::all_masked;
  }
  fill(logits, classes, max, temperature, result);
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

template Status distributions(std::span<const float> logits, std::size_t classes, double temperature,
                              std::span<float> result, FillRows<float>& fill) noexcept;
template Status distributions(std::span<const double> logits, std::size_t classes, double temperature,
                              std::span<double> result, FillRows<double>& fill) noexcept;
template void fill_limits(std::span<const float> logits, std::size_t classes, double temperature,
                          Shares (*shares_of)(double), std::span<float> result) noexcept;
template void fill_limits(std::span<const double> logits, std::size_t classes, double temperature,
                          Shares (*shares_of)(double), std::span<double> result) noexcept;

}  // namespace softmax_temperature
