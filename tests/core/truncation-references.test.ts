import assert from "node:assert/strict";
import { test } from "node:test";
import { type Logits, softmax, type TruncateOptions, truncate } from "softmax-temperature";
import { ulp, ulpOfFloat } from "../ulp.js";
import { readTruncationCases, type TruncationCase } from "./truncation-cases.js";

const cases = readTruncationCases("truncation.txt");
const ofLlamaCpp = readTruncationCases("llama-cpp.txt");

const masked = Number.NEGATIVE_INFINITY;

function describe({ name, options, logits }: TruncationCase): string {
  return `${name}, n = ${logits.length}, ${JSON.stringify(options)}`;
}

function truncated(logits: Logits, { options }: TruncationCase) {
  return truncate(logits, options as TruncateOptions);
}

/** The probabilities of the case, in index order; 0 where an entry is removed. */
function expected({ logits, kept, p }: TruncationCase): number[] {
  const all = logits.map(() => 0);
  for (const [rank, i] of kept.entries()) all[i] = p[rank]!;
  return all;
}

function checkProbabilities(got: ArrayLike<number>, of: TruncationCase, unit: (value: number) => number): void {
  for (const [i, p] of expected(of).entries()) {
    assert.ok(Math.abs(got[i]! - p) <= 4 * unit(p), `p[${i}] is ${got[i]}, not ${p}: ${describe(of)}`);
  }
}

test("truncate keeps what the definitions keep, with probabilities within 4 ULP", () => {
  assert.ok(cases.length >= 500);
  for (const of of cases) {
    for (const logits of [of.logits, Float64Array.from(of.logits)]) {
      const { kept, probabilities } = truncated(logits, of);
      assert.deepEqual([...kept], of.kept, describe(of));
      assert.ok(probabilities instanceof Float64Array);
      checkProbabilities(probabilities, of, ulp);
    }
  }
});

test("floats are truncated as the same numbers in doubles are", () => {
  const inFloats = cases.filter(({ logits }) => logits.every((z) => Math.fround(z) === z));
  assert.ok(inFloats.length >= 200);
  for (const of of inFloats) {
    const { kept, probabilities } = truncated(Float32Array.from(of.logits), of);
    assert.deepEqual([...kept], of.kept, describe(of));
    assert.ok(probabilities instanceof Float32Array);
    checkProbabilities(probabilities, of, ulpOfFloat);
  }
});

test("each stage of a trace leaves what the definitions leave, in the order of the stages", () => {
  for (const of of cases) {
    const { stages, kept, probabilities } = truncate(of.logits, { ...of.options, trace: true } as TruncateOptions);
    assert.deepEqual(
      stages!.map((stage) => stage.kept.length),
      of.stages,
      describe(of),
    );
    const byRank = of.logits
      .map((_, i) => i)
      .filter((i) => of.logits[i] !== masked)
      .sort((a, b) => of.logits[b]! - of.logits[a]! || a - b);
    let temperature = 1;
    for (const { stage, kept: left, probabilities: p } of stages!) {
      assert.deepEqual([...left], byRank.slice(0, left.length), describe(of));
      if (stage === "temperature") temperature = of.options.temperature ?? 1;
      const alone = of.logits.map((z, i) => (left.includes(i) ? z : masked));
      const reference = softmax(alone, { temperature });
      assert.ok(
        p.every((value, i) => Math.abs(value - reference[i]!) <= 8 * ulp(reference[i]!)),
        describe(of),
      );
    }
    assert.deepEqual(stages!.at(-1)!.kept, kept, describe(of));
    if (of.options.order)
      assert.deepEqual(
        stages!.map(({ stage }) => stage),
        of.options.order,
      );
    checkProbabilities(probabilities, of, ulp);
  }
});

test("what llama.cpp's own samplers leave, truncate leaves", () => {
  assert.ok(ofLlamaCpp.length >= 200);
  for (const of of ofLlamaCpp) {
    const floats = Float32Array.from(of.logits);
    const doubles = Float64Array.from(floats);
    for (const logits of [Array.from(floats), floats, doubles]) {
      const { kept, probabilities } = truncated(logits, of);
      // Which of tied tokens llama.cpp keeps is unspecified: where a tie is cut, only the logits can be compared.
      assert.deepEqual(logitsOf(kept, doubles), logitsOf(of.kept, doubles), describe(of));
      if (!cutsTie(of.kept, doubles)) assert.deepEqual([...kept].sort(ascending), of.kept, describe(of));
      // It divides by T in floats: an error of z / T is as large an error of ln p.
      const { temperature = 1 } = of.options;
      const largest = Math.max(...of.kept.map((i) => Math.abs(doubles[i]!)));
      const allowed = 2 ** -23 * (4 + (temperature === 0 ? 0 : largest / temperature));
      const byRank = of.p.toSorted((a, b) => b - a);
      for (const [rank, i] of kept.entries()) {
        const p = byRank[rank]!;
        assert.ok(Math.abs(probabilities[i]! - p) <= allowed * p + 1e-44, `p[${i}], ${describe(of)}`);
      }
    }
  }
});

const ascending = (a: number, b: number) => a - b;

function logitsOf(kept: ArrayLike<number>, logits: Float64Array): number[] {
  return Array.from(kept, (i) => logits[i]!).sort(ascending);
}

/** Whether a logit that is kept is elsewhere removed. */
function cutsTie(kept: readonly number[], logits: Float64Array): boolean {
  const removed = new Set(logits.filter((_, i) => !kept.includes(i)));
  return kept.some((i) => removed.has(logits[i]!));
}
