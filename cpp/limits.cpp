#include "limits.hpp"

namespace softmax_temperature {

template <class Real>
double count_sharing(std::span<const Real> logits, Real lowest) noexcept {
  std::size_t count = 0;
  for (const Real z : logits) count += z >= lowest ? 1 : 0;
  return static_cast<double>(count);
}

template <class Real>
void fill_limit(std::span<const Real> logits, Real lowest, double chosen, double other,
                std::span<Real> result) noexcept {
  for (std::size_t i = 0; i < logits.size(); ++i) {
    result[i] = static_cast<Real>(logits[i] >= lowest ? chosen : other);
  }
}

template double count_sharing(std::span<const float> logits, float lowest) noexcept;
template double count_sharing(std::span<const double> logits, double lowest) noexcept;
template void fill_limit(std::span<const float> logits, float lowest, double chosen, double other,
                         std::span<float> result) noexcept;
template void fill_limit(std::span<const double> logits, double lowest, double chosen, double other,
                         std::span<double> result) noexcept;

}  // namespace softmax_temperature
