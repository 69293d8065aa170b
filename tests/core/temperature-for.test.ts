import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import { softmax, statistics, type TemperatureTarget, temperatureFor } from "softmax-temperature";
import { computeRootsHash, generatedLogits, rootsHash } from "../golden.js";
import { workedExamples, workedLogits } from "../worked-example.js";

const inf = Number.POSITIVE_INFINITY;

/** Names in tests/data/roots.txt. */
const targets = {
  entropy: (entropy: number) => ({ entropy }),
  perplexity: (perplexity: number) => ({ perplexity }),
  max_probability: (maxProbability: number) => ({ maxProbability }),
  mean: (mean: number) => ({ mean }),
} satisfies Record<string, (value: number) => TemperatureTarget>;
type Name = keyof typeof targets;

interface Root {
  name: string;
  logits: readonly number[] | Float64Array;
  target: Name;
  value: number;
  /** T = hi + lo and the target's slope in ln T, or the range of what can be reached. */
  found?: { hi: number; lo: number; slope: number };
  range?: [lowest: number, highest: number];
}

/** Reads tests/data/roots.txt; its format is described in the script beside it. */
function readRoots(): Root[] {
  const words = readFileSync(new URL("../data/roots.txt", import.meta.url), "utf8").split(/\s+/);
  let at = 0;
  const number = () => Number(words[at++]);
  let name = "";
  let logits: Root["logits"] = [];
  const roots: Root[] = [];
  while (words[at]) {
    const key = words[at++]!;
    if (key === "case") name = words[at++]!;
    else if (key === "logits") logits = Array.from({ length: number() }, number);
    else if (key === "generated") logits = generatedLogits(number(), number(), number(), number());
    else {
      const root: Root = { name, logits, target: words[at++] as Name, value: number() };
      if (key === "root") root.found = { hi: number(), lo: number(), slope: number() };
      else root.range = [number(), number()];
      roots.push(root);
    }
  }
  return roots;
}

/** The slope in units of the perplexity for a perplexity, of max z - E[z] for a mean. */
function relativeSlope({ target, value, logits }: Root, slope: number): number {
  if (target === "perplexity") return slope / value;
  if (target !== "mean") return slope;
  return (0.5 * slope) / (0.5 * Math.max(...logits) - 0.5 * value);
}

function refuses(call: () => unknown, name: "TypeError" | "RangeError", message: string): void {
  assert.throws(call, { name, message });
  assert.ok(message.length <= 200, message);
}

const untyped = temperatureFor as (...args: unknown[]) => unknown;

test("the module finds the same temperatures as the references", () => {
  const found = readRoots().filter((root) => root.found !== undefined);
  assert.ok(found.length >= 120);
  for (const root of found) {
    const { hi, lo, slope } = root.found!;
    const at = `${root.name}, ${root.target} = ${root.value}`;
    const temperature = temperatureFor(root.logits, targets[root.target](root.value));
    if (hi === 0 || hi === inf) {
      assert.equal(temperature, hi, at);
      continue;
    }
    const relative = relativeSlope(root, slope);
    if (relative < 1e-12) continue; // a plateau
    const rounding = hi < 2 ** -1022 ? Number.MIN_VALUE / hi : 0;
    const bound = (relative > 1e-3 ? 1e-12 : 1e-14 / relative) + rounding;
    assert.ok(Math.abs(temperature - hi - lo) / hi <= bound, `T = ${temperature}, ${at}`);
  }
});

test("a target out of reach is a RangeError that gives the range", () => {
  const refused = readRoots().filter((root) => root.range !== undefined);
  assert.ok(refused.length >= 15);
  for (const { name, logits, target, value, range } of refused) {
    const call = () => temperatureFor(logits, targets[target](value));
    assert.throws(call, (error: Error) => {
      assert.equal(error.name, "RangeError");
      const words = / must be (?:from (\S+) to )?(\S+) for these logits, got (\S+)$/.exec(error.message);
      const [, lowest = words?.[2], highest, got] = words ?? [];
      const near = (a: string | undefined, b: number) => Math.abs(Number(a) - b) <= 4e-16 * Math.abs(b);
      assert.ok(near(lowest, range![0]) && near(highest, range![1]), `${name}: ${error.message}`);
      assert.equal(Number(got), value);
      return true;
    });
  }
});

test("the errors of a target say what was expected and got", () => {
  const range = (call: () => unknown, message: string) => refuses(call, "RangeError", message);
  range(
    () => temperatureFor(workedLogits, { maxProbability: 1.5 }),
    "maxProbability must be from 0.3333333333333333 to 1 for these logits, got 1.5",
  );
  range(
    () => temperatureFor(workedLogits, { entropy: 2 }),
    "entropy must be from 0 to 1.0986122886681098 for these logits, got 2",
  );
  range(() => temperatureFor([1, 1, 0], { perplexity: 1 }), "perplexity must be from 2 to 3 for these logits, got 1");
  range(() => temperatureFor([4, 2], { mean: -1 }), "mean must be from 3 to 4 for these logits, got -1");
  range(() => temperatureFor([7, 7], { perplexity: 1 }), "perplexity must be 2 for these logits, got 1");
  range(() => temperatureFor([2, 1], { mean: Number.NaN }), "mean must be from 1.5 to 2 for these logits, got NaN");
  range(
    () => temperatureFor([2, 1], { perplexity: inf }),
    "perplexity must be from 1 to 2 for these logits, got Infinity",
  );
  range(
    () => temperatureFor([1.7e308, -1.7e308], { mean: -1.7976931348623157e308 }),
    "mean must be from 0 to 1.7e+308 for these logits, got -1.7976931348623157e+308",
  );
});

test("exactly one target has to be given, as a number", () => {
  const type = (call: () => unknown, message: string) => refuses(call, "TypeError", message);
  const one = "exactly one of entropy, perplexity, maxProbability, mean must be given, got";
  type(() => untyped([2, 1]), `${one} none`);
  type(() => untyped([2, 1], {}), `${one} none`);
  type(() => untyped([2, 1], { entropy: undefined }), `${one} none`);
  type(() => untyped([2, 1], { entropy: 0.5, mean: 1.5 }), `${one} entropy and mean`);
  type(
    () => untyped([2, 1], { entropy: 1, perplexity: 1, maxProbability: 1, mean: 1 }),
    `${one} entropy and perplexity and maxProbability and mean`,
  );
  type(() => untyped([2, 1], { entropy: "0.5" }), 'entropy must be a number, got "0.5"');
  type(() => untyped([2, 1], { mean: null }), "mean must be a number, got null");
  type(() => untyped([2, 1], { perplexity: 2n }), "perplexity must be a number, got the bigint 2");
  type(() => untyped([2, 1], { maxProbability: [1] }), "maxProbability must be a number, got an array");
  type(
    () => untyped([2, 1], { temperature: 1 }),
    'unknown option "temperature" (known: entropy, perplexity, maxProbability, mean)',
  );
  type(() => untyped([2, 1], { entropi: 1 }), 'unknown option "entropi" (did you mean "entropy"?)');
  type(() => untyped([2, 1], 0.5), "options must be an object such as { entropy: 1 }, got 0.5");
  type(() => untyped([2, 1], null), "options must be an object such as { entropy: 1 }, got null");
  type(() => untyped("2, 1", { entropy: 1 }), 'logits must be an array or typed array of numbers, got "2, 1"');
  type(() => untyped([2, "1"], { entropy: 1 }), 'logits[1] must be a number, got "1"');
  assert.equal(temperatureFor([2, 1], Object.assign(Object.create({ mean: 1 }), { entropy: 0 })), 0);
  assert.equal(temperatureFor([2, 1], { entropy: 0, mean: undefined }), 0);
});

test("logits are refused as by the other functions, and the next call works", () => {
  refuses(() => temperatureFor([], { entropy: 0.5 }), "RangeError", "logits must not be empty");
  refuses(() => temperatureFor([1, Number.NaN], { entropy: 0.5 }), "RangeError", "logits[1] is NaN");
  refuses(() => temperatureFor([inf, 1], { entropy: 0.5 }), "RangeError", "logits[0] is Infinity");
  const masked = "logits are all -Infinity: every entry is masked";
  refuses(() => temperatureFor([-inf, -inf], { entropy: 0.5 }), "RangeError", masked);
  assert.deepEqual([...softmax([0, 0])], [0.5, 0.5]);
});

test("the worked example is solved backwards", () => {
  for (const { temperature } of workedExamples) {
    const { entropy, perplexity, maxProbability, mean } = statistics(workedLogits, { temperature });
    for (const target of [{ entropy }, { perplexity }, { maxProbability }, { mean }]) {
      assert.ok(Math.abs(temperatureFor(workedLogits, target) / temperature - 1) < 1e-14);
    }
  }
});

test("the limits give 0 and Infinity, logarithms as Math.log rounds them", () => {
  for (let m = 2; m < 1000; ++m) {
    const logits = new Float32Array(m);
    logits[m - 1] = 1;
    assert.equal(temperatureFor(logits, { entropy: Math.log(m) }), inf);
    assert.equal(temperatureFor(logits, { perplexity: m }), inf);
    assert.equal(temperatureFor(logits, { maxProbability: 1 / m }), inf);
    assert.equal(temperatureFor(logits, { mean: 1 / m }), inf);
    logits[m - 1] = 0;
    assert.equal(temperatureFor(logits, { entropy: Math.log(m) }), 0);
  }
  assert.equal(temperatureFor([5], { perplexity: 1 }), 0);
  assert.equal(temperatureFor(workedLogits, { entropy: 0 }), 0);
  assert.equal(temperatureFor(workedLogits, { maxProbability: 1 }), 0);
  assert.equal(temperatureFor(workedLogits, { mean: 2 }), 0);
});

test("all kinds of arrays give the same temperature, and are left as they were", () => {
  const expected = temperatureFor([3, 1, -2], { perplexity: 2 });
  for (const logits of [new Float32Array([3, 1, -2]), new Float64Array([3, 1, -2]), new Int8Array([3, 1, -2])]) {
    assert.equal(temperatureFor(logits, { perplexity: 2 }), expected);
    assert.deepEqual([...logits], [3, 1, -2]);
  }
});

test("50,000 logits are solved for", () => {
  const logits = generatedLogits(50_000, 3, 30, 9);
  for (const perplexity of [1.5, 100, 40_000]) {
    const temperature = temperatureFor(logits, { perplexity });
    assert.ok(Math.abs(statistics(logits, { temperature }).perplexity / perplexity - 1) < 1e-13);
  }
});

test("temperatures have the bits that they have everywhere", () => {
  assert.equal(computeRootsHash().toString(16), rootsHash.toString(16));
});
