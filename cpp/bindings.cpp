// The face of the core in JavaScript: conversions only, no arithmetic.
//
// Numbers travel through one buffer in wasm memory: web/core copies the logits to its start, and each function writes
// its result over them and returns its status. Embind would convert containers element by element, and objects by way
// of for-in, which a property on Object.prototype breaks; so it sees addresses, counts and numbers only. As it checks
// no argument types in release builds, web/core checks everything before it calls.

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

namespace st = softmax_temperature;

// There is room for this many doubles whatever the count: the most that a function writes beside the logits' own room.
constexpr std::size_t most_results = 9;

// Grows the buffer to hold at least this many bytes and gives its address, 0 if there is no memory for it. A buffer
// given before is then no longer valid, and neither are JavaScript's views of the heap.
std::uintptr_t reserve(std::size_t bytes) {
  static void* buffer = nullptr;
  static std::size_t capacity = 0;
  if (bytes < most_results * sizeof(double)) bytes = most_results * sizeof(double);
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

// Writes numbers to the start of the buffer.
template <class... Numbers>
void write(std::uintptr_t address, Numbers... numbers) {
  static_assert(sizeof...(numbers) <= most_results);
  auto* to = reinterpret_cast<double*>(address);
  ((*to++ = static_cast<double>(numbers)), ...);
}

int log_sum_exp(std::uintptr_t address, std::size_t count, double temperature) {
  double result = 0;
  const st::Status status = st::log_sum_exp(at<const double>(address, count), temperature, result);
  write(address, result);
  return static_cast<int>(status);
}

int entropy(std::uintptr_t address, std::size_t count, double temperature) {
  double result = 0;
  const st::Status status = st::entropy(at<const double>(address, count), temperature, result);
  write(address, result);
  return static_cast<int>(status);
}

int statistics(std::uintptr_t address, std::size_t count, double temperature) {
  st::Statistics s{};
  const st::Status status = st::statistics(at<const double>(address, count), temperature, s);
  write(address, s.log_sum_exp, s.entropy, s.perplexity, s.max_probability, s.argmax, s.mean, s.variance,
        s.entropy_slope, s.divergence);
  return static_cast<int>(status);
}

// The truncation of a call. `choices` has the order's four stages in its lowest bits, two each, then one bit each for
// Ties::exact, for Scope::joint, for logits that are floats, and for draws that are to be counted.
constexpr unsigned is_exact = 1U << 8;
constexpr unsigned is_joint = 1U << 9;
constexpr unsigned is_float = 1U << 10;
constexpr unsigned counts_draws = 1U << 11;

st::Truncation truncation_of(double temperature, std::size_t top_k, double top_p, double min_p, unsigned choices) {
  st::Truncation truncation{temperature, top_k, top_p, min_p, {}, st::Ties::all, st::Scope::sequential};
  for (unsigned i = 0; i < 4; ++i) truncation.order[i] = static_cast<st::Stage>(choices >> 2 * i & 3);
  if ((choices & is_exact) != 0) truncation.ties = st::Ties::exact;
  if ((choices & is_joint) != 0) truncation.scope = st::Scope::joint;
  return truncation;
}

// What truncation and draws use: the logits, over which truncation writes the probabilities; as many whole numbers for
// what is kept or counted, behind the room of as many doubles; the workspace.
struct TruncationBuffer {
  std::uintptr_t address;
  std::size_t count;

  template <class Real>
  [[nodiscard]] std::span<Real> logits() const {
    return at<Real>(address, count);
  }
  [[nodiscard]] std::span<std::uint32_t> indices() const {
    return at<std::uint32_t>(address + count * sizeof(double), count);
  }
  [[nodiscard]] std::span<std::byte> workspace() const {
    return at<std::byte>(address + count * (sizeof(double) + sizeof(std::uint32_t)), st::truncation_workspace(count));
  }
};

// A count or an index, or the status below 0.
int result_of(st::Status status, std::size_t result) {
  return status == st::Status::ok ? static_cast<int>(result) : -static_cast<int>(status);
}

// The roundings of the log-probabilities stand behind them.
void missing_mass(std::uintptr_t address, std::size_t count) {
  const auto numbers = at<const double>(address, 2 * count);
  const st::Missing missing = st::missing_mass(numbers.first(count), numbers.last(count));
  write(address, missing.mass, missing.uncertainty);
}

void tail_bounds(std::uintptr_t address, double mass, double uncertainty, double log_q, double n, double a) {
  const st::Bounds bounds = st::tail_bounds({mass, uncertainty}, log_q, n, a);
  write(address, bounds.lower, bounds.upper);
}

// The state of the generator that draws use: JavaScript writes it before a draw and reads it afterwards.
st::Generator generator{};

std::uintptr_t generator_address() { return reinterpret_cast<std::uintptr_t>(&generator); }

void seed(double from) { generator = st::seeded_generator(static_cast<std::uint64_t>(from)); }

}  // namespace

// The plain exports: functions that are called for a handful of logits, once for each frame or step of a program. A
// call through Embind costs ten times what a plain one does, which is more than the result itself. Each reads logits at
// the address, writes its result there, and gives the status. Where there are `classes`, the logits are rows of so
// many; one row has as many as there are logits.
extern "C" {

EMSCRIPTEN_KEEPALIVE int softmax_f64(std::uintptr_t address, std::size_t count, std::size_t classes,
                                     double temperature) {
  return static_cast<int>(
      st::softmax_rows(at<const double>(address, count), classes, temperature, at<double>(address, count)));
}

EMSCRIPTEN_KEEPALIVE int softmax_f32(std::uintptr_t address, std::size_t count, std::size_t classes,
                                     double temperature) {
  return static_cast<int>(
      st::softmax_rows(at<const float>(address, count), classes, temperature, at<float>(address, count)));
}

EMSCRIPTEN_KEEPALIVE int log_softmax_f64(std::uintptr_t address, std::size_t count, std::size_t classes,
                                         double temperature) {
  return static_cast<int>(
      st::log_softmax_rows(at<const double>(address, count), classes, temperature, at<double>(address, count)));
}

EMSCRIPTEN_KEEPALIVE int log_softmax_f32(std::uintptr_t address, std::size_t count, std::size_t classes,
                                         double temperature) {
  return static_cast<int>(
      st::log_softmax_rows(at<const float>(address, count), classes, temperature, at<float>(address, count)));
}

EMSCRIPTEN_KEEPALIVE int softmax_derivative(std::uintptr_t address, std::size_t count, double temperature) {
  return static_cast<int>(
      st::softmax_derivative(at<const double>(address, count), temperature, at<double>(address, count)));
}

// Writes the temperature and the ends of the target's range.
EMSCRIPTEN_KEEPALIVE int temperature_for(std::uintptr_t address, std::size_t count, int target, double value) {
  st::Solution solution{};
  const st::Status status =
      st::temperature_for(at<const double>(address, count), static_cast<st::Target>(target), value, solution);
  write(address, solution.temperature, solution.lowest, solution.highest);
  return static_cast<int>(status);
}

// The bytes that truncation and draws use for so many logits: a multiple of 8, so that anything may follow.
EMSCRIPTEN_KEEPALIVE std::size_t truncation_bytes(std::size_t count) {
  return (count * (sizeof(double) + sizeof(std::uint32_t)) + st::truncation_workspace(count) + 7) / 8 * 8;
}

// Gives how many entries are kept.
EMSCRIPTEN_KEEPALIVE int truncate(std::uintptr_t address, std::size_t size, double temperature, std::size_t top_k,
                                  double top_p, double min_p, unsigned choices) {
  const TruncationBuffer buffer{address, size};
  const st::Truncation truncation = truncation_of(temperature, top_k, top_p, min_p, choices);
  std::size_t count = 0;
  const auto run = [&](auto logits) {
    return st::truncate(logits, truncation, buffer.workspace(), logits, buffer.indices(), count);
  };
  const st::Status status = (choices & is_float) != 0 ? run(buffer.logits<float>()) : run(buffer.logits<double>());
  return result_of(status, count);
}

// Writes the index of each draw behind all else that is in the buffer, and gives the first; or writes how often each
// entry was drawn.
EMSCRIPTEN_KEEPALIVE int draw(std::uintptr_t address, std::size_t size, double temperature, std::size_t top_k,
                              double top_p, double min_p, unsigned choices, std::uint32_t draws) {
  const TruncationBuffer buffer{address, size};
  const st::Truncation truncation = truncation_of(temperature, top_k, top_p, min_p, choices);
  const bool is_counted = (choices & counts_draws) != 0;
  const auto indices = at<std::uint32_t>(address + truncation_bytes(size), is_counted ? 0 : draws);
  const auto run = [&](auto logits) {
    return is_counted ? st::draw_counts(logits, truncation, buffer.workspace(), generator, draws, buffer.indices())
                      : st::draw_sequence(logits, truncation, buffer.workspace(), generator, indices);
  };
  const st::Status status =
      (choices & is_float) != 0 ? run(buffer.logits<const float>()) : run(buffer.logits<const double>());
  return result_of(status, indices.empty() ? 0 : indices[0]);
}

}  // extern "C"

EMSCRIPTEN_BINDINGS(softmax_temperature) {
  using emscripten::function;

  emscripten::constant("maxLogits", static_cast<double>(st::max_logits));
  function("reserve", &reserve);
  function("logSumExp", &log_sum_exp);
  function("entropy", &entropy);
  function("statistics", &statistics);
  function("generatorAddress", &generator_address);
  function("seed", &seed);
  function("missingMass", &missing_mass);
  function("tailBounds", &tail_bounds);
}
