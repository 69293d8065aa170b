// The face of the core in JavaScript: conversions only, no arithmetic.
//
// Numbers travel through one buffer in wasm memory: web/core copies the logits to its start and reads the result from
// the same place. Embind would convert containers element by element, so it sees addresses and counts only; and as it
// checks no argument types in release builds, web/core checks everything before it calls.

#include <emscripten/bind.h>
#include <emscripten/emscripten.h>

#include <cstdint>
#include <cstdlib>
#include <span>

#include "softmax_temperature.hpp"

// Embind allocates a few words while it registers what is below. The library's operator new would bring in printf for
// the message that memory is exhausted.
void* operator new(std::size_t bytes) { return std::malloc(bytes); }
void operator delete(void* pointer) noexcept { std::free(pointer); }
void operator delete(void* pointer, std::size_t) noexcept { std::free(pointer); }

namespace {

using softmax_temperature::Solution;
using softmax_temperature::Statistics;
using softmax_temperature::Status;
using softmax_temperature::Target;

// Grows the buffer to hold at least this many bytes and gives its address, 0 if there is no memory for it. A buffer
// given before is then no longer valid, and neither are JavaScript's views of the heap.
std::uintptr_t reserve(std::size_t bytes) {
  static void* buffer = nullptr;
  static std::size_t capacity = 0;
  if (bytes < sizeof(Solution)) bytes = sizeof(Solution);
  if (bytes > capacity) {
    std::free(buffer);
    buffer = std::malloc(bytes);
    capacity = buffer == nullptr ? 0 : bytes;
  }
  return reinterpret_cast<std::uintptr_t>(buffer);
}

template <class Real>
std::span<Real> at(std::uintptr_t address, std::size_t count) {
  return {reinterpret_cast<Real*>(address), count};
}

struct StatisticsResult {
  int status;
  Statistics statistics;
};

StatisticsResult statistics(std::uintptr_t address, std::size_t count, double temperature) {
  StatisticsResult result{};
  result.status = static_cast<int>(
      softmax_temperature::statistics(at<const double>(address, count), temperature, result.statistics));
  return result;
}

struct LogSumExpResult {
  int status;
  double value;
};

LogSumExpResult log_sum_exp(std::uintptr_t address, std::size_t count, double temperature) {
  LogSumExpResult result{};
  result.status =
      static_cast<int>(softmax_temperature::log_sum_exp(at<const double>(address, count), temperature, result.value));
  return result;
}

}  // namespace

// The functions that are called for a few logits at a time: exported as they are, since a call through Embind costs ten
// times what a plain one does. Each reads logits at the address, writes its result there, and gives the status.
extern "C" {

EMSCRIPTEN_KEEPALIVE int softmax_f64(std::uintptr_t address, std::size_t count, double temperature) {
  return static_cast<int>(
      softmax_temperature::softmax(at<const double>(address, count), temperature, at<double>(address, count)));
}

EMSCRIPTEN_KEEPALIVE int softmax_f32(std::uintptr_t address, std::size_t count, double temperature) {
  return static_cast<int>(
      softmax_temperature::softmax(at<const float>(address, count), temperature, at<float>(address, count)));
}

EMSCRIPTEN_KEEPALIVE int log_softmax_f64(std::uintptr_t address, std::size_t count, double temperature) {
  return static_cast<int>(
      softmax_temperature::log_softmax(at<const double>(address, count), temperature, at<double>(address, count)));
}

EMSCRIPTEN_KEEPALIVE int log_softmax_f32(std::uintptr_t address, std::size_t count, double temperature) {
  return static_cast<int>(
      softmax_temperature::log_softmax(at<const float>(address, count), temperature, at<float>(address, count)));
}

EMSCRIPTEN_KEEPALIVE int softmax_derivative(std::uintptr_t address, std::size_t count, double temperature) {
  return static_cast<int>(softmax_temperature::softmax_derivative(at<const double>(address, count), temperature,
                                                                  at<double>(address, count)));
}

// Writes the temperature and the range of the target, for which there is room whatever the count.
EMSCRIPTEN_KEEPALIVE int temperature_for(std::uintptr_t address, std::size_t count, int target, double value) {
  Solution solution{};
  const Status status = softmax_temperature::temperature_for(at<const double>(address, count),
                                                             static_cast<Target>(target), value, solution);
  *reinterpret_cast<Solution*>(address) = solution;
  return static_cast<int>(status);
}

}  // extern "C"

EMSCRIPTEN_BINDINGS(softmax_temperature) {
  using namespace emscripten;

  constant("maxLogits", static_cast<double>(softmax_temperature::max_logits));
  function("reserve", &reserve);

  value_object<LogSumExpResult>("LogSumExpResult")
      .field("status", &LogSumExpResult::status)
      .field("value", &LogSumExpResult::value);
  function("logSumExp", &log_sum_exp);

  value_object<Statistics>("Statistics")
      .field("logSumExp", &Statistics::log_sum_exp)
      .field("entropy", &Statistics::entropy)
      .field("perplexity", &Statistics::perplexity)
      .field("maxProbability", &Statistics::max_probability)
      .field("argmax", &Statistics::argmax)
      .field("mean", &Statistics::mean)
      .field("variance", &Statistics::variance)
      .field("entropySlope", &Statistics::entropy_slope)
      .field("divergence", &Statistics::divergence);
  value_object<StatisticsResult>("StatisticsResult")
      .field("status", &StatisticsResult::status)
      .field("statistics", &StatisticsResult::statistics);
  function("statistics", &statistics);
}
