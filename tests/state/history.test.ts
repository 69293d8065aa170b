import assert from "node:assert/strict";
import { test } from "node:test";
import { History } from "../../web/state/history.js";

test("undo gives the state before a change, redo the one after it", () => {
  const history = new History<string>();
  history.record("a", "x");
  history.record("b", "y");
  assert.equal(history.undo("c"), "b");
  assert.equal(history.undo("b"), "a");
  assert.equal(history.undo("a"), undefined);
  assert.equal(history.redo("a"), "b");
  assert.equal(history.redo("b"), "c");
  assert.equal(history.redo("c"), undefined);
});

test("changes of one kind are one step until it is closed", () => {
  const history = new History<number>();
  for (let i = 0; i < 10; ++i) history.record(i, "drag");
  history.close();
  history.record(10, "drag");
  assert.equal(history.undo(11), 10);
  assert.equal(history.undo(10), 0);
  assert.equal(history.canUndo, false);
});

test("a change after an undo leaves nothing to redo", () => {
  const history = new History<string>();
  history.record("a", "x");
  history.undo("b");
  assert.equal(history.canRedo, true);
  history.record("a", "x");
  assert.equal(history.canRedo, false);
});

test("the last 200 steps can be undone", () => {
  const history = new History<number>();
  for (let i = 0; i < 1000; ++i) history.record(i, String(i));
  let steps = 0;
  for (let state: number | undefined = 1000; state !== undefined; state = history.undo(state)) steps += 1;
  assert.equal(steps - 1, 200);
});
