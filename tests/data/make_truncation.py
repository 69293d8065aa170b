#!/usr/bin/env python3
"""Makes truncation.txt: what top-k, top-p and min-p keep in each engine's order, and with which probabilities.

    python3 tests/data/make_truncation.py        (apt: python3-mpmath)

Written from the definitions, one stage after the other, with 530 digits. A stage always keeps the first of those that
are left in the order of rank, so that how many it keeps says which. The file is a list of words:

    case NAME
    engine NAME                    its order, ties and scope; what follows it stands instead of the engine's own
    order STAGE STAGE STAGE STAGE
    ties all|exact
    scope sequential|joint
    temperature T                  these four are left out where the stage is off, and where T is 1
    topK K
    topP P
    minP M
    logits N z z z ...             or   generated N SEED SCALE MASK_EVERY   (as in references.txt)
    stages COUNT COUNT COUNT COUNT how many are left after each stage of the order
    kept N index index ...         what is left in the end, by rank
    p N p p ...                    their probabilities, each the nearest double; all others are 0
"""

import itertools
import math
import random
from pathlib import Path

from make_references import INF, MOST, generated, nearest
from mpmath import mp, mpf

STAGES = ("temperature", "topK", "topP", "minP")

ENGINES = {
    "transformers": {"order": ("temperature", "topK", "topP", "minP"), "ties": "all", "scope": "sequential"},
    "vllm": {"order": ("temperature", "minP", "topK", "topP"), "ties": "all", "scope": "sequential"},
    "sglang": {"order": ("temperature", "topK", "topP", "minP"), "ties": "exact", "scope": "joint"},
    "llama.cpp": {"order": ("topK", "topP", "minP", "temperature"), "ties": "exact", "scope": "sequential"},
    "ollama": {"order": ("topK", "topP", "minP", "temperature"), "ties": "exact", "scope": "sequential"},
    "mlx-lm": {"order": ("topP", "minP", "topK", "temperature"), "ties": "exact", "scope": "sequential"},
}

DEFAULTS = {
    "transformers": {"temperature": 1, "topK": 50, "topP": 1, "minP": 0},
    "vllm": {"temperature": 1, "topK": 0, "topP": 1, "minP": 0},
    "sglang": {"temperature": 1, "topK": 0, "topP": 1, "minP": 0},
    "llama.cpp": {"temperature": 0.8, "topK": 40, "topP": 0.95, "minP": 0.05},
    "ollama": {"temperature": 0.8, "topK": 40, "topP": 0.9, "minP": 0},
    "mlx-lm": {"temperature": 0, "topK": 0, "topP": 1, "minP": 0},
}

OFF = {"temperature": 1, "topK": 0, "topP": 1, "minP": 0}


def weights(ranked, temperature):
    """What the probabilities are proportional to, the first one's being 1; at T = 0, what they tend to."""
    top = mpf(ranked[0])
    if temperature == 0:
        return [mpf(z == ranked[0]) for z in ranked]
    if temperature == INF:
        return [mpf(1) for _ in ranked]
    return [mp.exp((mpf(z) - top) / mpf(temperature)) for z in ranked]


def reaches(value, wanted):
    """value >= wanted, with 2^-48 allowed; no case is so close to that limit that rounding would decide it."""
    if wanted == 0:
        return True
    beyond = value / mpf(wanted) - (1 - mpf(2) ** -48)
    assert abs(beyond) > mpf(2) ** -49 * 0.9, f"too close: {mp.nstr(value)} for {wanted!r}"
    return beyond > 0


def first_k(ranked, k, ties):
    if k == 0 or k >= len(ranked):
        return len(ranked)
    while ties == "all" and k < len(ranked) and ranked[k] == ranked[k - 1]:
        k += 1
    return k


def smallest_prefix(ranked, temperature, p):
    if p == 1:
        return len(ranked)
    w = weights(ranked, temperature)
    total, cumulative = mp.fsum(w), mpf(0)
    for count, weight in enumerate(w, 1):
        cumulative += weight
        if reaches(cumulative / total, p):
            return count
    raise ArithmeticError("all of it does not reach p")


def near_the_largest(ranked, temperature, m):
    if m == 0:
        return len(ranked)
    return sum(reaches(w, m) for w in weights(ranked, temperature))


def truncate(logits, temperature, topK, topP, minP, order, ties, scope):
    """What is left after each stage, the indices of what is left in the end, and their probabilities."""
    indices = sorted((i for i, z in enumerate(logits) if z != -INF), key=lambda i: (-logits[i], i))
    ranked = [logits[i] for i in indices]
    left, now = len(ranked), 1
    # Where the two are judged jointly, both look at what stands at the place of the first.
    joint = None
    stages = []
    for stage in order:
        if stage == "temperature":
            now = temperature
        elif stage == "minP":
            left = near_the_largest(ranked[:left], now, minP)
        else:
            if scope == "joint" and topK > 0 and topP < 1 and minP == 0:
                joint = joint or (left, now)
                seen, at = joint
            else:
                seen, at = left, now
            keeps = first_k(ranked[:seen], topK, ties) if stage == "topK" else smallest_prefix(ranked[:seen], at, topP)
            left = min(left, keeps)
        stages.append(left)
    w = weights(ranked[:left], temperature)
    total = mp.fsum(w)
    return stages, indices[:left], [nearest(x / total) for x in w]


def number(x):
    return "Infinity" if x == INF else "-Infinity" if x == -INF else repr(float(x))


class File:
    def __init__(self):
        self.lines = []
        self.cases = 0

    def case(self, name, logits, options, engine=None, source=None):
        """Options are those given beside the engine, or all of them where there is no engine."""
        full = {**OFF, **ENGINES[engine or "transformers"], **options}
        stages, kept, p = truncate(logits, **full)
        write = self.lines.append
        write(f"case {name}")
        if engine:
            write(f"engine {engine}")
        for key, value in options.items():
            if key == "order":
                write(f"order {' '.join(value)}")
            elif key in ("ties", "scope"):
                write(f"{key} {value}")
            elif value != OFF[key]:
                write(f"{key} {value if key == 'topK' else number(value)}")
        write(source or " ".join(["logits", str(len(logits)), *map(number, logits)]))
        write(f"stages {' '.join(map(str, stages))}")
        write(f"kept {len(kept)} {' '.join(map(str, kept))}")
        write(f"p {len(p)} {' '.join(map(number, p))}")
        self.cases += 1
        return stages[-1]

    def in_every_engine(self, name, logits, options):
        return {engine: self.case(name, logits, options, engine) for engine in ENGINES}

    def generated(self, name, arguments, options, engine):
        count, seed, scale, mask_every = arguments
        source = f"generated {count} {seed} {float(scale)!r} {mask_every}"
        return self.case(name, generated(count, seed, float(scale), mask_every), options, engine, source)


def worked(out):
    for t in (0, 0.5, 1, 2, INF):
        out.in_every_engine("worked", [2, 1, 0.1], {"temperature": t, "topP": 0.8})
    for engine, defaults in DEFAULTS.items():
        out.case("defaults", [2, 1, 0.1], defaults, engine)


def engines_apart(out):
    """The counts that tell the engines apart; some engines test these themselves."""
    four = [math.log(p) for p in (0.4, 0.3, 0.2, 0.1)]
    counts = out.in_every_engine("four-k-and-p", four, {"topK": 3, "topP": 0.75})
    assert counts["sglang"] == 3 and counts["llama.cpp"] == 2, counts
    out.in_every_engine("four-k-p-and-m", four, {"topK": 3, "topP": 0.75, "minP": 0.1})
    twelve = [round(0.02 * i * i - 0.52 * i, 2) for i in range(12)]
    for t, first, last in ((0.5, 4, 9), (1, 9, 9), (2, 11, 9), (100, 12, 9)):
        options = {"temperature": t, "topK": 40, "topP": 0.95, "minP": 0.05}
        counts = out.in_every_engine("twelve", twelve, options)
        assert counts["transformers"] == first and counts["llama.cpp"] == last, counts
    for ties in ("all", "exact"):
        # An option given beside the engine stands instead of the engine's own.
        for engine in ENGINES:
            out.case("instead", [1, 2, 2, 2, 3], {"topK": 2, "topP": 0.9, "ties": ties}, engine)
    out.case("instead", four, {"topK": 3, "topP": 0.75, "scope": "sequential"}, "sglang")
    out.case("instead", four, {"topK": 3, "topP": 0.75, "scope": "joint"}, "llama.cpp")
    out.case("instead", twelve, {"temperature": 2, "topP": 0.8, "order": ENGINES["vllm"]["order"]}, "mlx-lm")


def boundaries(out):
    """Sums and ratios that are exactly what is asked for."""
    for tenths in range(1, 10):
        for engine in ("transformers", "llama.cpp"):
            assert out.case("ten-equal", [1.5] * 10, {"topP": tenths / 10}, engine) == tenths
    for count, wanted, keeps in ((3, 1 / 3, 1), (3, 2 / 3, 2), (7, 3 / 7, 3), (100, 0.07, 7), (100, 0.29, 29)):
        assert out.case("equal", [-2] * count, {"topP": wanted}) == keeps
    assert out.generated("equal", (1000, 1, 0, 0), {"topP": 0.999}, "mlx-lm") == 999
    for t in (0, 0.1, 100, INF):
        assert out.case("ten-equal", [-3] * 10, {"temperature": t, "topP": 0.8}) == 8
    # What is allowed is 2^-48 of p, no more.
    for power, keeps in ((-49, 8), (-46, 9), (-40, 9)):
        assert out.case("ten-equal-allowance", [0] * 10, {"topP": 0.8 * (1 + 2.0**power)}) == keeps
        assert out.case("ten-equal-allowance", [0] * 10, {"topP": 0.8 * (1 - 2.0**power)}) == 8
    four = [math.log(p) for p in (0.4, 0.3, 0.2, 0.1)]
    for p, keeps in ((0.4, 1), (0.7, 2), (0.9, 3), (0.41, 2), (0.71, 3), (0.91, 4)):
        assert out.case("four", four, {"topP": p}) == keeps
    for m in (0.5, 0.25, 0.2, 0.1, 0.05, 0.01):
        assert out.case("ratio", [0, math.log(m), math.log(m) * 1.001], {"minP": m}) == 2
    for m, keeps in ((0.5 * (1 + 2.0**-49), 2), (0.5 * (1 + 2.0**-46), 1), (0.5 * (1 - 2.0**-46), 2)):
        assert out.case("ratio-allowance", [0, -math.log(2)], {"minP": m}) == keeps
    for m in (0.25, 0.125):
        assert out.case("ratio-at-2", [4, 4 + 2 * math.log(m), -1], {"temperature": 2, "minP": m}) == 2
    # Two renormalised: 1/2 of what top-k left, not of all.
    assert out.case("four-equal-k-then-p", [1] * 4, {"topK": 2, "topP": 0.5, "ties": "exact"}) == 1
    assert out.case("four-equal-jointly", [1] * 4, {"topK": 2, "topP": 0.5}, "sglang") == 2


def ties(out):
    for k in range(7):
        for rule in ("all", "exact"):
            out.case("tied", [1, 2, 2, 2, 3], {"topK": k, "ties": rule})
            out.case("tied-with-masks", [-INF, 2, -INF, 3, 2, 2, 1, -INF, 3], {"topK": k, "ties": rule})
    for rule in ("all", "exact"):
        out.case("equal-k", [0.7] * 9, {"topK": 4, "ties": rule})
        out.case("zeros-of-both-signs", [-0.0, 0.0, -1, 0.0, -0.0], {"topK": 2, "ties": rule})
        for order in itertools.permutations(STAGES):
            options = {"topK": 2, "topP": 0.55, "minP": 0.1, "temperature": 0.8, "order": order, "ties": rule}
            out.case("tied-in-any-order", [1, 2, -0.5, 2, 2, 0, 2], options)


def masks(out):
    masked = [-INF, 0.5, -INF, 2.25, 1, -INF, -1, -INF]
    for options in ({}, {"topK": 3}, {"topK": 4}, {"topK": 8}, {"topK": 100}, {"topP": 0.9}, {"topP": 0.999999},
                    {"minP": 1e-300}, {"minP": 0.2, "temperature": INF}, {"topP": 0.6, "temperature": INF},
                    {"temperature": 0}):
        out.case("masked", masked, options)
        out.case("masked", masked, options, "llama.cpp")
    for options in ({"topK": 1}, {"topP": 0.5}, {"minP": 1}, {"temperature": 0, "topK": 5, "topP": 0, "minP": 1}):
        out.case("one-left", [-INF, -7.5, -INF], options, "ollama")
        out.case("single", [-3.25], options, "vllm")


def limits(out):
    logits = [3, 1, 3, 2, -INF, 3, 2]
    for t in (0, INF):
        for options in ({}, {"topK": 1}, {"topK": 2}, {"topK": 4}, {"topK": 5}, {"topP": 0}, {"topP": 0.3},
                        {"topP": 0.5}, {"topP": 0.9}, {"minP": 1}, {"minP": 1e-9}, {"topK": 5, "topP": 0.7},
                        {"topP": 0.99, "minP": 0.5}):
            for engine in ("transformers", "sglang", "mlx-lm"):
                out.case("limit", logits, {"temperature": t, **options}, engine)
    for p in (0, 5e-324, 1e-300, 1e-9, 1 - 2**-53):
        out.case("extreme-p", [0.3, 2, 1], {"topP": p})
        out.case("extreme-p", [-800, 0, -40, -30], {"topP": p})
    for m in (5e-324, 1e-300, 1e-9, 1 - 2**-46, 1):
        out.case("extreme-m", [0.3, 2, 2, 1, -690, -750], {"minP": m})
    for k in (1, 4, 5, 6, 10**6, 2**53 - 1):
        out.case("extreme-k", [0.3, 2, 2, 1, -690], {"topK": k, "temperature": 0.1})


def magnitudes(out):
    below = lambda x: math.nextafter(x, 0)
    for name, logits, temperatures in (
        ("huge", [1e308, MOST, -MOST, 0, MOST / 2], (0, 1, 1e307, 1e308, MOST, INF)),
        ("huge-negative", [-MOST, -1e308, -MOST / 3], (0.1, 1e307, MOST)),
        ("huge-close", [below(below(MOST)), MOST, below(MOST)], (1e291, 2e292, MOST)),
        ("tiny", [1e-300, 3e-300, -2e-300, 2.5e-300], (5e-324, 1e-300, 1)),
        ("subnormal", [5e-324, 0, -5e-324, 1e-322], (5e-324, 1e-322, 0.5)),
        ("mixed", [5e-324, -1e308, 0, -1], (5e-324, 0.5, 1e308)),
        ("large-offset", [1e15 + x for x in (0, 3, 7, 7.5, 7.5)], (0.1, 2)),
    ):
        for t in temperatures:
            for options in ({"topK": 2}, {"topP": 0.75}, {"minP": 0.3}, {"topK": 3, "topP": 0.9, "minP": 0.01}):
                out.case(name, logits, {"temperature": t, **options})
        out.case(name, logits, {"temperature": temperatures[-1], "topK": 3, "topP": 0.9, "minP": 0.05}, "llama.cpp")


def all_orders(out):
    rng = random.Random(31)
    for order in itertools.permutations(STAGES):
        for rule, scope in itertools.product(("all", "exact"), ("sequential", "joint")):
            count = rng.randint(6, 16)
            logits = [rng.randint(-16, 16) / 4 for _ in range(count)]
            if rng.random() < 0.3:
                logits[rng.randrange(1, count)] = -INF
            # Joint: where both are on and min-p is off.
            joint = scope == "joint"
            options = {
                "temperature": rng.choice((0.1, 0.5, 0.8, 1, 2, 100)),
                "topK": rng.choice((1 if joint else 0, 1, 3, 5, count // 2, count - 1, count, count + 5)),
                "topP": rng.choice((0.5 if joint else 1, 0.3, 0.6, 0.8, 0.9, 0.95, 0.99)),
                "minP": 0 if joint else rng.choice((0, 0.01, 0.05, 0.2, 0.5)),
                "order": order,
                "ties": rule,
                "scope": scope,
            }
            out.case("any-order", logits, options)


def longer(out):
    for engine, defaults in DEFAULTS.items():
        if engine in ("vllm", "sglang"):
            defaults = {**defaults, "topK": 20, "topP": 0.95}
        out.generated("thousand", (1000, 7, 20, 0), defaults, engine)
        out.generated("thousand-masked", (1000, 9, 40, 11), defaults, engine)
    for engine, seed, options in (
        ("transformers", 41, {"topP": 0.5}), ("mlx-lm", 42, {"topP": 0.9, "temperature": 2}),
        ("vllm", 43, {"minP": 0.1, "temperature": 0.5}), ("llama.cpp", 44, {"topK": 63, "temperature": 1e-3}),
        ("sglang", 45, {"topK": 30, "topP": 0.8, "temperature": 2}), ("ollama", 46, {"topK": 199, "topP": 0.4}),
    ):
        out.generated("two-hundred", (200, seed, 12, 0), options, engine)


def main():
    out = File()
    for part in (worked, engines_apart, boundaries, ties, masks, limits, magnitudes, all_orders, longer):
        part(out)
    Path(__file__).with_name("truncation.txt").write_text("\n".join(out.lines) + "\n")
    print(out.cases, "cases")


if __name__ == "__main__":
    main()
