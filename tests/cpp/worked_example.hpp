// The worked example z = [2, 1, 0.1], to the digits that every layer shows.
#pragma once

#include <array>
#include <cstdint>
#include <vector>

struct WorkedExample {
  double temperature;
  std::array<std::int64_t, 3> probabilities_e10;  // times 1e10, rounded
  std::int64_t entropy_e7;                        // nats, times 1e7, rounded
};

inline const std::vector<double> worked_logits{2.0, 1.0, 0.1};

inline constexpr std::array<WorkedExample, 3> worked_examples{{
    {0.5, {8637771182, 1168995209, 193233608}, 4536683},
    {1.0, {6590011389, 2424329707, 985658904}, 8467382},
    {2.0, {5016877571, 3042890063, 1940232366}, 10262439},
}};
