#include "blocks.hpp"

#include "exact.hpp"

namespace softmax_temperature {

std::size_t fill_rows(std::span<const double> logits, double* rows) noexcept {
  std::size_t count = 0;
  for (const double z : logits) rows[count++] = z;
  while (count % row != 0) rows[count++] = -infinity;
  return count;
}

}  // namespace softmax_temperature
