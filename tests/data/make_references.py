#!/usr/bin/env python3
"""Makes references.txt: what the softmax and its statistics are, to 30 digits, for cases all over the range of double.

    python3 tests/data/make_references.py        (apt: python3-mpmath)

Everything is computed from the definitions, with 530 digits: enough for 1 + e^-1100 to differ from 1 by 50 of them. The file is a list of words, read in C++ and in Node alike:

    case NAME
    temperature T
    logits N z z z ...        or   generated N SEED SCALE MASK_EVERY   (see `generated` below)
    QUANTITY hi lo            the value is hi + lo, two doubles
    p N index hi lo ...       at some indices; log_p and dp likewise
"""

import math
import random
import struct
from pathlib import Path

from mpmath import mp, mpf

mp.dps = 530
INF = math.inf
MOST = 1.7976931348623157e308


def generated(count, seed, scale, mask_every):
    """The logits of a generated case: SplitMix64 (Steele et al. 2014), 53 bits of it, spread over -scale/2 .. scale/2."""
    state, logits = seed, []
    for i in range(count):
        state = (state + 0x9E3779B97F4A7C15) % 2**64
        z = state
        z = ((z ^ (z >> 30)) * 0xBF58476D1CE4E5B9) % 2**64
        z = ((z ^ (z >> 27)) * 0x94D049BB133111EB) % 2**64
        z ^= z >> 31
        logits.append(((z >> 11) * 2.0**-53 - 0.5) * scale)
        if mask_every and i % mask_every == mask_every - 1:
            logits[-1] = -INF
    return logits


def two_doubles(value):
    if value in (mp.inf, -mp.inf) or abs(value) >= mpf(2) ** 1024 - mpf(2) ** 970:
        return math.copysign(INF, value), 0.0
    hi = nearest(value)
    return hi, nearest(value - mpf(hi))


def nearest(value):
    """The double nearest to a value, subnormal ones rounded once."""
    if abs(value) >= mpf(2) ** -1021:
        return float(value)
    return math.ldexp(float(mp.nint(value * mpf(2) ** 1074)), -1074)


def evaluate(logits, t):
    """All quantities of one distribution, by their definitions."""
    z = [mpf(x) for x in logits]
    live = [i for i, x in enumerate(logits) if x != -INF]
    top = max(z[i] for i in live)
    d = {i: z[i] - top for i in live}

    def weights(temperature):
        if temperature == 0:
            return {i: mpf(d[i] == 0) for i in live}
        if temperature == INF:
            return {i: mpf(1) for i in live}
        return {i: mp.exp(d[i] / mpf(temperature)) for i in live}

    w = weights(t)
    total = mp.fsum(w.values())
    p = {i: w[i] / total for i in live}
    if t == 0:
        log_p = {i: -mp.log(total) if d[i] == 0 else -mp.inf for i in live}
    elif t == INF:
        log_p = {i: -mp.log(total) for i in live}
    else:
        log_p = {i: d[i] / mpf(t) - mp.log(total) for i in live}
    log_total_1 = mp.log(mp.fsum(weights(1).values()))
    log_p_1 = {i: d[i] - log_total_1 for i in live}

    mean_d = mp.fsum(p[i] * d[i] for i in live)
    variance = mp.fsum(p[i] * (d[i] - mean_d) ** 2 for i in live)
    entropy = -mp.fsum(p[i] * log_p[i] for i in live if p[i] > 0)
    finite = t not in (0, INF)
    if t == 0:
        log_sum_exp = mp.log(total) if top == 0 else mp.inf * mp.sign(top)
    else:
        log_sum_exp = (top / mpf(t) if finite else mpf(0)) + mp.log(total)
    scalars = {
        "log_sum_exp": log_sum_exp,
        "log_sum": mp.log(total),
        "entropy": entropy,
        "perplexity": mp.exp(entropy),
        "max_probability": 1 / total,
        "mean": top + mean_d,
        "mean_distance": mean_d,
        "variance": variance,
        "entropy_slope": variance / mpf(t) ** 3 if finite else mpf(0),
        "divergence": mp.fsum(p[i] * (log_p[i] - log_p_1[i]) for i in live if p[i] > 0),
    }
    dp = {i: p[i] * (mean_d - d[i]) / mpf(t) ** 2 if finite else mpf(0) for i in live}
    fill = lambda values, other: [values.get(i, other) for i in range(len(logits))]
    return scalars, fill(p, mpf(0)), fill(log_p, -mp.inf), fill(dp, mpf(0))


def write(out, name, t, logits, source=None):
    scalars, p, log_p, dp = evaluate(logits, t)
    number = lambda x: "Infinity" if x == INF else "-Infinity" if x == -INF else repr(float(x))
    out.append(f"case {name}")
    out.append(f"temperature {number(t)}")
    out.append(source or " ".join(["logits", str(len(logits)), *map(number, logits)]))
    for key, value in scalars.items():
        out.append(f"{key} {' '.join(map(number, two_doubles(value)))}")
    n = len(logits)
    indices = list(range(n)) if n <= 9 else sorted(
        {0, n - 1, max(range(n), key=lambda i: logits[i]), *random.Random(n).sample(range(n), 7)})
    for key, values in (("p", p), ("log_p", log_p), ("dp", dp)):
        words = [f"{i} {' '.join(map(number, two_doubles(values[i])))}" for i in indices]
        out.append(f"{key} {len(indices)} {' '.join(words)}")


def main():
    out = []
    rng = random.Random(20)
    f32 = lambda x: float(mpf(x)) if x in (INF, -INF) else struct.unpack("f", struct.pack("f", x))[0]
    spread = lambda n, scale: [rng.uniform(-scale, scale) for _ in range(n)]
    sizes = [1, 2, 3, 4, 5, 7, 8, 9, 13, 16, 17, 33]
    temperatures = [0, 5e-324, 1e-300, 1e-6, 0.01, 0.1, 0.5, 0.7, 1 - 2**-53, 1, 1 + 2**-52, 1.0001, 1.9, 2, 10, 1e6,
                    1e300, MOST, INF]
    for t in (0.5, 1, 2, 0, INF):
        write(out, "worked", t, [2, 1, 0.1])
        write(out, "almost-certain", t, [0, -40])
        write(out, "tail-of-subnormals", t, [0, -744, -740.5, -709, -751])
    for n in sizes:
        for t in temperatures:
            kinds = {
                "ordinary": spread(n, 10),
                "floats": [f32(x) for x in spread(n, 20)],
                "proportional": [x * min(max(t, 1e-320), 1e305) for x in spread(n, 30)],
            }
            kind = rng.choice(list(kinds))
            write(out, kind, t, kinds[kind])
    for t in temperatures:
        for name, logits in {
            "large": spread(5, 1000),
            "large-offset": [1e15 + round(x) for x in spread(4, 20)],
            "huge": [MOST, -MOST, 1e308, -1e300, 0.0],
            "huge-close": [MOST, math.nextafter(MOST, 0), math.nextafter(math.nextafter(MOST, 0), 0)],
            "tiny": [x * 1e-300 for x in spread(4, 1)],
            "subnormal": [5e-324, 0.0, -5e-324, 1e-322],
            "mixed": [5e-324, -1e308, 0.0, -1.0],
            "tied": [3.25, 1.0, 3.25, -2.0, 3.25, 1.0],
            "equal": [rng.uniform(-5, 5)] * 7,
            "masked": [-INF, 1.5, -INF, 0.25, -3.0, -INF],
            "one-left": [-INF, -7.5, -INF],
            "float-huge": [f32(x) for x in (3.4e38, -3.4e38, 1e38, 3.3e38)],
            "float-offset": [f32(1000 + x) for x in spread(9, 6)],
        }.items():
            write(out, name, t, logits)
    for count, seed, scale, mask_every, t in (
        (64, 1, 20, 0, 1), (65, 2, 20, 0, 0.3), (100, 3, 40, 0, 1), (129, 4, 20, 3, 2), (255, 5, 60, 0, 0.9),
        (257, 6, 60, 7, 1.1), (1000, 7, 20, 0, 0.5), (1000, 8, 20, 0, 1), (1000, 9, 20, 11, 2), (1000, 10, 2000, 0, 0.7),
        (1000, 11, 1e300, 0, 3e299), (1000, 12, 1, 0, 1e-3), (50000, 13, 20, 0, 1), (50000, 14, 20, 0, 0.1),
        (50000, 15, 30, 5, 4), (50000, 16, 1e-3, 0, 1), (50000, 17, 20, 0, INF), (50000, 18, 20, 0, 0),
    ):
        source = f"generated {count} {seed} {float(scale)!r} {mask_every}"
        write(out, f"generated-{count}", t, generated(count, seed, float(scale), mask_every), source)
    Path(__file__).with_name("references.txt").write_text("\n".join(out) + "\n")
    print(sum(line.startswith("case ") for line in out), "cases")


if __name__ == "__main__":
    main()
