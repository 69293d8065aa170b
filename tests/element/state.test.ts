import assert from "node:assert/strict";
import { test } from "node:test";
import { withLabel, withLogit, withRowAdded, withRowRemoved, withTemperature } from "../../web/element/edits.js";
import { fields, initialState, labelOf, type State } from "../../web/element/state.js";

const state: State = { logits: [3, -1.5, Number.NEGATIVE_INFINITY], labels: ["x", "y"], temperature: 0.7 };

test("logits are separated by commas or by spaces, labels by commas only", () => {
  assert.deepEqual(fields.logits.read("2, 1,0.1"), [2, 1, 0.1]);
  assert.deepEqual(fields.logits.read(" 2 1  0.1 "), [2, 1, 0.1]);
  assert.deepEqual(fields.logits.read("−1, -inf"), [-1, Number.NEGATIVE_INFINITY]);
  assert.deepEqual(fields.labels.read("New York, Rome"), ["New York", "Rome"]);
  assert.deepEqual(fields.labels.read("New York"), ["New York"]);
  assert.deepEqual(fields.labels.read(""), []);
  assert.equal(fields.temperature.read(" 0.7 "), 0.7);
});

test("a text that is no number is refused by name", () => {
  assert.throws(() => fields.logits.read("2, x"), { name: "RangeError", message: "“x” is not a number" });
  assert.throws(() => fields.temperature.read("warm"), { name: "RangeError" });
});

test("an edit gives a new state and leaves the old one as it was", () => {
  const before = structuredClone(state);
  assert.equal(withTemperature(state, 2).temperature, 2);
  assert.deepEqual(withLogit(state, 1, 9).logits, [3, 9, Number.NEGATIVE_INFINITY]);
  assert.deepEqual(withLabel(state, 2, "z").labels, ["x", "y", "z"]);
  assert.deepEqual(withRowAdded(state, "new").logits, [3, -1.5, Number.NEGATIVE_INFINITY, 0]);
  assert.deepEqual(state, before);
});

test("a row without a label is called by its number, and keeps it when another row goes", () => {
  assert.equal(labelOf(state, 2), "3");
  assert.deepEqual(withRowRemoved(state, 0).labels, ["y", "3"]);
  assert.equal(labelOf(initialState, 0), "1");
});
