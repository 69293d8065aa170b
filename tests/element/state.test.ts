import assert from "node:assert/strict";
import { test } from "node:test";
import { withLabel, withLogit, withRowAdded, withRowRemoved, withTemperature } from "../../web/element/edits.js";
import { fields, initialState, labelOf, type State } from "../../web/element/state.js";

const state: State = { logits: [3, -1.5, Number.NEGATIVE_INFINITY], labels: ["x", "y"], temperature: 0.7 };

test("each field reads back what it writes", () => {
  assert.deepEqual(fields.logits.read(fields.logits.write(state.logits)), state.logits);
  assert.deepEqual(fields.labels.read(fields.labels.write(state.labels)), state.labels);
  assert.equal(fields.temperature.read(fields.temperature.write(state.temperature)), state.temperature);
});

test("a list is separated by commas or by spaces", () => {
  assert.deepEqual(fields.logits.read("2, 1,0.1"), [2, 1, 0.1]);
  assert.deepEqual(fields.logits.read(" 2 1  0.1 "), [2, 1, 0.1]);
  assert.deepEqual(fields.labels.read("New York, Rome"), ["New York", "Rome"]);
  assert.deepEqual(fields.labels.read(""), []);
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
