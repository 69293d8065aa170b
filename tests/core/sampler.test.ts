import assert from "node:assert/strict";
import { test } from "node:test";
import { Sampler, type SamplerOptions, softmax, truncate } from "softmax-temperature";
import { generatedLogits } from "../golden.js";

const inf = Number.POSITIVE_INFINITY;
const llama = { temperature: 0.8, topK: 40, topP: 0.95, minP: 0.05, engine: "llama.cpp" } as const;
const everyOption: SamplerOptions[] = [{}, llama, { topP: 0.9 }, { temperature: 0 }, { temperature: inf, topK: 3 }];

test("the random numbers are SplitMix64's and xoshiro256**'s published ones", () => {
  const word = (value: bigint) => value.toString(16).padStart(16, "0");
  const seeded = [6457827717110365317n, 3203168211198807973n, 9817491932198370423n, 4593380528125082431n];
  assert.equal(new Sampler({ seed: 1234567 }).state, seeded.map(word).join(""));
  // At T = Infinity, of 1024 entries the one drawn is the upper ten bits.
  const numbers = [11520n, 0n, 1509978240n, 1215971899390074240n, 1216172134540287360n, 607988272756665600n];
  numbers.push(16172922978634559625n, 8476171486693032832n, 10595114339597558777n, 2904607092377533576n);
  const sampler = new Sampler({ temperature: inf });
  sampler.state = [1n, 2n, 3n, 4n].map(word).join("");
  const even = new Float32Array(1024);
  for (const number of numbers) assert.equal(sampler.next(even), Number(number >> 54n));
});

test("the same seed gives the same tokens, and another seed others", () => {
  const logits = generatedLogits(1000, 1, 10, 0);
  const tokens = (seed: number) => {
    const sampler = new Sampler({ seed });
    return Array.from({ length: 20 }, () => sampler.next(logits));
  };
  assert.deepEqual(tokens(7), tokens(7));
  assert.notDeepEqual(tokens(7), tokens(8));
  assert.deepEqual(tokens(2 ** 53 - 1), tokens(2 ** 53 - 1));
});

test("without a seed each sampler begins somewhere else", () => {
  assert.notEqual(new Sampler().state, new Sampler().state);
  const { getRandomValues } = crypto;
  Object.defineProperty(crypto, "getRandomValues", { value: undefined, configurable: true });
  try {
    assert.notEqual(new Sampler().state, new Sampler().state);
  } finally {
    Object.defineProperty(crypto, "getRandomValues", { value: getRandomValues, configurable: true });
  }
});

test("the state can be saved and restored, and is text", () => {
  const logits = generatedLogits(500, 2, 10, 0);
  const sampler = new Sampler({ ...llama, seed: 5 });
  for (let k = 0; k < 10; ++k) sampler.next(logits);
  const { state } = sampler;
  assert.match(state, /^[0-9a-f]{64}$/);
  const tokens = Array.from({ length: 10 }, () => sampler.next(logits));
  const other = new Sampler(llama);
  other.state = JSON.parse(JSON.stringify(state)).toUpperCase();
  assert.equal(other.state, state);
  assert.deepEqual(
    Array.from({ length: 10 }, () => other.next(logits)),
    tokens,
  );
});

test("samplers do not get in each other's way, nor memory that grows", () => {
  const logits = [1, 2, 3, 4];
  const alone = new Sampler({ seed: 1 });
  const expected = Array.from({ length: 30 }, () => alone.next(logits));
  const one = new Sampler({ seed: 1 });
  const two = new Sampler({ seed: 2, topK: 1 });
  const got = Array.from({ length: 30 }, (_, k) => {
    two.next(new Float64Array(1000 + 40_000 * k).fill(1));
    two.counts(logits, 3);
    return one.next(logits);
  });
  assert.deepEqual(got, expected);
});

test("a draw takes one uniform, at T = 0 too, and counts takes as many as it draws", () => {
  for (const options of everyOption) {
    const logits = generatedLogits(64, 3, 10, 7);
    const sampler = new Sampler({ ...options, seed: 11 });
    const reference = new Sampler({ seed: 11 });
    for (let k = 0; k < 5; ++k) {
      sampler.next(logits);
      reference.next([1, 1]);
      assert.equal(sampler.state, reference.state);
    }
    sampler.counts(logits, 123);
    reference.counts([0], 123);
    assert.equal(sampler.state, reference.state);
    sampler.counts(logits, 0);
    assert.equal(sampler.state, reference.state);
  }
});

test("a sequence is that of as many single draws, and leaves the same state", () => {
  for (const options of [{}, { engine: "llama.cpp", topK: 2 }, { temperature: 0 }] as const) {
    for (const logits of [[2, 1, 0.1], new Float32Array([1, 1, -1, 0.5, Number.NEGATIVE_INFINITY])]) {
      const [one, all] = [new Sampler({ ...options, seed: 5 }), new Sampler({ ...options, seed: 5 })];
      const expected = Uint32Array.from({ length: 100 }, () => one.next(logits));
      assert.deepEqual(all.sequence(logits, 100), expected);
      assert.equal(all.state, one.state);
    }
  }
  const sampler = new Sampler({ seed: 1 });
  assert.equal(sampler.sequence([1, 2], 0).length, 0);
  assert.equal(sampler.sequence([1, 2], 1_000_000).length, 1_000_000);
  assert.throws(() => sampler.sequence([1], 2 ** 24 + 1), /^RangeError: draws must be at most 16777216, got 16777217$/);
  assert.throws(() => sampler.sequence([1], 1.5), /^RangeError: draws must be a whole number of 0 or more, got 1.5$/);
});

test("counts are those of as many single draws", () => {
  for (const options of everyOption) {
    for (const logits of [
      [1],
      [2, 1, 0.1],
      generatedLogits(300, 4, 8, 5),
      new Float32Array(generatedLogits(9000, 4, 8, 5)),
    ]) {
      const sampler = new Sampler({ ...options, seed: 3 });
      const expected = new Uint32Array(logits.length);
      for (let k = 0; k < 300; ++k) ++expected[sampler.next(logits)]!;
      assert.deepEqual(new Sampler({ ...options, seed: 3 }).counts(logits, 300), expected);
    }
  }
});

/** The probability that a chi-square of so many degrees of freedom is larger (Wilson and Hilferty 1931). */
function chiSquareTail(value: number, degrees: number): number {
  const spread = 2 / (9 * degrees);
  return normalTail((Math.cbrt(value / degrees) - (1 - spread)) / Math.sqrt(spread));
}

/** The probability of more than z deviations (Abramowitz and Stegun 7.1.26). */
function normalTail(z: number): number {
  const x = Math.abs(z) / Math.SQRT2;
  const t = 1 / (1 + 0.3275911 * x);
  const polynomial = t * (0.254829592 + t * (-0.284496736 + t * (1.421413741 + t * (-1.453152027 + t * 1.061405429))));
  const tail = (polynomial * Math.exp(-x * x)) / 2;
  return z >= 0 ? tail : 1 - tail;
}

test("a million draws follow the probabilities: their chi-squares are as they should be, from 20 seeds", () => {
  const logits = generatedLogits(60, 9, 5, 7);
  for (const options of [{}, { temperature: 0.7, topK: 30, topP: 0.95 }, { temperature: 3, minP: 0.1 }]) {
    const { probabilities } = truncate(logits, options);
    const degrees = probabilities.filter((p) => p > 0).length - 1;
    const draws = 1_000_000;
    const tails = Array.from({ length: 20 }, (_, seed) => {
      const counts = new Sampler({ ...options, seed }).counts(logits, draws);
      let chiSquare = 0;
      counts.forEach((count, i) => {
        const expected = probabilities[i]! * draws;
        if (expected === 0) assert.equal(count, 0);
        else chiSquare += (count - expected) ** 2 / expected;
      });
      return chiSquareTail(chiSquare, degrees);
    }).sort((a, b) => a - b);
    // Kolmogorov and Smirnov: the largest distance of 20 uniform numbers from where they should be, in 999 of 1000 cases.
    const distance = Math.max(...tails.map((tail, i) => Math.max(tail - i / 20, (i + 1) / 20 - tail)));
    assert.ok(distance < 0.42, `distance ${distance}: ${tails}`);
  }
});

test("what has no probability is never drawn", () => {
  const logits = [-inf, 3, -1e6, 2, -inf];
  for (const options of everyOption) {
    const counts = new Sampler({ ...options, seed: 1 }).counts(logits, 10_000);
    const { probabilities } = truncate(logits, options);
    counts.forEach((count, i) => {
      assert.equal(count > 0, probabilities[i]! > 0);
    });
  }
});

test("floats and doubles, plain arrays and typed ones give tokens of their distribution", () => {
  for (const logits of [
    [1, 2, 3],
    new Float32Array([1, 2, 3]),
    new Float64Array([1, 2, 3]),
    new Int8Array([1, 2, 3]),
  ]) {
    assert.deepEqual(
      [...new Sampler({ seed: 1 }).counts(logits, 1000)],
      [...new Sampler({ seed: 1 }).counts([1, 2, 3], 1000)],
    );
  }
});

test("errors are as softmax's, say what was got, and leave the state as it was", () => {
  const sampler = new Sampler({ seed: 1 });
  const { state } = sampler;
  const untyped = sampler as unknown as { next(...args: unknown[]): unknown; counts(...args: unknown[]): unknown };
  const refuses = (call: () => unknown, name: string, message: string) => {
    assert.throws(call, { name, message });
    assert.ok(message.length <= 200, message);
    assert.equal(sampler.state, state);
  };
  refuses(() => untyped.next([1, Number.NaN]), "RangeError", "logits[1] is NaN");
  refuses(() => untyped.next([]), "RangeError", "logits must not be empty");
  refuses(() => untyped.next([-inf]), "RangeError", "logits are all -Infinity: every entry is masked");
  refuses(() => untyped.next(), "TypeError", "logits must be an array or typed array of numbers, got undefined");
  refuses(() => untyped.counts([1, inf], 5), "RangeError", "logits[1] is Infinity");
  refuses(() => untyped.counts([1]), "TypeError", "draws must be a number, got undefined");
  refuses(() => untyped.counts([1], 1.5), "RangeError", "draws must be a whole number of 0 or more, got 1.5");
  refuses(() => untyped.counts([1], 2 ** 32), "RangeError", "draws must be at most 4294967295, got 4294967296");
  const hexadecimal = "state must be 64 hexadecimal digits, not all of them 0, got";
  const set = (value: unknown) => () => {
    (sampler as { state: unknown }).state = value;
  };
  refuses(set("12"), "RangeError", `${hexadecimal} "12"`);
  refuses(set("0".repeat(64)), "RangeError", `${hexadecimal} "${"0".repeat(38)}…"`);
  refuses(set(`${"1".repeat(64)}\n`), "RangeError", `${hexadecimal} "${"1".repeat(38)}…"`);
  refuses(set(12), "TypeError", "state must be a string, got 12");
  const Untyped = Sampler as unknown as new (...args: unknown[]) => Sampler;
  const seed = "seed must be a whole number of 0 or more, got";
  refuses(() => new Untyped({ seed: -1 }), "RangeError", `${seed} -1`);
  refuses(() => new Untyped({ seed: 0.5 }), "RangeError", `${seed} 0.5`);
  refuses(
    () => new Untyped({ seed: 2 ** 53 }),
    "RangeError",
    "seed must be at most 9007199254740991, got 9007199254740992",
  );
  refuses(() => new Untyped({ seed: "1" }), "TypeError", 'seed must be a number, got "1"');
  refuses(() => new Untyped({ seed: null }), "TypeError", "seed must be a number, got null");
  refuses(() => new Untyped({ topK: 1.5 }), "RangeError", "topK must be a whole number of 0 or more, got 1.5");
  refuses(() => new Untyped({ sed: 1 }), "TypeError", 'unknown option "sed" (did you mean "seed"?)');
  refuses(
    () => new Untyped({ trace: true }),
    "TypeError",
    'unknown option "trace" (known: temperature, topK, topP, minP, engine, order, ties, scope, seed)',
  );
  refuses(() => new Untyped(5), "TypeError", "options must be an object such as { topK: 40 }, got 5");
});

test("the options are read once, when the sampler is made", () => {
  const options = { topK: 1, seed: 1 };
  const sampler = new Sampler(options);
  options.topK = 0;
  assert.deepEqual([...sampler.counts([1, 1.1], 50)], [0, 50]);
});

test("logits whose getters draw themselves spoil neither draw", () => {
  const sampler = new Sampler({ seed: 1 });
  const same = new Sampler({ seed: 1 });
  const reentrant = [1, 2, 3];
  Object.defineProperty(reentrant, 1, {
    get: () => {
      sampler.next(new Float64Array(100_000));
      return 2;
    },
  });
  const token = sampler.next(reentrant);
  same.next(new Float64Array(100_000));
  assert.equal(token, same.next([1, 2, 3]));
  assert.equal(sampler.state, same.state);
  assert.equal(softmax([0, 0])[0], 0.5);
});
