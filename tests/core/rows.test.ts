import assert from "node:assert/strict";
import { test } from "node:test";
import { logSoftmax, softmax } from "softmax-temperature";
import { generatedLogits } from "../golden.js";

const inf = Number.POSITIVE_INFINITY;
const functions = { softmax, logSoftmax };
const sizes = [...Array.from({ length: 70 }, (_, i) => i + 1), 100, 1000];

/** What a caller without types may pass. */
type Untyped = (...args: unknown[]) => Float32Array | Float64Array;

/** Compares the rows of one call with what a call for each gives, bit by bit. */
function checkBits(logits: Float32Array | Float64Array, classes: number, temperature: number): void {
  for (const [name, call] of Object.entries(functions) as [string, Untyped][]) {
    const at = `${name} of ${classes} classes at T = ${temperature}`;
    const expected = logits.slice();
    for (let start = 0; start < logits.length; start += classes) {
      expected.set(call(logits.slice(start, start + classes), { temperature }), start);
    }
    const result = call(logits, { temperature, classes });
    assert.equal(result.constructor, logits.constructor, at);
    assert.deepEqual(new Uint8Array(result.buffer), new Uint8Array(expected.buffer), at);
    const out = logits.slice();
    assert.equal(call(out, { temperature, classes, out }), out, at);
    assert.deepEqual(new Uint8Array(out.buffer), new Uint8Array(expected.buffer), at);
  }
}

test("each row has the bits that it has alone", () => {
  for (const classes of sizes) {
    for (const temperature of [0, 1e-7, 0.7, 1, 1e6, inf]) {
      // Masks at every seventh place leave something of each row but those of one class.
      const logits = generatedLogits(classes * 6, classes, 40, classes > 1 ? 7 : 0);
      for (let row = 0; row < 6; ++row) logits[row * classes + (row % classes)] = row * 100;
      checkBits(logits, classes, temperature);
      checkBits(new Float32Array(logits), classes, temperature);
    }
  }
});

test("rows of logits at the ends of the range have the bits that they have alone", () => {
  for (const most of [3e38, Number.MAX_VALUE]) {
    const logits = new Float64Array([most, -most, 1, -most, -most, -most, 5e-324, 0, -0, -inf, 1e-40, 700]);
    for (const classes of [2, 3, 4, 6, 12]) {
      for (const temperature of [0, 5e-324, 1, 1e300, inf]) {
        checkBits(logits, classes, temperature);
        if (most < 1e39) checkBits(new Float32Array(logits), classes, temperature);
      }
    }
  }
});

test("plain numbers and whole-number arrays can be rows, too", () => {
  const limit = { classes: 3, temperature: 0 };
  assert.deepEqual([...softmax([1, 3, 3, 0, 0, 9], limit)], [0, 0.5, 0.5, 0, 0, 1]);
  assert.deepEqual([...softmax(new Int8Array([1, 3, 3, 0, 0, 9]), limit)], [0, 0.5, 0.5, 0, 0, 1]);
  assert.deepEqual([...logSoftmax([-inf, 3, 5, -inf], { classes: 2 })], [-inf, 0, 0, -inf]);
});

test("without classes, or with undefined, all logits are one row", () => {
  assert.deepEqual(softmax([1, 2, 3, 4], { classes: undefined }), softmax([1, 2, 3, 4]));
  assert.deepEqual(softmax([1, 2, 3, 4], { classes: 4 }), softmax([1, 2, 3, 4]));
  const inherited = Object.create({ classes: 3 }) as object;
  assert.deepEqual(softmax([1, 2, 3, 4], inherited), softmax([1, 2, 3, 4]));
});

test("millions of rows fit in one call", () => {
  const p = softmax(new Float32Array(2 ** 24), { classes: 8 });
  assert.ok(p.every((value) => value === 0.125));
});

/** Both functions must refuse these logits and options, and leave `out` alone. */
function refuses(logits: unknown, options: object, kind: "TypeError" | "RangeError", message: string): void {
  for (const call of Object.values(functions) as Untyped[]) {
    assert.throws(() => call(logits, options), { name: kind, message });
    const count = Array.isArray(logits) ? logits.length : 0;
    const out = new Float64Array(count).fill(7);
    assert.throws(() => call(logits, { ...options, out }), { name: kind, message });
    assert.ok(out.every((value) => value === 7));
  }
}

test("classes are a whole number of 1 or more, and never coerced", () => {
  for (const classes of [0, -1, 1.5, Number.NaN, inf]) {
    const message = `classes must be a whole number of 1 or more, got ${classes}`;
    refuses([1, 2], { classes }, "RangeError", message);
  }
  refuses([1, 2], { classes: "2" }, "TypeError", 'classes must be a number, got "2"');
  refuses([1, 2], { classes: null }, "TypeError", "classes must be a number, got null");
  refuses([1, 2], { classes: 2n }, "TypeError", "classes must be a number, got the bigint 2");
  refuses([1, 2], { classes: { valueOf: () => 2 } }, "TypeError", "classes must be a number, got an object");
  refuses([1, 2], { clases: 2 }, "TypeError", 'unknown option "clases" (did you mean "classes"?)');
});

test("logits that are not whole rows are refused", () => {
  const logits = new Array(25).fill(1);
  refuses(logits, { classes: 10 }, "RangeError", "logits must be rows of 10 classes, got 25 numbers");
  refuses(logits, { classes: 26 }, "RangeError", "logits must be rows of 26 classes, got 25 numbers");
  refuses([], { classes: 3 }, "RangeError", "logits must not be empty");
});

test("a bad logit is named by its place among all, a masked row by its number", () => {
  for (const temperature of [0, 1, inf]) {
    refuses([1, 2, 3, Number.NaN], { classes: 2, temperature }, "RangeError", "logits[3] is NaN");
    refuses([1, 2, inf, 4], { classes: 2, temperature }, "RangeError", "logits[2] is Infinity");
    const masked = (row: number) => `logits of row ${row} are all -Infinity: every entry is masked`;
    refuses([-inf, -inf, 3, 4], { classes: 2, temperature }, "RangeError", masked(0));
    refuses([1, -inf, -inf, 4, -inf, -inf], { classes: 2, temperature }, "RangeError", masked(2));
    refuses([-inf, 1, -inf, 4], { classes: 1, temperature }, "RangeError", masked(0));
    refuses([-inf, -inf], { classes: 2, temperature }, "RangeError", "logits are all -Infinity: every entry is masked");
  }
  refuses([1, 2, 3, 4], { classes: 2, temperature: -1 }, "RangeError", "temperature must be 0 or more, got -1");
});

test("the next call after an error works", () => {
  assert.throws(() => softmax([-inf, -inf, 3, 4], { classes: 2 }));
  assert.deepEqual([...softmax([1, 1, 2, 2], { classes: 2 })], [0.5, 0.5, 0.5, 0.5]);
});
