import assert from "node:assert/strict";
import { test } from "node:test";
import { fromLogprobs, type LogprobsOptions, softmax } from "softmax-temperature";
import { randomNumbers } from "../random.js";

const inf = Number.POSITIVE_INFINITY;
const near = (got: number, expected: number, error = 1e-11) =>
  assert.ok(Math.abs(got - expected) <= error * Math.abs(expected), `${got} ${expected}`);

/** What p^a sums up to. */
function weight(probabilities: readonly number[], a: number): number {
  return probabilities.reduce((sum, p) => sum + p ** a, 0);
}

test("two top tokens, one that was drawn beside them and one that is missing", () => {
  const logprobs = [0.5, 0.3, 0.01].map(Math.log);
  const { logits, missingMass, tailBounds } = fromLogprobs(logprobs, { top: 2, vocabularySize: 4 });
  assert.deepEqual([...logits], logprobs);
  near(missingMass, 0.19);
  const heated = tailBounds(2);
  near(heated.lower, 0.3469, 1e-4);
  assert.ok(heated.lower <= Math.sqrt(0.19) && Math.sqrt(0.19) <= heated.upper);
  near(heated.upper, 0.4359, 1e-4);
  // Taken for one of the top, the drawn token would make the bound wrong.
  assert.ok(fromLogprobs(logprobs).tailBounds(2).lower > 1.8);
  assert.equal(fromLogprobs(logprobs, { top: 2 }).tailBounds(2).upper, inf);
  assert.equal(fromLogprobs(logprobs, { top: 2 }).tailBounds(0.5).lower, 0);
});

test("the logits are those of the distribution that was reported, at the temperature it was reported at", () => {
  const logits = [4, 2.5, 1, 0];
  const at = 0.7;
  const logprobs = softmax(logits, { temperature: at }).map(Math.log);
  const { logits: found, missingMass } = fromLogprobs(logprobs, { reportedAt: at });
  softmax(found).forEach((p, i) => {
    near(p, softmax(logits)[i]!, 1e-14);
  });
  assert.ok(missingMass < 1e-15);
  assert.ok(found instanceof Float64Array);
});

test("the bounds hold for every tail: whatever it is like, whatever is listed, however it was printed", () => {
  const { unit, below, pick } = randomNumbers(17);
  const prints = [
    (x: number) => x,
    Math.fround,
    (x: number) => Number(x.toFixed(3)),
    (x: number) => Number(x.toPrecision(4)),
    (x: number) => Number(x.toFixed(6)),
  ];
  for (let trial = 0; trial < 3000; ++trial) {
    const size = 2 + below(pick([3, 30, 300]));
    const spread = pick([0, 0.5, 3, 20]);
    const reportedAt = pick([1, 1, 0.6, 2]);
    const p = [...softmax(Array.from({ length: size }, () => spread * unit()))].sort((a, b) => b - a);
    const top = 1 + below(size - 1);
    const print = pick(prints);
    const drawn = top + below(size - top);
    const isBeside = top < size && unit() < 0.5;
    const listed = [...p.slice(0, top), ...(isBeside ? [p[drawn]!] : [])];
    const logprobs = listed.map((p) => print(Math.log(p)));
    const missing = p.slice(top).filter((_, i) => !isBeside || top + i !== drawn);
    const options: LogprobsOptions = { reportedAt, top, ...(unit() < 0.5 ? { vocabularySize: size } : {}) };
    const given = print === Math.fround && unit() < 0.5 ? new Float32Array(logprobs) : logprobs;
    const { tailBounds, missingMass } = fromLogprobs(given, options);
    assert.ok(missingMass >= 0 && missingMass <= 1);
    for (const temperature of [0, 1e-3, 0.3, reportedAt, 1, 1.5, 10, 1e6, inf]) {
      const { lower, upper } = tailBounds(temperature);
      const truth = weight(missing, reportedAt / temperature);
      const at = `trial ${trial}: ${lower} ${truth} ${upper} at T = ${temperature}, n = ${missing.length}, ${print}`;
      assert.ok(lower <= truth * (1 + 1e-12) && truth <= upper * (1 + 1e-12), at);
    }
  }
});

test("what stands for none is a mask", () => {
  const lowest = [-9999, -65504, -3.4028235e38, -3.4028234663852886e38, -3.3895313892515355e38, -3.4028e38];
  for (const none of [...lowest, -Number.MAX_VALUE, -inf]) {
    const { logits, missingMass, tailBounds } = fromLogprobs([Math.log(0.5), none, Math.log(0.25)], {
      vocabularySize: 5,
    });
    assert.deepEqual([...logits], [Math.log(0.5), -inf, Math.log(0.25)]);
    near(missingMass, 0.25);
    near(tailBounds(2).lower, 0.5);
    near(tailBounds(inf).upper, 2);
  }
  assert.equal(fromLogprobs([-1, -9998]).logits[1], -9998);
});

test("rounding is what the digits show", () => {
  // Two thirds and one third, with three decimals: they sum up to 1.0001, and so much may be missing, too.
  const { missingMass, tailBounds } = fromLogprobs([-0.405, -1.099]);
  assert.ok(missingMass < 2e-4);
  const { lower, upper } = tailBounds(1);
  assert.equal(lower, 0);
  assert.ok(upper > 4e-4 && upper < 7e-4, `${upper}`);
  assert.ok(fromLogprobs([Math.log(2 / 3), Math.log(1 / 3)]).tailBounds(1).upper < 1e-14);
  const floats = fromLogprobs(new Float32Array([Math.log(2 / 3), Math.log(1 / 3)])).tailBounds(1).upper;
  assert.ok(floats > 2e-8 && floats < 2e-7, `${floats}`);
});

test("truncated lists and whole vocabularies have the bounds that they can have", () => {
  const truncated = fromLogprobs([-0.1, -2.4], { truncated: true, vocabularySize: 100 });
  for (const temperature of [0, 0.5, 1, 2, inf]) {
    assert.deepEqual(truncated.tailBounds(temperature), { lower: 0, upper: inf });
    const whole = fromLogprobs([Math.log(0.7), Math.log(0.3)], { vocabularySize: 2 });
    assert.deepEqual(whole.tailBounds(temperature), { lower: 0, upper: 0 });
  }
});

test("the limits, and temperatures up to the ends of numbers, give numbers", () => {
  for (const options of [
    {},
    { vocabularySize: 50 },
    { reportedAt: 1e308 },
    { reportedAt: 5e-324, vocabularySize: 3 },
  ]) {
    const { logits, tailBounds } = fromLogprobs([-0.5, -3, -1000], options);
    assert.ok(logits.every((z) => Number.isFinite(z)));
    for (const temperature of [0, -0, 5e-324, 1e-300, 1, 1e300, Number.MAX_VALUE, inf]) {
      const { lower, upper } = tailBounds(temperature);
      assert.ok(lower >= 0 && lower <= upper, `${lower} ${upper}`);
    }
  }
  assert.deepEqual(fromLogprobs([Math.log(0.5)], { vocabularySize: 9 }).tailBounds(0), { lower: 0, upper: 0 });
  assert.equal(fromLogprobs([Math.log(0.5)], { vocabularySize: 9 }).tailBounds(inf).upper, 8);
});

test("calls do not get in each other's way", () => {
  const first = fromLogprobs([-0.2, -3]);
  const before = first.tailBounds(0.5);
  fromLogprobs(new Float64Array(50_000).fill(-12)).tailBounds(2);
  assert.deepEqual(first.tailBounds(0.5), before);
});

test("what cannot be is refused in words", () => {
  const untyped = fromLogprobs as (...args: unknown[]) => unknown;
  const refuses = (args: unknown[], name: string, message: string) => {
    assert.throws(() => untyped(...args), { name, message });
    assert.ok(message.length <= 200, message);
  };
  refuses([[-1, 2.5]], "RangeError", "logprobs[1] must be 0 or less, got 2.5");
  refuses([[-1, Number.NaN]], "RangeError", "logprobs[1] is NaN");
  refuses([[inf]], "RangeError", "logprobs[0] must be 0 or less, got Infinity");
  assert.equal(fromLogprobs([9e-6, -20]).missingMass, 0);
  refuses([[]], "RangeError", "logprobs must not be empty");
  const none = "logprobs are all -Infinity, or stand for it: no token has a probability";
  refuses([[-inf, -9999]], "RangeError", none);
  refuses(["-1"], "TypeError", 'logprobs must be an array or typed array of numbers, got "-1"');
  refuses([[-1, null]], "TypeError", "logprobs[1] must be a number, got null");
  refuses([new BigInt64Array(1)], "TypeError", "logprobs must be numbers, got a BigInt64Array");
  const positive = "reportedAt must be finite and above 0, got";
  for (const bad of [0, -1, inf, Number.NaN]) refuses([[-1], { reportedAt: bad }], "RangeError", `${positive} ${bad}`);
  refuses([[-1], { reportedAt: "1" }], "TypeError", 'reportedAt must be a number, got "1"');
  refuses([[-1], { truncated: 1 }], "TypeError", "truncated must be true or false, got 1");
  refuses([[-1], { top: 2 }], "RangeError", "top must be at most 1, got 2");
  refuses([[-1], { top: 0 }], "RangeError", "top must be 1 or more, got 0");
  refuses([[-1], { top: 0.5 }], "RangeError", "top must be a whole number of 0 or more, got 0.5");
  const many = "vocabularySize must be 2, as many as are listed, or more, got 1";
  refuses([[-1, -2], { vocabularySize: 1 }], "RangeError", many);
  refuses(
    [[-1], { vocabulary: 9 }],
    "TypeError",
    'unknown option "vocabulary" (known: reportedAt, truncated, top, vocabularySize)',
  );
  refuses([[-1], 1], "TypeError", "options must be an object such as { reportedAt: 1 }, got 1");
  const { tailBounds } = fromLogprobs([-1]);
  assert.throws(() => tailBounds(-1), { name: "RangeError", message: "temperature must be 0 or more, got -1" });
  const untypedBounds = tailBounds as (temperature: unknown) => unknown;
  assert.throws(() => untypedBounds("1"), { name: "TypeError", message: 'temperature must be a number, got "1"' });
});
