import assert from "node:assert/strict";
import { test } from "node:test";
import { entropy, logSumExp, statistics } from "softmax-temperature";
import { generatedLogits } from "../golden.js";
import { workedExamples, workedLogits } from "../worked-example.js";

const inf = Number.POSITIVE_INFINITY;

test("entropy gives the worked example, at T = 1 if no temperature is given", () => {
  for (const example of workedExamples) {
    assert.equal(entropy(workedLogits, { temperature: example.temperature }).toFixed(7), example.entropy);
  }
  assert.equal(entropy(workedLogits), entropy(workedLogits, { temperature: 1 }));
});

test("entropy and logSumExp are those of the statistics, to the bit", () => {
  let seed = 1;
  for (const n of [1, 2, 3, 4, 5, 17, 1000, 128256]) {
    for (const temperature of [0, Number.MIN_VALUE, 0.7, 1, 2, 1e6, Number.MAX_VALUE, inf]) {
      const logits = generatedLogits(n, seed++, 40, n > 4 ? 7 : 0);
      const seen = statistics(logits, { temperature });
      assert.equal(entropy(logits, { temperature }), seen.entropy, `n = ${n}, T = ${temperature}`);
      assert.equal(logSumExp(logits, { temperature }), seen.logSumExp, `n = ${n}, T = ${temperature}`);
    }
  }
});

test("entropy at the limits counts those that share the probability", () => {
  assert.equal(entropy([2, 1, 0.1], { temperature: 0 }), 0);
  assert.equal(entropy([1, 3, 3, -inf], { temperature: 0 }), Math.LN2);
  assert.equal(entropy([1, 3, -inf], { temperature: inf }), Math.LN2);
});

test("entropy takes every kind of logits", () => {
  const expected = entropy([2, 1, 0]);
  for (const Kind of [Float32Array, Float64Array, Int8Array, Uint8Array, Uint32Array]) {
    assert.equal(entropy(new Kind([2, 1, 0])), expected, Kind.name);
  }
});
