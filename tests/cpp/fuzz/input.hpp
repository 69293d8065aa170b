// What bytes stand for: numbers, temperatures, logits and options, which prefer the extremes. Any bytes are some input,
// and an input that ends gives zeros.
#pragma once

#include <cmath>
#include <cstddef>
#include <cstdint>
#include <cstring>
#include <iterator>
#include <limits>
#include <span>
#include <vector>

#include "softmax_temperature.hpp"

namespace fuzz {

inline constexpr double inf = std::numeric_limits<double>::infinity();
inline constexpr double not_a_number = std::numeric_limits<double>::quiet_NaN();
inline constexpr double largest = std::numeric_limits<double>::max();
inline constexpr double smallest = std::numeric_limits<double>::denorm_min();

class Input {
 public:
  explicit Input(std::span<const std::uint8_t> bytes) : bytes_(bytes) {}

  std::uint8_t byte() {
    if (at_ == bytes_.size()) return 0;
    return bytes_[at_++];
  }
  // A whole number below `end`.
  std::size_t below(std::size_t end) { return byte() % end; }
  bool one_in(std::size_t count) { return below(count) == count - 1; }
  std::uint64_t bits() {
    std::uint64_t result = 0;
    for (int i = 0; i < 8; ++i) result = result << 8 | byte();
    return result;
  }

  // Any number but NaN, near to those before it or to where something changes.
  double number() {
    static constexpr double edges[] = {0,
                                       smallest,
                                       0x1p-1074 * 3,
                                       0x1.fffffffffffffp-1023,
                                       0x1p-1022,
                                       0x1p-1000,
                                       1e-300,
                                       0x1p-149,
                                       0x1p-126,
                                       1e-38,
                                       0x1p-60,
                                       0x1p-53,
                                       1e-6,
                                       0.1,
                                       0.5,
                                       1,
                                       2,
                                       36.7,
                                       256,
                                       708.4,
                                       745.2,
                                       1000,
                                       0x1p52,
                                       0x1p100,
                                       3.4028234663852886e38,
                                       1e300,
                                       0x1.fffffffffffffp968,
                                       0x1p969,
                                       0x1p1000,
                                       0x1p1022,
                                       largest / 2,
                                       1e308,
                                       largest};
    const std::uint8_t kind = byte();
    const double sign = (kind & 1) != 0 ? -1 : 1;
    switch (kind >> 1 & 7) {
      case 0:
      case 1:
        last_ = sign * edges[below(std::size(edges))];
        break;
      case 2:
        break;  // a tie
      case 3:
        last_ = std::nextafter(last_, sign * inf);
        break;
      case 4:
        last_ = sign * last_ * static_cast<double>(byte()) * 0x1p-7;
        break;
      case 5:
        last_ = sign * static_cast<double>(byte()) / 16;
        break;
      case 6:
        last_ = last_ + sign * edges[below(std::size(edges))];
        break;
      default: {
        const std::uint64_t any = bits();
        std::memcpy(&last_, &any, sizeof last_);
      }
    }
    if (std::isnan(last_)) last_ = sign;
    return last_;
  }

  double finite() {
    const double value = number();
    if (std::isfinite(value)) return value;
    return last_ = value > 0 ? largest : -largest;
  }

  double temperature() {
    switch (below(8)) {
      case 0:
        return 0;
      case 1:
        return inf;
      case 2:
        return smallest;
      case 3:
        return 1;
      case 4:
        return largest;
      default:
        return std::abs(number());
    }
  }

  // Logits that are accepted: finite or -Infinity, and not all of the latter. A few bytes may stand for many logits.
  std::vector<double> logits(std::size_t most = 24) {
    std::vector<double> result(1 + below(most));
    bool all_masked = true;
    for (double& z : result) {
      z = one_in(8) ? -inf : finite();
      all_masked = all_masked && z == -inf;
    }
    if (all_masked) result[0] = finite();
    if (one_in(64)) {
      const std::size_t period = result.size();
      const std::size_t count = period * (2 + byte());
      for (std::size_t i = period; i < count; ++i) result.push_back(result[i - period]);
    }
    return result;
  }

  softmax_temperature::Truncation truncation(std::size_t count) {
    using namespace softmax_temperature;
    Truncation result;
    result.temperature = temperature();
    if (one_in(2)) result.top_k = below(count + 2 > 256 ? 256 : count + 2);
    if (one_in(2)) result.top_p = share();
    if (one_in(2)) result.min_p = share();
    for (std::size_t i = 3; i > 0; --i) std::swap(result.order[i], result.order[below(i + 1)]);
    result.ties = one_in(2) ? Ties::exact : Ties::all;
    result.scope = one_in(2) ? Scope::joint : Scope::sequential;
    return result;
  }

 private:
  double share() {
    switch (below(4)) {
      case 0:
        return one_in(2) ? 1 : 0;
      case 1:
        return smallest;
      case 2:
        return 1 - 0x1p-53;
      default:
        return static_cast<double>(byte()) / 255;
    }
  }

  std::span<const std::uint8_t> bytes_;
  std::size_t at_ = 0;
  double last_ = 1;
};

// The same logits as floats: what a float cannot hold becomes its largest.
inline std::vector<float> floats_of(const std::vector<double>& logits) {
  constexpr double most = std::numeric_limits<float>::max();
  std::vector<float> result;
  for (const double z : logits) {
    result.push_back(static_cast<float>(z == -inf ? z : std::fmin(std::fmax(z, -most), most)));
  }
  return result;
}

}  // namespace fuzz
