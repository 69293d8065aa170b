import assert from "node:assert/strict";
import { test } from "node:test";
import {
  engines,
  fromLogprobs,
  logSoftmax,
  logSumExp,
  Sampler,
  softmax,
  softmaxDerivative,
  statistics,
  type TemperatureTarget,
  temperatureFor,
  truncate,
} from "softmax-temperature";
import { randomNumbers } from "../random.js";

const inf = Number.POSITIVE_INFINITY;
const most = Number.MAX_VALUE;

/** Where ranges end and roundings change. */
const edges = [
  ...[0, 5e-324, 1.5e-323, 2.2250738585072014e-308, 1e-300, 1e-45, 2 ** -126, 2 ** -53, 0.1, 0.5, 1, 2, 36.7, 708.4],
  ...[745.2, 2 ** 52, 3.4028234663852886e38, 1e300, 2 ** 969, 2 ** 1022, most / 2, 1e308, most],
];

function extremes(seed: number) {
  const { unit, below, pick } = randomNumbers(seed);
  let last = 1;
  function number(): number {
    const sign = pick([-1, 1]);
    const next = pick([
      () => sign * pick(edges),
      () => last,
      () => last * (1 + sign * 2 ** -52),
      () => sign * last * unit(),
      () => last + sign * pick(edges),
      () => sign * 40 * unit(),
    ])();
    last = Math.max(-most, Math.min(most, next));
    return last;
  }
  function logits(): number[] {
    const result = Array.from({ length: 1 + below(pick([3, 12, 40])) }, () => (below(8) === 0 ? -inf : number()));
    if (result.every((z) => z === -inf)) result[0] = number();
    return result;
  }
  const temperature = () => pick([0, -0, inf, 5e-324, 1, most, Math.abs(number()), Math.abs(number())]);
  return { unit, below, pick, number, logits, temperature };
}

function checkNumbers(values: Iterable<number>, what: unknown): void {
  for (const value of values) assert.ok(!Number.isNaN(value), `NaN: ${JSON.stringify(what, words)}`);
}

/** Infinite numbers and -0, too, in a message. */
function words(_key: string, value: unknown): unknown {
  return typeof value === "number" && !Number.isFinite(value) ? String(value) : value;
}

test("no result is NaN, of any function", () => {
  const { below, pick, logits, temperature, unit } = extremes(1);
  for (let run = 0; run < 5000; ++run) {
    const z = logits();
    const t = temperature();
    const what = { z, t };
    const of = pick([(values: number[]) => values, (values: number[]) => new Float32Array(values.map(Math.fround))])(z);
    if (!of.some((each) => each === inf)) {
      const classes = of.length % 2 === 0 && [...of].every(Number.isFinite) ? of.length / 2 : of.length;
      if ([...of].some(Number.isFinite)) {
        checkNumbers(softmax(of, { temperature: t, classes }), what);
        checkNumbers(logSoftmax(of, { temperature: t, classes }), what);
      }
    }
    checkNumbers([logSumExp(z, { temperature: t })], what);
    checkNumbers(Object.values(statistics(z, { temperature: t })), what);
    checkNumbers(softmaxDerivative(z, { temperature: t }), what);
    const options = {
      engine: pick(Object.keys(engines) as (keyof typeof engines)[]),
      temperature: t,
      topK: below(z.length + 1),
      topP: pick([0, 5e-324, unit(), 1]),
      minP: pick([0, 5e-324, unit(), 1]),
    };
    const { probabilities, kept } = truncate(z, options);
    checkNumbers(probabilities, { ...what, options });
    assert.ok(kept.length > 0);
    const drawn = new Sampler({ seed: run, ...options }).next(z);
    assert.ok(probabilities[drawn]! > 0, JSON.stringify({ ...what, options }, words));
  }
});

test("no bound of a list of log-probabilities is NaN", () => {
  const { below, pick, number, temperature } = extremes(2);
  for (let run = 0; run < 5000; ++run) {
    const list = Array.from({ length: 1 + below(8) }, () => (below(8) === 0 ? -inf : -Math.abs(number())));
    if (list.every((each) => each === -9999 || each < -3.38e38)) list[0] = -below(3);
    const reportedAt = pick([1, 5e-324, most, Math.abs(number()) || 1]);
    const vocabularySize = pick([undefined, list.length, list.length + 1, 128256, Number.MAX_SAFE_INTEGER]);
    const options = { reportedAt, top: 1 + below(list.length), vocabularySize };
    const what = { list, options };
    const reported = fromLogprobs(list, options);
    checkNumbers(reported.logits, what);
    checkNumbers([reported.missingMass], what);
    for (const t of [0, inf, temperature(), reportedAt]) {
      const { lower, upper } = reported.tailBounds(t);
      assert.ok(lower >= 0 && lower <= upper, JSON.stringify({ ...what, t, lower, upper }, words));
    }
  }
});

test("whatever statistics computes is a target that temperatureFor meets", () => {
  const { logits, temperature } = extremes(3);
  for (let run = 0; run < 3000; ++run) {
    const z = logits();
    const [atZero, at, atInfinity] = [0, temperature(), inf].map((t) => statistics(z, { temperature: t }));
    const targets = (["entropy", "perplexity", "maxProbability", "mean"] as const).map((name) => {
      const target = (s: typeof at) => ({ [name]: s![name] }) as unknown as TemperatureTarget;
      return { name, target };
    });
    for (const { name, target } of targets) {
      const what = JSON.stringify({ z, name, at: at![name] }, words);
      assert.equal(temperatureFor(z, target(atZero)), 0, what);
      const isOneValue = atZero![name] === atInfinity![name];
      assert.equal(temperatureFor(z, target(atInfinity)), isOneValue ? 0 : inf, what);
      assert.ok(temperatureFor(z, target(at)) >= 0, what);
    }
  }
});

test("a divergence beyond the range of numbers is Infinity", () => {
  const z = [1.7976931348623157e308, -1e308, -1e308];
  assert.equal(statistics(z, { temperature: inf }).divergence, inf);
});

test("the end of what can be reached is met at the last temperature", () => {
  const z = [-1.1346069730325799e308, -1.7976931348623157e308];
  assert.equal(temperatureFor(z, { entropy: 0.67642544495498647 }), most);
  assert.throws(() => temperatureFor(z, { entropy: 0.6765 }), /must be from 0 to 0\.6764254449549865 for/);
});
