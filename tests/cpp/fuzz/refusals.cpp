// What must be refused is, with the status of the first thing wrong, and nothing is written.
#include <algorithm>

#include "targets.hpp"

namespace fuzz {

namespace st = softmax_temperature;

namespace {

template <class Real>
st::Status expected(const std::vector<Real>& z, double temperature) {
  if (!(temperature >= 0)) return st::Status::bad_temperature;
  if (z.empty()) return st::Status::no_logits;
  const auto is_bad = [](Real each) { return std::isnan(each) || each == std::numeric_limits<Real>::infinity(); };
  if (std::any_of(z.begin(), z.end(), is_bad)) return st::Status::bad_logit;
  const auto is_masked = [](Real each) { return each == -std::numeric_limits<Real>::infinity(); };
  if (std::all_of(z.begin(), z.end(), is_masked)) return st::Status::all_masked;
  return st::Status::ok;
}

// Calls f with a result of 42 everywhere, which must be left so where the call is refused.
template <class Real, class F>
void check_one(const char* name, const std::vector<Real>& z, double temperature, st::Status status, F call) {
  std::vector<Real> result(z.size(), 42);
  require(call(result) == status, name, z, {temperature});
  if (status == st::Status::ok) return;
  require(result == std::vector<Real>(z.size(), 42), name, z, {temperature, 42});
}

template <class Real>
void check(const std::vector<Real>& z, double temperature, std::size_t classes) {
  using Row = std::vector<Real>;
  const st::Status status = expected(z, temperature);
  check_one("softmax", z, temperature, status, [&](Row& r) { return st::softmax(z, temperature, r); });
  check_one("log_softmax", z, temperature, status, [&](Row& r) { return st::log_softmax(z, temperature, r); });

  st::Status of_rows = status;
  if (status == st::Status::ok) {
    if (classes == 0 || z.size() % classes != 0) of_rows = st::Status::size_mismatch;
    for (std::size_t i = 0; of_rows == st::Status::ok && i < z.size(); i += classes) {
      const auto from = z.begin() + static_cast<std::ptrdiff_t>(i);
      of_rows = expected<Real>(Row(from, from + static_cast<std::ptrdiff_t>(classes)), temperature);
    }
  }
  check_one("softmax_rows", z, temperature, of_rows,
            [&](Row& r) { return st::softmax_rows(z, classes, temperature, r); });
  check_one("log_softmax_rows", z, temperature, of_rows,
            [&](Row& r) { return st::log_softmax_rows(z, classes, temperature, r); });

  std::vector<std::byte> workspace(st::truncation_workspace(z.size()));
  std::vector<std::uint32_t> kept(z.size());
  std::size_t count = 0;
  st::Truncation truncation;
  truncation.temperature = temperature;
  const auto truncate = [&](Row& r) { return st::truncate(z, truncation, workspace, r, kept, count); };
  const auto draw = [&](Row& /*r*/) {
    st::Generator generator = st::seeded_generator(1);
    return st::draw(z, truncation, workspace, generator, count);
  };
  check_one("truncate", z, temperature, status, truncate);
  check_one("draw", z, temperature, status, draw);
  if (status != st::Status::ok) return;
  truncation.top_p = 1 + 0x1p-52;
  check_one("truncate checks top_p", z, temperature, st::Status::bad_truncation, truncate);
  truncation.top_p = 1;
  truncation.min_p = not_a_number;
  check_one("truncate checks min_p", z, temperature, st::Status::bad_truncation, truncate);
  truncation.min_p = 0;
  truncation.order[0] = truncation.order[1];
  check_one("draw checks the order", z, temperature, st::Status::bad_truncation, draw);
}

}  // namespace

void refusals(Input& input) {
  static constexpr double wrong[] = {not_a_number, inf, -inf};
  const double temperature =
      input.one_in(4) ? (input.one_in(2) ? not_a_number : -input.temperature() - smallest) : input.temperature();
  const std::size_t classes = input.below(8);
  std::vector<double> z(input.below(20));
  const bool are_all_masked = input.one_in(8);
  const std::size_t wrong_each = 2 + input.below(16);
  for (double& each : z)
    each = are_all_masked ? -inf : input.one_in(wrong_each) ? wrong[input.below(3)] : input.finite();
  check(z, temperature, classes);
  std::vector<float> floats;
  for (const double each : z) {
    const double most = std::numeric_limits<float>::max();
    floats.push_back(static_cast<float>(std::abs(each) < inf ? std::fmin(std::fmax(each, -most), most) : each));
  }
  check(floats, temperature, classes);

  const st::Status status = expected(z, temperature);
  check_one("softmax_derivative", z, temperature, status,
            [&](std::vector<double>& r) { return st::softmax_derivative(z, temperature, r); });
  double number = 42;
  require(st::entropy(z, temperature, number) == status && (status == st::Status::ok || number == 42), "entropy", z,
          {temperature});
  number = 42;
  require(st::log_sum_exp(z, temperature, number) == status && (status == st::Status::ok || number == 42),
          "log_sum_exp", z, {temperature});
  st::Statistics s{1, 42, 3, 4, 5, 6, 7, 8, 9};
  require(st::statistics(z, temperature, s) == status && (status == st::Status::ok || s.entropy == 42), "statistics", z,
          {temperature});
  st::Solution solution{42, 0, 0};
  const st::Status solved = st::temperature_for(z, st::Target::entropy, not_a_number, solution);
  const st::Status of_logits = expected(z, 1);
  require(solved == (of_logits == st::Status::ok ? st::Status::unreachable : of_logits) && solution.temperature == 42,
          "temperature_for", z, {});
}

}  // namespace fuzz
