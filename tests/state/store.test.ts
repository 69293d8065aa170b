import assert from "node:assert/strict";
import { test } from "node:test";
import { problemOf } from "../../web/state/refusal.js";
import { initialState } from "../../web/state/state.js";
import { Store } from "../../web/state/store.js";
import { workedLogits } from "../worked-example.js";

/** A store as the element uses it, and the causes that its listeners are told. */
function started(): { store: Store; causes: unknown[] } {
  const store = new Store();
  const causes: unknown[] = [];
  store.start();
  store.listen((cause) => {
    if (cause !== undefined) causes.push(cause);
  });
  return { store, causes };
}

test("a store begins with the worked example and its results", () => {
  const { store } = started();
  assert.deepEqual(store.state, initialState);
  assert.equal(store.results.probabilities[0]!.toFixed(10), "0.6590011389");
  assert.equal(store.canUndo, false);
});

test("listeners are told who changed the state, and no cause if it is the same", () => {
  const { store, causes } = started();
  store.set("temperature", 2);
  store.set("temperature", 2);
  store.assign("temperature", 2);
  store.assign("temperature", "0.5");
  store.undo();
  assert.deepEqual(causes, ["reader", "page", "history"]);
});

test("changes of one field are one step, until the step is closed or another field changes", () => {
  const { store } = started();
  for (const temperature of [1.1, 1.2, 1.3]) store.set("temperature", temperature);
  store.setLogit(0, 5);
  store.setLogit(0, 6);
  store.closeStep();
  store.setLogit(0, 7);
  const seen = [];
  while (store.canUndo) {
    store.undo();
    seen.push([store.state.logits[0], store.state.temperature]);
  }
  assert.deepEqual(seen, [
    [6, 1.3],
    [2, 1.3],
    [2, 1],
  ]);
  while (store.canRedo) store.redo();
  assert.equal(store.state.logits[0], 7);
});

test("a step that leads back to where it began is dropped", () => {
  const { store } = started();
  store.set("temperature", 2);
  store.set("temperature", 1);
  assert.equal(store.canUndo, false);
});

test("what the page gives before the first drawing cannot be undone", () => {
  const store = new Store();
  store.assign("logits", [5, 6]);
  assert.equal(store.canUndo, false);
  store.start();
  store.assign("logits", [7, 8]);
  assert.equal(store.canUndo, true);
});

test("what cannot be used is refused with a code, and everything stays as it was", () => {
  const { store, causes } = started();
  const refusals = [
    () => store.assign("logits", [1, Number.NaN]),
    () => store.assign("logits", []),
    () => store.assign("logits", 5),
    () => store.assign("logits", [Number.NEGATIVE_INFINITY]),
    () => store.assign("logits", "1, x"),
    () => store.assign("temperature", -1),
    () => store.assign("temperature", true),
    () => store.assign("digits", 1),
    () => store.assign("panels", ["pie"]),
    () => store.assign("order", "up"),
    () => store.give({ ...initialState, logits: [Number.POSITIVE_INFINITY] }),
  ];
  assert.deepEqual(
    refusals.map((action) => problemOf(action)?.code),
    [
      "badLogit",
      "noLogits",
      "notAList",
      "allMasked",
      "notANumber",
      "badTemperature",
      "notATemperature",
      "badDigits",
      "notOneOf",
      "notOneOf",
      "badLogit",
    ],
  );
  assert.deepEqual(store.state, initialState);
  assert.deepEqual(causes, []);
});

test("an attribute that cannot be used leaves its default and a notice, until a good one comes or the reader sets the field", () => {
  const { store } = started();
  store.assignOrFallBack("temperature", "0.5");
  store.assignOrFallBack("temperature", "cold");
  assert.equal(store.state.temperature, 1);
  assert.deepEqual([...store.notices], [["temperature", { code: "notANumber", details: ["cold"] }]]);
  store.set("temperature", 2);
  assert.equal(store.notices.size, 0);
  store.assignOrFallBack("temperature", "-1");
  assert.equal(store.notices.size, 1);
  store.assignOrFallBack("temperature", null);
  assert.equal(store.notices.size, 0);
});

test("a reader's change that leaves only masks is refused with a notice", () => {
  const { store } = started();
  store.assign("logits", [3, Number.NEGATIVE_INFINITY]);
  store.setLogit(0, Number.NEGATIVE_INFINITY);
  assert.equal(store.removeRow(0), false);
  assert.deepEqual(store.state.logits, [3, Number.NEGATIVE_INFINITY]);
  assert.deepEqual([...store.notices.values()], [{ code: "allMasked", details: [] }]);
  assert.equal(store.removeRow(1), true);
  assert.equal(store.notices.size, 0);
});

test("results of the logits are kept while only the temperature changes, and all of them while neither does", () => {
  const { store } = started();
  const { results } = store;
  store.set("digits", 7);
  assert.equal(store.results, results);
  store.set("temperature", 2);
  assert.equal(store.results.ofLogits, results.ofLogits);
  assert.equal(store.results.probabilities[0]!.toFixed(10), "0.5016877571");
  store.setLogit(0, 3);
  assert.notEqual(store.results.ofLogits, results.ofLogits);
  assert.deepEqual([...results.ofLogits.typed], workedLogits);
});

test("a number field's wrong text is forgotten when a number is set, and when the state is replaced", () => {
  const { store } = started();
  store.setBadText("logit-1", "cold");
  store.setBadText("temperature", "hot");
  store.setLogit(1, 4);
  assert.deepEqual([...store.badTexts], [["temperature", "hot"]]);
  const { revision } = store;
  store.assign("logits", [9, 8]);
  assert.equal(store.badTexts.size, 0);
  assert.notEqual(store.revision, revision);
});

test("null and undefined mean a field's default, as a removed attribute does", () => {
  const { store } = started();
  for (const nothing of [null, undefined]) {
    store.assign("temperature", 2);
    store.assign("logits", [9, 8]);
    store.assign("temperature", nothing);
    store.assign("logits", nothing);
    assert.deepEqual(store.state, initialState);
  }
});

test("a state that is given keeps an array of its own, and known logits keep their results", () => {
  const { store } = started();
  const { results } = store;
  store.give({ ...store.state, temperature: 2 });
  assert.equal(store.results.ofLogits, results.ofLogits);
  const given = [7, 8];
  store.give({ ...store.state, logits: given });
  given[0] = Number.NaN;
  assert.deepEqual(store.state.logits, [7, 8]);
});
