import assert from "node:assert/strict";
import { test } from "node:test";
import { logSoftmax, logSumExp, softmax, softmaxDerivative, statistics } from "softmax-temperature";
import { workedExamples, workedLogits } from "../worked-example.js";

const inf = Number.POSITIVE_INFINITY;

test("the worked example is right to ten digits", () => {
  for (const { temperature, probabilities, entropy } of workedExamples) {
    const p = softmax(workedLogits, { temperature });
    assert.deepEqual(
      [...p].map((value) => value.toFixed(10)),
      probabilities,
    );
    const seen = statistics(workedLogits, { temperature });
    assert.equal(seen.entropy.toFixed(7), entropy);
    assert.ok(Math.abs(seen.maxProbability - p[0]!) < 1e-15);
    assert.equal(seen.argmax, 0);
    assert.ok(Math.abs(seen.perplexity - Math.exp(seen.entropy)) < 1e-15);
    assert.equal(seen.logSumExp, logSumExp(workedLogits, { temperature }));
  }
});

test("the temperature is 1 if it is not given", () => {
  assert.deepEqual(softmax(workedLogits), softmax(workedLogits, { temperature: 1 }));
  assert.deepEqual(softmax(workedLogits, {}), softmax(workedLogits, { temperature: undefined }));
  assert.equal(logSumExp(workedLogits), logSumExp(workedLogits, { temperature: 1 }));
});

test("logSoftmax and logSumExp agree: ln p_i = z_i / T - ln sum exp(z_j / T)", () => {
  for (const temperature of [0.5, 1, 2]) {
    const logP = logSoftmax(workedLogits, { temperature });
    const total = logSumExp(workedLogits, { temperature });
    workedLogits.forEach((z, i) => {
      assert.ok(Math.abs(z / temperature - total - logP[i]!) < 1e-14);
    });
  }
});

test("the limits T = 0 and T = Infinity are exact", () => {
  assert.deepEqual([...softmax([1, 3, 3, -inf], { temperature: 0 })], [0, 0.5, 0.5, 0]);
  assert.deepEqual([...softmax([1, 3, 3], { temperature: -0 })], [0, 0.5, 0.5]);
  assert.deepEqual([...softmax([1, 3, -inf, 2, 2], { temperature: inf })], [0.25, 0.25, 0, 0.25, 0.25]);
  assert.deepEqual([...logSoftmax([1, 3], { temperature: 0 })], [-inf, 0]);
  const { divergence, ...greedy } = statistics([1, 3, 3], { temperature: 0 });
  assert.deepEqual(greedy, {
    logSumExp: inf,
    entropy: Math.LN2,
    perplexity: 2,
    maxProbability: 0.5,
    argmax: 1,
    mean: 3,
    variance: 0,
    entropySlope: 0,
  });
  assert.ok(Math.abs(divergence - Math.log1p(Math.exp(-2) / 2)) < 1e-15);
});

test("logits up to the ends of double give numbers", () => {
  const most = Number.MAX_VALUE;
  assert.deepEqual([...softmax([most, -most])], [1, 0]);
  assert.deepEqual([...softmax([-most, -most], { temperature: Number.MIN_VALUE })], [0.5, 0.5]);
  assert.ok(Math.abs(softmax([most, -most], { temperature: most })[1]! - 1 / (1 + Math.E ** 2)) < 1e-15);
});

test("a Float32Array gives a Float32Array, everything else a Float64Array", () => {
  const p = softmax([2, 1, 0]);
  assert.ok(p instanceof Float64Array);
  const floats = softmax(new Float32Array([2, 1, 0]));
  assert.ok(floats instanceof Float32Array);
  const logFloats = logSoftmax(new Float32Array([2, 1, 0]));
  assert.ok(logFloats instanceof Float32Array);
  const logP = logSoftmax([2, 1, 0]);
  p.forEach((value, i) => {
    assert.ok(Math.abs(floats[i]! / value - 1) < 4 * 2 ** -23);
    assert.ok(Math.abs(logFloats[i]! / logP[i]! - 1) < 4 * 2 ** -23);
  });
  for (const Kind of [
    Float64Array,
    Int8Array,
    Uint8Array,
    Uint8ClampedArray,
    Int16Array,
    Uint16Array,
    Int32Array,
    Uint32Array,
  ]) {
    assert.deepEqual(softmax(new Kind([2, 1, 0])), p, Kind.name);
  }
});

test("a result is a fresh array that later calls leave alone", () => {
  const first = softmax(workedLogits);
  const copy = [...first];
  softmax(new Float64Array(100_000));
  assert.deepEqual([...first], copy);
  assert.equal(first.buffer.byteLength, 24);
});

test("the result is written to out, which may be the logits themselves", () => {
  const out = new Float64Array(3);
  assert.equal(softmax(workedLogits, { out }), out);
  assert.deepEqual(out, softmax(workedLogits));
  const floats = new Float32Array(workedLogits);
  const expected = logSoftmax(floats);
  assert.equal(logSoftmax(floats, { out: floats }), floats);
  assert.deepEqual(floats, expected);
});

test("out may be a part of a larger buffer", () => {
  const buffer = new Float64Array(5).fill(7);
  softmax(workedLogits, { out: buffer.subarray(1, 4) });
  assert.deepEqual([...buffer], [7, ...softmax(workedLogits), 7]);
});

test("logits may come from another realm", async () => {
  const { runInNewContext } = await import("node:vm");
  assert.deepEqual(softmax(runInNewContext("new Float64Array([2, 1, 0.1])")), softmax(workedLogits));
  assert.deepEqual(softmax(runInNewContext("[2, 1, 0.1]")), softmax(workedLogits));
});

test("the memory grows with the logits, up to 2^24 of them", () => {
  const many = new Float32Array(2 ** 24).fill(3);
  softmax(many, { out: many });
  assert.equal(many[0], 2 ** -24);
  assert.equal(many[many.length - 1], 2 ** -24);
  const p = softmax(new Float64Array(2 ** 22));
  assert.ok(p.every((value) => value === 2 ** -22));
  assert.deepEqual(softmax(workedLogits)[0]!.toFixed(10), "0.6590011389");
});

test("mean, variance, slope and derivative agree with their definitions", () => {
  const temperature = 0.7;
  const p = softmax(workedLogits, { temperature });
  const seen = statistics(workedLogits, { temperature });
  const mean = workedLogits.reduce((sum, z, i) => sum + p[i]! * z, 0);
  const variance = workedLogits.reduce((sum, z, i) => sum + p[i]! * (z - mean) ** 2, 0);
  const near = (a: number, b: number) => assert.ok(Math.abs(a - b) < 1e-14 * Math.max(1, Math.abs(b)), `${a} ${b}`);
  near(seen.mean, mean);
  near(seen.variance, variance);
  near(seen.entropySlope, variance / temperature ** 3);
  const logP = logSoftmax(workedLogits, { temperature });
  const logP1 = logSoftmax(workedLogits);
  near(
    seen.divergence,
    logP.reduce((sum, log, i) => sum + p[i]! * (log - logP1[i]!), 0),
  );
  softmaxDerivative(workedLogits, { temperature }).forEach((slope, i) => {
    near(slope, (p[i]! * (mean - workedLogits[i]!)) / temperature ** 2);
  });
  assert.deepEqual([...softmaxDerivative(workedLogits, { temperature: 0 })], [0, 0, 0]);
});

test("the derivative is written to out, which may be the logits themselves", () => {
  for (const temperature of [0, 0.7, 1, inf]) {
    const expected = softmaxDerivative(workedLogits, { temperature });
    const out = new Float64Array(workedLogits);
    assert.equal(softmaxDerivative(out, { temperature, out }), out);
    assert.deepEqual(out, expected);
  }
  const floats = new Float32Array([2, 1, 0]);
  const out = new Float64Array(3);
  assert.equal(softmaxDerivative(floats, { out }), out);
  assert.deepEqual(out, softmaxDerivative([2, 1, 0]));
});

test("equal logits get bit-equal probabilities", () => {
  const logits = Float64Array.from({ length: 1001 }, (_, i) => Math.sin(i) * 30);
  logits[1000] = logits[3]!;
  for (const temperature of [0.3, 1, 7]) {
    const p = softmax(logits, { temperature });
    assert.equal(p[1000], p[3]);
  }
});
