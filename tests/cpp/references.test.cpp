// Every quantity against references of 30 digits, with the bound that each keeps. The worst case of each is printed.

#include "references.hpp"

#include <algorithm>
#include <cmath>
#include <cstdio>
#include <string>
#include <vector>

#include "catch2.hpp"
#include "softmax_temperature.hpp"

namespace st = softmax_temperature;

namespace {

const std::vector<ReferenceCase>& references() {
  static const std::vector<ReferenceCase> cases = read_references(REFERENCES_FILE);
  return cases;
}

// The largest distance seen of one quantity, and where.
class Worst {
 public:
  Worst(std::string quantity, double bound) : quantity_(std::move(quantity)), bound_(bound) {}
  Worst(const Worst&) = delete;
  Worst& operator=(const Worst&) = delete;

  ~Worst() { std::printf("%-22s worst %8.3f of %4.1f  in %s\n", quantity_.c_str(), distance_, bound_, place_.c_str()); }

  void see(double distance, const ReferenceCase& at, std::size_t index = 0) {
    if (!(distance <= distance_)) {
      distance_ = distance;
      char text[160];
      (void)std::snprintf(text, sizeof text, "%s, n = %zu, T = %.17g, i = %zu", at.name.c_str(), at.logits.size(),
                          at.temperature, index);
      place_ = text;
    }
    if (!(distance <= bound_)) {
      INFO(quantity_ << ": " << at.name << ", n = " << at.logits.size() << ", T = " << at.temperature
                     << ", i = " << index);
      CHECK(distance <= bound_);
    }
  }

 private:
  std::string quantity_;
  double bound_;
  double distance_ = 0;
  std::string place_ = "no case";
};

bool are_floats(const std::vector<double>& logits) {
  return std::all_of(logits.begin(), logits.end(),
                     [](double z) { return z == static_cast<double>(static_cast<float>(z)); });
}

}  // namespace

TEST_CASE("there are at least 400 references") { CHECK(references().size() >= 400); }

TEST_CASE("p and ln p are within 4 ULP in double") {
  Worst p_worst("p", 4);
  Worst log_p_worst("ln p", 4);
  for (const ReferenceCase& each : references()) {
    std::vector<double> p(each.logits.size()), log_p(each.logits.size());
    REQUIRE(st::softmax(each.logits, each.temperature, p) == st::Status::ok);
    REQUIRE(st::log_softmax(each.logits, each.temperature, log_p) == st::Status::ok);
    for (const auto& [i, reference] : each.elements.at("p")) p_worst.see(ulps(p[i], reference), each, i);
    for (const auto& [i, reference] : each.elements.at("log_p")) log_p_worst.see(ulps(log_p[i], reference), each, i);
  }
}

TEST_CASE("p and ln p are within 4 ULP in float") {
  Worst p_worst("p, float", 4);
  Worst log_p_worst("ln p, float", 4);
  std::size_t count = 0;
  for (const ReferenceCase& each : references()) {
    if (!are_floats(each.logits)) continue;
    ++count;
    const std::vector<float> logits(each.logits.begin(), each.logits.end());
    std::vector<float> p(logits.size()), log_p(logits.size());
    REQUIRE(st::softmax(logits, each.temperature, p) == st::Status::ok);
    REQUIRE(st::log_softmax(logits, each.temperature, log_p) == st::Status::ok);
    for (const auto& [i, reference] : each.elements.at("p")) p_worst.see(float_ulps(p[i], reference), each, i);
    for (const auto& [i, reference] : each.elements.at("log_p")) {
      log_p_worst.see(float_ulps(log_p[i], reference), each, i);
    }
  }
  CHECK(count >= 100);
}

TEST_CASE("the sum of p is within 4 * 2^-53 of 1, and 16 * 2^-53 at 50,000") {
  Worst small("sum of p", 4);
  Worst large("sum of p, n = 50000", 16);
  for (const ReferenceCase& each : references()) {
    std::vector<double> p(each.logits.size());
    REQUIRE(st::softmax(each.logits, each.temperature, p) == st::Status::ok);
    double sum = -1;  // compensated, so that the error of this sum does not count
    double lost = 0;
    std::sort(p.begin(), p.end(), std::greater<>());
    for (const double term : p) {
      const double next = sum + term;
      lost += std::abs(sum) >= std::abs(term) ? (sum - next) + term : (term - next) + sum;
      sum = next;
    }
    (p.size() < 50000 ? small : large).see(std::abs(sum + lost) * 0x1p53, each);
  }
}

TEST_CASE("the statistics keep their bounds") {
  Worst log_sum_exp("log_sum_exp", 2);
  Worst entropy("entropy", 8);
  Worst perplexity("perplexity", 8);
  Worst max_probability("max probability", 4);
  Worst mean("mean", 4);
  Worst variance("variance", 16);
  Worst slope("entropy slope", 16);
  Worst divergence("divergence", 16);
  for (const ReferenceCase& each : references()) {
    st::Statistics s{};
    REQUIRE(st::statistics(each.logits, each.temperature, s) == st::Status::ok);
    const auto& exact = each.scalars;
    const double max = *std::max_element(each.logits.begin(), each.logits.end());

    // In units of 2^-53 times the size of the two parts of which it is the sum.
    const double parts = std::abs(max / each.temperature) + exact.at("log_sum").hi;
    const double unit = std::isfinite(parts) && parts > 0 ? std::max(parts * 0x1p-53, 0x1p-1074) : 1;
    log_sum_exp.see(distance_in(unit, s.log_sum_exp, exact.at("log_sum_exp")), each);

    entropy.see(ulps(s.entropy, exact.at("entropy")), each);
    perplexity.see(ulps(s.perplexity, exact.at("perplexity")), each);
    max_probability.see(ulps(s.max_probability, exact.at("max_probability")), each);

    // In ULP of the larger of the maximum and of the mean's distance from it.
    const double size = std::max(std::abs(max), std::abs(exact.at("mean_distance").hi));
    const double mean_unit = std::isfinite(size) ? ulp_of_double(std::max(size, 0x1p-1022)) : ulp_of_double(1e308);
    mean.see(distance_in(mean_unit, s.mean, exact.at("mean")), each);

    variance.see(ulps(s.variance, exact.at("variance")), each);
    slope.see(ulps(s.entropy_slope, exact.at("entropy_slope")), each);
    divergence.see(ulps(s.divergence, exact.at("divergence")), each);
    CHECK(each.logits[s.argmax] == max);
  }
}

TEST_CASE("dp/dT is within 8 ULP of the larger of its two terms") {
  Worst worst("dp/dT", 8);
  for (const ReferenceCase& each : references()) {
    std::vector<double> derivative(each.logits.size());
    REQUIRE(st::softmax_derivative(each.logits, each.temperature, derivative) == st::Status::ok);
    const double max = *std::max_element(each.logits.begin(), each.logits.end());
    const double mean_distance = each.scalars.at("mean_distance").hi;
    const auto& p = each.elements.at("p");
    const auto& exact = each.elements.at("dp");
    for (std::size_t k = 0; k < exact.size(); ++k) {
      const auto& [i, reference] = exact[k];
      // p_i |z_i - m| / T^2 or p_i |E[z] - m| / T^2, divided step by step so that nothing over- or underflows early.
      const double distance = std::max(std::abs(each.logits[i] - max), std::abs(mean_distance));
      const double term = p[k].second.hi * (distance / each.temperature) / each.temperature;
      const double size = std::isfinite(term) ? std::max(term, std::abs(reference.hi)) : 0;
      const double unit = size > 0 ? ulp_of_double(size) : std::numeric_limits<double>::denorm_min();
      worst.see(distance_in(unit, derivative[i], reference), each, i);
    }
  }
}
