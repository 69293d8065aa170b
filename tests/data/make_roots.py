#!/usr/bin/env python3
"""Makes roots.txt: the temperatures at which distributions meet a target, to 30 digits.

    python3 tests/data/make_roots.py        (apt: python3-mpmath; two minutes)

Targets are the doubles nearest to what some temperature gives; then the T that meets just this double is solved for, by
bisection and Newton's method with hundreds of digits. The file is a list of words, read in C++ and in Node alike:

    case NAME
    logits N z z z ...              or   generated N SEED SCALE MASK_EVERY   (as in references.txt)
    root TARGET VALUE hi lo SLOPE   the lowest T that meets the target is hi + lo; SLOPE is |d target / d ln T| there
    unreachable TARGET VALUE LOWEST HIGHEST
"""

import math
import random
from pathlib import Path

from make_references import INF, MOST, generated, nearest, two_doubles
from mpmath import mp, mpf

TARGETS = ("entropy", "perplexity", "max_probability", "mean")


class Logits:
    def __init__(self, logits):
        self.z = sorted((mpf(x) for x in logits if x != -INF), reverse=True)
        self.top = self.z[0]
        self.ties = self.z.count(self.top)
        self.distances = [self.top - x for x in self.z[self.ties :]]
        # Enough for the smallest weight beside 1, where that matters, and for the smallest distances from the limits.
        self.digits = 900 if len(self.z) < 20 else 150

    def limits(self, target):
        """The values at T = 0 and at T = Infinity."""
        k, m = mpf(self.ties), mpf(len(self.z))
        return {
            "entropy": (mp.log(k), mp.log(m)),
            "perplexity": (k, m),
            "max_probability": (1 / k, 1 / m),
            "mean": (self.top, mp.fsum(self.z) / m),
        }[target]

    def evaluate(self, target, t):
        """The target and its derivative by ln T."""
        x = [d / t for d in self.distances]
        w = [mp.exp(-a) for a in x]
        total = self.ties + mp.fsum(w)
        mean = mp.fsum(a * b for a, b in zip(x, w)) / total
        variance = mp.fsum(b * (a - mean) ** 2 for a, b in zip(x, w)) / total + self.ties * mean**2 / total
        entropy = mp.log(total) + mean
        return {
            "entropy": (entropy, variance),
            "perplexity": (mp.exp(entropy), mp.exp(entropy) * variance),
            "max_probability": (1 / total, -mean / total),
            "mean": (self.top - t * mean, -t * variance),
        }[target]

    def solve(self, target, value):
        value = mpf(value)
        sign = 1 if target in ("entropy", "perplexity") else -1
        low, high = mp.log(min(self.distances) / 4000), mp.log(max(self.distances) * mpf(10) ** 30)
        at, step = (low + high) / 2, high - low
        for i in range(400):
            got, slope = self.evaluate(target, mp.exp(at))
            if sign * (got - value) > 0:
                high = at
            else:
                low = at
            step = (value - got) / slope
            if i > 12 and abs(step) < mpf(10) ** -40:
                return mp.exp(at + step), abs(slope)
            inside = low < at + step < high and i % 4
            at = at + step if inside and i > 12 else (low + high) / 2
        raise ArithmeticError(f"no root for {target} {value}")


def number(x):
    return "Infinity" if x == INF else "-Infinity" if x == -INF else repr(float(x))


class File:
    def __init__(self):
        self.lines = []

    def case(self, name, logits, source=None):
        self.lines.append(f"case {name}")
        self.lines.append(source or " ".join(["logits", str(len(logits)), *map(number, logits)]))
        self.logits = Logits(logits)

    def root(self, target, value):
        mp.dps = self.logits.digits
        t, slope = self.logits.solve(target, value)
        assert mpf(2) ** -1074 < t < MOST, (target, value, mp.nstr(t))
        hi, lo = map(number, two_doubles(t))
        self.lines.append(f"root {target} {number(value)} {hi} {lo} {number(nearest(slope))}")

    def roots_at(self, *temperatures):
        """The roots for what all targets are at these temperatures, but where their doubles are those of a limit."""
        for t in temperatures:
            for target in TARGETS:
                mp.dps = self.logits.digits
                value = nearest(self.logits.evaluate(target, mpf(t))[0])
                at_zero, at_infinity = self.logits.limits(target)
                margin = mpf(2) ** -48 * max(map(abs, (self.logits.top, self.logits.z[-1]))) if target == "mean" else (
                    mpf(2) ** -48 * at_infinity)
                if abs(value - at_infinity) <= margin or abs(value - at_zero) <= mpf(2) ** -51 * abs(at_zero):
                    continue
                self.root(target, value)

    def limit(self, target, value, t):
        self.lines.append(f"root {target} {number(value)} {number(t)} 0.0 0.0")

    def unreachable(self, target, value, at_zero=None, at_infinity=None):
        mp.dps = self.logits.digits
        limits = self.logits.limits(target)
        a = limits[0] if at_zero is None else self.logits.evaluate(target, mpf(at_zero))[0]
        b = limits[1] if at_infinity is None else self.logits.evaluate(target, mpf(at_infinity))[0]
        lowest, highest = sorted((nearest(a), nearest(b)))
        self.lines.append(f"unreachable {target} {number(value)} {number(lowest)} {number(highest)}")


def main():
    out = File()
    rng = random.Random(5)
    spread = lambda n, scale: [rng.uniform(-scale, scale) for _ in range(n)]

    out.case("worked", [2, 1, 0.1])
    out.roots_at(0.5, 1, 2)
    for target, value in (("entropy", 0.5), ("perplexity", 2), ("max_probability", 0.9), ("mean", 1.5)):
        out.root(target, value)
    for target, at_zero, at_infinity in (
        ("entropy", 0, math.log(3)), ("perplexity", 1, 3), ("max_probability", 1, 1 / 3), ("mean", 2, 3.1 / 3)):
        out.limit(target, at_zero, 0)
        out.limit(target, at_infinity, INF)
        low, high = min(at_zero, at_infinity), max(at_zero, at_infinity)
        out.unreachable(target, low - 0.25)
        out.unreachable(target, high * 1.5)
    for n in (2, 3, 4, 5, 8, 13, 33, 100):
        out.case(f"spread-{n}", spread(n, 10 ** rng.uniform(-1, 2)))
        d = out.logits.distances
        out.roots_at(max(d) / 5, math.sqrt(float(min(d) * max(d))) / 2)
    out.case("tied", [3.25, 1.0, 3.25, -2.0, 3.25, 1.0])
    out.roots_at(0.06, 0.4, 2, 1e4)
    out.limit("entropy", math.log(3), 0)
    out.limit("max_probability", 1 / 3, 0)
    out.case("masked", [-INF, 1.5, -INF, 0.25, -3.0, -INF])
    out.roots_at(0.3, 7)
    out.limit("max_probability", 1 / 3, INF)
    out.unreachable("perplexity", 6)
    out.case("equal", [0.7, 0.7, -INF, 0.7])
    for target, value in (("entropy", math.log(3)), ("perplexity", 3), ("max_probability", 1 / 3), ("mean", 0.7)):
        out.limit(target, value, 0)
        out.unreachable(target, value / 2)
    out.case("near-the-limits", [2.5, 0.75, -1, -1.25])
    out.roots_at(0.0026, 0.05, 1e3, 1e5, 1e7)
    out.case("plateaus", [1, 1 + 2**-20, -500, -501, -502, -1e5])
    out.roots_at(1e-4, 1e-2, 10, 60, 3e3)
    out.case("far-apart", [0, -1e-30, -1, -1e25])
    out.roots_at(1e-30, 0.1, 1e-15, 1e25)
    out.case("large-offset", [1e15 + x for x in (0, 3, 7, 7.5)])
    out.roots_at(0.5, 20)
    out.case("lone-leader", [6, *spread(60, 0.5)])
    out.roots_at(0.7, 1.2, 2)
    out.case("huge", [MOST, -MOST, 1e308, 0.0, -1e300])
    out.roots_at(1e306, 3e307)
    out.unreachable("max_probability", 0.21, at_infinity=MOST)
    out.unreachable("entropy", 1.609, at_infinity=MOST)
    out.unreachable("mean", 5.5e307, at_infinity=MOST)
    out.case("huge-negative", [-MOST, -1e308, -MOST / 3])
    out.roots_at(1e307)
    out.case("huge-close", [MOST, math.nextafter(MOST, 0), math.nextafter(math.nextafter(MOST, 0), 0)])
    out.roots_at(1e292)
    out.case("tiny", [x * 1e-300 for x in spread(4, 1)])
    out.roots_at(1e-301, 3e-300)
    out.case("subnormal", [5e-324, 0.0, -1e-320, 1e-319])
    out.roots_at(3e-320, 1e-315)
    out.case("subnormal-neighbours", [5e-324, 0.0])
    out.roots_at(1e-320)
    out.unreachable("max_probability", 0.9, at_zero=5e-324)
    out.unreachable("perplexity", 1.1, at_zero=5e-324)
    out.case("mixed", [5e-324, -1e308, 0.0, -1.0])
    out.roots_at(0.2, 1e307)
    for count, seed, scale, mask_every, temperatures in (
        (200, 21, 20, 0, (0.2, 1, 5)), (1000, 22, 20, 0, (0.05, 1, 30)), (1000, 23, 20, 7, (0.5,)),
        (1000, 24, 1e-3, 0, (1e-4,)), (1000, 25, 1e300, 0, (5e298,)), (1000, 26, 2000, 0, (3,)),
    ):
        source = f"generated {count} {seed} {float(scale)!r} {mask_every}"
        out.case(f"generated-{count}", generated(count, seed, float(scale), mask_every), source)
        out.roots_at(*temperatures)
    Path(__file__).with_name("roots.txt").write_text("\n".join(out.lines) + "\n")
    print(sum(line.startswith("root ") for line in out.lines), "roots")


main()
