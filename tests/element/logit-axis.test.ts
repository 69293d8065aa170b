import assert from "node:assert/strict";
import { test } from "node:test";
import { fitAxis, keyStep, moved, placeOf } from "../../web/element/panels/bars/logit-axis.js";

test("the axis holds 0 and every logit with room at both ends, and stays when a logit moves on it", () => {
  const axis = fitAxis([2, 1, 0.1]);
  assert.ok(axis.low < 0 && axis.high > 2);
  assert.equal(fitAxis([2.3, 1, 0.1], axis), axis);
  const wider = fitAxis([50, 1, 0.1], axis);
  assert.ok(wider.high > 50);
  assert.ok(fitAxis([2, 1, 0.1], wider).high < 10, "an axis that has become far too wide is fitted anew");
});

test("places are between 0 and 1 for any logits", () => {
  for (const logits of [[0], [Number.MAX_VALUE, -Number.MAX_VALUE], [Number.MIN_VALUE], [-1e300, 5], [-Infinity, 2]]) {
    const axis = fitAxis(logits);
    for (const logit of logits) {
      const place = placeOf(logit, axis);
      assert.ok(place >= 0 && place <= 1, `${logit}: ${place}`);
    }
    assert.ok(keyStep(axis) > 0);
  }
});

test("a moved number has no noise of binary fractions and loses no digit", () => {
  assert.equal(moved(0.2, 1, 0.1), 0.3);
  assert.equal(moved(2, 7, 0.01), 2.07);
  assert.equal(moved(2.0371234, 1, 0.1), 2.1371234);
  assert.equal(moved(-0.1, 1, 0.1), 0);
  assert.equal(moved(Number.MAX_VALUE, 10, 1e307), Number.MAX_VALUE);
  assert.equal(moved(1e-30, 1, 0.1), 0.1);
});
