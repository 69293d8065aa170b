import assert from "node:assert/strict";
import { test } from "node:test";
import { engines, type Stage, softmax, type TruncateOptions, truncate } from "softmax-temperature";
import { workedLogits } from "../worked-example.js";

const inf = Number.POSITIVE_INFINITY;

/** What is kept, by rank. */
function kept(logits: readonly number[], options?: TruncateOptions): number[] {
  return [...truncate(logits, options).kept];
}

test("without options the result is the softmax, and all that is not masked is kept by rank", () => {
  const { probabilities, kept, stages } = truncate([0.5, -inf, 2, 2, -7]);
  assert.deepEqual(probabilities, softmax([0.5, -inf, 2, 2, -7]));
  assert.deepEqual([...kept], [2, 3, 0, 4]);
  assert.equal(stages, undefined);
});

test("each stage takes away what it should, and the rest is renormalised", () => {
  assert.deepEqual(kept(workedLogits, { topK: 2 }), [0, 1]);
  assert.deepEqual(kept(workedLogits, { topP: 0.65 }), [0]);
  assert.deepEqual(kept(workedLogits, { topP: 0.66 }), [0, 1]);
  assert.deepEqual(kept(workedLogits, { minP: 0.3 }), [0, 1]);
  const { probabilities } = truncate(workedLogits, { topK: 2, temperature: 0.5 });
  assert.deepEqual([...probabilities], [...softmax([2, 1], { temperature: 0.5 }), 0]);
  assert.deepEqual(kept(workedLogits, { topP: 0 }), [0]);
  assert.deepEqual(kept(workedLogits, { topK: Number.MAX_SAFE_INTEGER }), [0, 1, 2]);
});

test("of ten equal logits, p = 0.1 ... 0.9 keeps 1 ... 9", () => {
  for (let tenths = 1; tenths <= 9; ++tenths) {
    assert.equal(kept(new Array(10).fill(0.3), { topP: tenths / 10 }).length, tenths);
  }
});

test("the temperature counts for the stages after it alone", () => {
  const logits = [0, -1, -2, -3, -4, -5];
  const survivors = (temperature: number, order: readonly Stage[]) =>
    kept(logits, { temperature, topP: 0.9, order }).length;
  const { transformers, "llama.cpp": llama } = engines;
  for (const temperature of [0.5, 1, 2, 100]) assert.equal(survivors(temperature, llama.order), 3);
  assert.deepEqual(
    [0.5, 1, 2, 100].map((temperature) => survivors(temperature, transformers.order)),
    [2, 3, 4, 6],
  );
});

test("an engine sets order, ties and scope; what is given beside it goes first", () => {
  const logits = [0.4, 0.3, 0.2, 0.1].map(Math.log);
  assert.equal(kept(logits, { topK: 3, topP: 0.75 }).length, 2);
  assert.equal(kept(logits, { topK: 3, topP: 0.75, engine: "llama.cpp" }).length, 2);
  assert.equal(kept(logits, { topK: 3, topP: 0.75, engine: "sglang" }).length, 3);
  assert.equal(kept(logits, { topK: 3, topP: 0.75, engine: "sglang", minP: 1e-9 }).length, 2);
  assert.equal(kept(logits, { topK: 3, topP: 0.75, engine: "sglang", scope: "sequential" }).length, 2);
  const tied = [1, 2, 2, 2, 3];
  assert.deepEqual(kept(tied, { topK: 2, engine: "vllm" }), [4, 1, 2, 3]);
  assert.deepEqual(kept(tied, { topK: 2, engine: "mlx-lm" }), [4, 1]);
  assert.deepEqual(kept(tied, { topK: 2, engine: "mlx-lm", ties: "all" }), [4, 1, 2, 3]);
  assert.deepEqual(kept(tied, { topK: 2, engine: "vllm", ties: "exact" }), [4, 1]);
  assert.equal(kept(logits, { engine: "llama.cpp" }).length, 4, "defaults are not set");
  assert.equal(kept(logits, { engine: "llama.cpp", ...engines["llama.cpp"].defaults, topP: 0.5 }).length, 2);
});

test("the engines' rules are data that nobody can change", () => {
  assert.deepEqual(Object.keys(engines), ["transformers", "vllm", "sglang", "llama.cpp", "ollama", "mlx-lm"]);
  for (const rules of Object.values(engines)) {
    assert.deepEqual([...rules.order].sort(), ["minP", "temperature", "topK", "topP"]);
    for (const part of [engines, rules, rules.order, rules.defaults]) assert.ok(Object.isFrozen(part));
    assert.match(rules.checkedOn, /^\d{4}-\d{2}-\d{2}$/);
  }
  assert.deepEqual(engines["llama.cpp"].defaults, { temperature: 0.8, topK: 40, topP: 0.95, minP: 0.05 });
});

test("at T = 0 the maxima share the probability, and the others keep their ranks", () => {
  const logits = [2, 3, 1, 3, -inf, 0];
  assert.deepEqual([...truncate(logits, { temperature: 0 }).probabilities], [0, 0.5, 0, 0.5, 0, 0]);
  assert.deepEqual(kept(logits, { temperature: 0, topK: 3 }), [1, 3, 0]);
  assert.deepEqual(kept(logits, { temperature: 0, topP: 0.6 }), [1, 3]);
  assert.deepEqual(kept(logits, { temperature: 0, minP: 0.01 }), [1, 3]);
  assert.deepEqual(kept(logits, { temperature: inf, minP: 1 }), [1, 3, 0, 2, 5]);
});

test("the trace has what each stage left, and the last is the result", () => {
  const logits = [3, 2.5, 2, 1, 0, -1];
  for (const engine of Object.keys(engines) as (keyof typeof engines)[]) {
    const options = { engine, temperature: 0.7, topK: 4, topP: 0.9, minP: engine === "sglang" ? 0 : 0.05 };
    const { probabilities, kept, stages } = truncate(logits, { ...options, trace: true });
    assert.deepEqual(
      stages!.map(({ stage }) => stage),
      engines[engine].order,
    );
    assert.deepEqual(stages!.at(-1)!.probabilities, probabilities);
    assert.deepEqual(stages!.at(-1)!.kept, kept);
    assert.deepEqual({ probabilities, kept }, truncate(logits, options));
    let before = 6;
    for (const { kept, probabilities } of stages!) {
      assert.ok(kept.length <= before);
      before = kept.length;
      assert.equal(probabilities.filter((p) => p > 0).length, kept.length);
    }
  }
  const { stages } = truncate(logits, { engine: "llama.cpp", topK: 2, temperature: 0, trace: true });
  assert.deepEqual([...stages![0]!.probabilities], [...softmax([3, 2.5]), 0, 0, 0, 0]);
  assert.deepEqual([...stages![3]!.probabilities], [1, 0, 0, 0, 0, 0]);
  const joint = { engine: "sglang", topK: 3, topP: 0.75, trace: true } as const;
  const shares = truncate([0.4, 0.3, 0.2, 0.1].map(Math.log), joint).stages!.map(({ kept }) => kept.length);
  assert.deepEqual(shares, [4, 3, 3, 3]);
});

test("a Float32Array gives floats, everything else doubles, and the same is kept", () => {
  const logits = Array.from({ length: 3000 }, (_, i) => Math.round(Math.sin(i * i) * 64) / 8);
  const options = { temperature: 0.7, topK: 100, topP: 0.8, minP: 0.01 };
  const doubles = truncate(logits, options);
  const floats = truncate(new Float32Array(logits), options);
  assert.ok(doubles.probabilities instanceof Float64Array);
  assert.ok(floats.probabilities instanceof Float32Array);
  assert.ok(doubles.kept instanceof Uint32Array);
  assert.deepEqual(floats.kept, doubles.kept);
  doubles.probabilities.forEach((p, i) => {
    assert.ok(Math.abs(floats.probabilities[i]! - p) <= 2 ** -22 * p);
  });
  assert.deepEqual(truncate(new Int8Array([3, 1, 2]), { topK: 2 }), truncate([3, 1, 2], { topK: 2 }));
});

test("the results are fresh arrays, and the logits stay as they are", () => {
  const logits = new Float64Array([3, 1, 2]);
  const { probabilities, kept } = truncate(logits, { topK: 2 });
  truncate(new Float64Array(200_000), { topP: 0.5 });
  assert.deepEqual([...kept], [0, 2]);
  assert.deepEqual([...probabilities], [...truncate(logits, { topK: 2 }).probabilities]);
  assert.deepEqual([...logits], [3, 1, 2]);
  assert.equal(kept.buffer.byteLength, 8);
});

test("what an option cannot be is refused in words", () => {
  const untyped = truncate as (...args: unknown[]) => unknown;
  const refuses = (options: unknown, name: string, message: string) => {
    assert.throws(() => untyped([1, 2], options), { name, message });
    assert.ok(message.length <= 200, message);
  };
  const whole = "must be a whole number of 0 or more, got";
  refuses({ topK: 1.5 }, "RangeError", `topK ${whole} 1.5`);
  refuses({ topK: -1 }, "RangeError", `topK ${whole} -1`);
  refuses({ topK: inf }, "RangeError", `topK ${whole} Infinity`);
  refuses({ topK: Number.NaN }, "RangeError", `topK ${whole} NaN`);
  refuses({ topK: 2 ** 53 }, "RangeError", "topK must be at most 9007199254740991, got 9007199254740992");
  refuses({ topK: "5" }, "TypeError", 'topK must be a number, got "5"');
  refuses({ topK: null }, "TypeError", "topK must be a number, got null");
  refuses({ topK: 5n }, "TypeError", "topK must be a number, got the bigint 5");
  refuses({ topP: 1.01 }, "RangeError", "topP must be from 0 to 1, got 1.01");
  refuses({ topP: Number.NaN }, "RangeError", "topP must be from 0 to 1, got NaN");
  refuses({ minP: -0.1 }, "RangeError", "minP must be from 0 to 1, got -0.1");
  refuses({ minP: true }, "TypeError", "minP must be a number, got true");
  refuses({ temperature: -1 }, "RangeError", "temperature must be 0 or more, got -1");
  refuses({ temperature: "1" }, "TypeError", 'temperature must be a number, got "1"');
  const names = "transformers, vllm, sglang, llama.cpp, ollama, mlx-lm";
  refuses({ engine: "hf" }, "RangeError", `engine must be one of ${names}, got "hf"`);
  refuses({ engine: "toString" }, "RangeError", `engine must be one of ${names}, got "toString"`);
  refuses({ engine: 1 }, "TypeError", `engine must be one of ${names}, got 1`);
  refuses({ ties: "some" }, "RangeError", 'ties must be one of all, exact, got "some"');
  refuses({ scope: {} }, "TypeError", "scope must be one of sequential, joint, got an object");
  const each = "order must name each of temperature, topK, topP, minP once, got";
  refuses({ order: ["topK", "topP", "minP"] }, "RangeError", `${each} "topK, topP, minP"`);
  refuses({ order: ["topK", "topK", "topP", "temperature"] }, "RangeError", `${each} "topK, topK, topP, temperature"`);
  refuses({ order: [1, 2, 3, 4] }, "RangeError", `${each} something else`);
  refuses({ order: "topK" }, "TypeError", 'order must be an array of stages, got "topK"');
  refuses({ trace: 1 }, "TypeError", "trace must be true or false, got 1");
  refuses({ topk: 1 }, "TypeError", 'unknown option "topk" (did you mean "topK"?)');
  refuses({ seed: 1 }, "TypeError", `unknown option "seed" (known: ${[...options].join(", ")})`);
  refuses(3, "TypeError", "options must be an object such as { topK: 40 }, got 3");
  assert.deepEqual(kept([1, 2], Object.create({ topK: 1 })), [1, 0]);
});

const options = ["temperature", "topK", "topP", "minP", "engine", "order", "ties", "scope", "trace"];

test("logits are refused as by softmax, and the next call works", () => {
  const untyped = truncate as (...args: unknown[]) => unknown;
  for (const given of [{}, { topK: 1 }, { topP: 0.5 }, { minP: 0.5, trace: true }]) {
    const refuses = (logits: unknown, message: string) => assert.throws(() => untyped(logits, given), { message });
    refuses([1, Number.NaN], "logits[1] is NaN");
    refuses(new Float32Array([inf, 1]), "logits[0] is Infinity");
    refuses([], "logits must not be empty");
    refuses([-inf, -inf], "logits are all -Infinity: every entry is masked");
    refuses("1,2", 'logits must be an array or typed array of numbers, got "1,2"');
    refuses([1, "2"], 'logits[1] must be a number, got "2"');
    refuses(new BigInt64Array(1), "logits must be numbers, got a BigInt64Array");
  }
  assert.deepEqual(kept([1, 2]), [1, 0]);
});
