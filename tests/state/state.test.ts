import assert from "node:assert/strict";
import { test } from "node:test";
import {
  withLabel,
  withLogit,
  withPanel,
  withRowAdded,
  withRowRemoved,
  withTarget,
  withValue,
} from "../../web/state/edits.js";
import { fields } from "../../web/state/fields.js";
import { problemOf } from "../../web/state/refusal.js";
import { initialState, labelOf, type State } from "../../web/state/state.js";

const state: State = {
  ...initialState,
  logits: [3, -1.5, Number.NEGATIVE_INFINITY],
  labels: ["x", "y"],
  temperature: 0.7,
};

test("logits are separated by commas or by spaces, labels by commas only", () => {
  assert.deepEqual(fields.logits.read("2, 1,0.1"), [2, 1, 0.1]);
  assert.deepEqual(fields.logits.read(" 2 1  0.1 "), [2, 1, 0.1]);
  assert.deepEqual(fields.logits.read("−1, -inf"), [-1, Number.NEGATIVE_INFINITY]);
  assert.deepEqual(fields.labels.read("New York, Rome"), ["New York", "Rome"]);
  assert.deepEqual(fields.labels.read("New York"), ["New York"]);
  assert.deepEqual(fields.labels.read(""), []);
  assert.equal(fields.temperature.read(" 0.7 "), 0.7);
});

test("a text that is not a number is refused, and quoted", () => {
  assert.deepEqual(
    problemOf(() => fields.logits.read("2, x")),
    { code: "notANumber", details: ["x"] },
  );
  assert.deepEqual(
    problemOf(() => fields.temperature.read("warm")),
    { code: "notANumber", details: ["warm"] },
  );
});

test("panels are read in any order and kept in their own, and a name that no panel has is refused", () => {
  assert.deepEqual(fields.panels.read("solve bars"), ["bars", "solve"]);
  assert.deepEqual(fields.panels.read("steps,bars, bars"), ["bars", "steps"]);
  assert.deepEqual(fields.panels.read(""), []);
  const { code, details } = problemOf(() => fields.panels.read("bars pie"))!;
  assert.equal(code, "notOneOf");
  assert.equal(details[0], "pie");
  assert.match(details[1]!, /^bars, /);
});

test("digits, order, unit, targets and switches are read, and other texts are refused", () => {
  assert.equal(fields.digits.read("15"), 15);
  for (const text of ["1", "16", "2.5", "many"])
    assert.ok(
      problemOf(() => fields.digits.read(text)),
      text,
    );
  assert.equal(fields.order.read("sorted"), "sorted");
  assert.deepEqual(
    problemOf(() => fields.order.read("up")),
    { code: "notOneOf", details: ["up", "given, sorted"] },
  );
  assert.equal(fields.unit.read("bits"), "bits");
  assert.deepEqual(fields.targets.read("0.5, 1, 3"), { maxProbability: 0.5, entropy: 1, perplexity: 3 });
  for (const text of ["0.5", "1, 2, 3, 4", "a, b, c"])
    assert.ok(
      problemOf(() => fields.targets.read(text)),
      text,
    );
  assert.equal(fields.naive.read("true"), true);
});

test("a seed is a whole number of 0 or more, or none", () => {
  for (const [text, seed] of [
    ["0", 0],
    [" 7 ", 7],
    ["9007199254740991", Number.MAX_SAFE_INTEGER],
    ["", null],
  ] as const) {
    assert.equal(fields.seed.read(text), seed);
  }
  for (const given of [-1, 1.5, 2 ** 53, Number.NaN, Number.POSITIVE_INFINITY, "7", {}, true])
    assert.equal(problemOf(() => fields.seed.check(given))?.code, "badSeed", String(given));
});

test("a sentence is one line of at most 200 characters", () => {
  assert.equal(fields.sentence.read("  I saw\n a\t___. "), "I saw a ___.");
  assert.equal(fields.sentence.read("half a pair: \ud83d"), "half a pair: \ud83d", "which links can carry");
  assert.equal(fields.sentence.read("😀".repeat(100)).length, 200);
  assert.deepEqual(
    problemOf(() => fields.sentence.read("x".repeat(201))),
    { code: "tooLong", details: ["200", "201"] },
  );
  for (const given of [7, {}, ["a"], true])
    assert.equal(problemOf(() => fields.sentence.check(given))?.code, "unusable", String(given));
});

test("half of a surrogate pair in a label or a sentence survives its attribute's text", () => {
  for (const label of ["\ud83d", "a\udc00, b"]) {
    const text = fields.labels.write([label, "b"]);
    assert.doesNotMatch(text, /\p{Surrogate}/u, "a file in UTF-8 cannot have it");
    assert.deepEqual(fields.labels.read(text), [label, "b"]);
    assert.equal(fields.sentence.check(label), label);
  }
});

test("a list that says that it is too long is refused before it is read", () => {
  const endless = {
    length: 2 ** 24 + 1,
    [Symbol.iterator]() {
      throw new Error("not read");
    },
  };
  assert.equal(problemOf(() => fields.logits.check(endless))?.code, "tooManyLogits");
});

test("a change to the same value returns the same state", () => {
  assert.equal(withValue(state, "temperature", 0.7), state);
  assert.equal(withLogit(state, 0, 3), state);
  assert.equal(withLabel(state, 0, "x"), state);
  assert.equal(withTarget(state, "perplexity", 2), state);
});

test("a panel that is shown takes its place in the order", () => {
  assert.deepEqual(withPanel(state, "simplex", true).panels, ["bars", "statistics", "curves", "simplex"]);
  assert.deepEqual(withPanel(state, "bars", false).panels, ["statistics", "curves"]);
});

test("an edit gives a new state and leaves the old one as it was", () => {
  const before = structuredClone(state);
  assert.equal(withValue(state, "temperature", 2).temperature, 2);
  assert.deepEqual(withLogit(state, 1, 9).logits, [3, 9, Number.NEGATIVE_INFINITY]);
  assert.deepEqual(withLabel(state, 2, "z").labels, ["x", "y", "z"]);
  assert.deepEqual(withRowAdded(state, "new").logits, [3, -1.5, Number.NEGATIVE_INFINITY, 0]);
  assert.deepEqual(state, before);
});

test("a row without a label is named by its number, and keeps that name when another row is removed", () => {
  assert.equal(labelOf(state, 2), "3");
  assert.deepEqual(withRowRemoved(state, 0).labels, ["y", "3"]);
  assert.equal(labelOf(initialState, 0), "1");
});
