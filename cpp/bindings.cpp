// The face of the core in JavaScript: conversions only, no arithmetic.
//
// Numbers travel through one buffer in wasm memory: web/core copies the logits to its start and reads the result from
// the same place. Embind would convert containers element by element, so it sees addresses and counts only; and as it
// checks no argument types in release builds, web/core checks everything before it calls.

#include <emscripten/bind.h>

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

using softmax_temperature::Statistics;
using softmax_temperature::Status;

// Grows the buffer to hold at least this many bytes and gives its address, 0 if there is no memory for it. A buffer
// given before is then no longer valid, and neither are JavaScript's views of the heap.
std::uintptr_t reserve(std::size_t bytes) {
  static void* buffer = nullptr;
  static std::size_t capacity = 0;
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

template <class Real>
int softmax(std::uintptr_t address, std::size_t count, double temperature) {
  return static_cast<int>(
      softmax_temperature::softmax(at<const Real>(address, count), temperature, at<Real>(address, count)));
}

template <class Real>
int log_softmax(std::uintptr_t address, std::size_t count, double temperature) {
  return static_cast<int>(
      softmax_temperature::log_softmax(at<const Real>(address, count), temperature, at<Real>(address, count)));
}

int softmax_derivative(std::uintptr_t address, std::size_t count, double temperature) {
  return static_cast<int>(softmax_temperature::softmax_derivative(at<const double>(address, count), temperature,
                                                                  at<double>(address, count)));
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

EMSCRIPTEN_BINDINGS(softmax_temperature) {
  using namespace emscripten;

  constant("maxLogits", static_cast<double>(softmax_temperature::max_logits));
  function("reserve", &reserve);
  function("softmaxF64", &softmax<double>);
  function("softmaxF32", &softmax<float>);
  function("logSoftmaxF64", &log_softmax<double>);
  function("logSoftmaxF32", &log_softmax<float>);
  function("softmaxDerivative", &softmax_derivative);

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
