#include <cstdio>
#include <vector>

#include "softmax_temperature.hpp"

#if __has_include("exp.hpp") || __has_include("limits.hpp")
#error "the library shows more than its public header"
#endif

namespace st = softmax_temperature;

int main() {
  const std::vector<double> logits{2.0, 1.0, 0.1};
  st::Statistics s;
  if (st::statistics(logits, 0.5, s) != st::Status::ok) return 1;
  std::printf("%.10f %.7f\n", s.max_probability, s.entropy);
}
