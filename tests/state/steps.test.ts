import assert from "node:assert/strict";
import { test } from "node:test";
import { computeResults } from "../../web/state/results/results.js";
import { stepsOf } from "../../web/state/results/steps.js";
import { initialState, type State } from "../../web/state/state.js";

function steps(changes: Partial<State>) {
  const state = { ...initialState, ...changes };
  return stepsOf(state, computeResults(state), [...state.logits.keys()]);
}

test("the steps lead from a logit to its probability", () => {
  const [cat, dog] = steps({ logits: [2, 1, 0.1], temperature: 0.5 });
  assert.deepEqual([cat!.shifted, cat!.quotient, cat!.weight], [0, 0, 1]);
  assert.deepEqual([dog!.shifted, dog!.quotient], [-1, -2]);
  assert.ok(Math.abs(dog!.weight - 0.1353352832366127) < 1e-16);
});

test("the weights are right to 15 digits", () => {
  // e^(-1.9) and e^-1, from mpmath.
  const [, dog, bird] = steps({ logits: [2, 1, 0.1] });
  assert.equal(dog!.weight.toFixed(15), "0.367879441171442");
  assert.equal(bird!.weight.toFixed(15), "0.149568619222635");
});

test("no step is NaN at the limits, with masks, and for huge logits", () => {
  const logits = [1.7e308, -1.7e308, Number.NEGATIVE_INFINITY, 1.7e308, 0];
  for (const temperature of [0, 1e-300, 1, 1e308, Number.POSITIVE_INFINITY]) {
    for (const step of steps({ logits, temperature })) {
      for (const value of [step.shifted, step.quotient, step.weight, step.probability]) {
        assert.ok(!Number.isNaN(value), `${step.row} at T = ${temperature}`);
      }
    }
  }
});

test("the quotient is right even if the difference overflows", () => {
  const [, low] = steps({ logits: [1.7e308, -1.7e308], temperature: 1.7e308 });
  assert.equal(low!.quotient, -2);
});

test("the naive way works for small quotients and breaks for large ones", () => {
  const [small] = steps({ logits: [2, 1], naive: true });
  assert.equal(small!.naive!.toFixed(4), "0.7311");
  const [large, other] = steps({ logits: [100, 99], naive: true });
  assert.deepEqual([large!.naive, large!.naiveWeight], [undefined, Number.POSITIVE_INFINITY]);
  assert.equal(other!.naiveFraction, "∞⁄∞");
  const [vanished] = steps({ logits: [-200, -210], naive: true });
  assert.deepEqual([vanished!.naive, vanished!.naiveFraction], [undefined, "0⁄0"]);
});
