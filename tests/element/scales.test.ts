import assert from "node:assert/strict";
import { test } from "node:test";
import { fitAxis, keyStep, moved, placeOf } from "../../web/element/panels/bars/logit-axis.js";
import {
  detentsWithin,
  everyTemperature,
  holdAtDetent,
  lastPosition,
  positionOf,
  stepped,
  temperatureAt,
  warmth,
} from "../../web/state/temperature-scale.js";

test("every detent has a position that gives it back exactly", () => {
  for (const temperature of detentsWithin(everyTemperature))
    assert.equal(temperatureAt(positionOf(temperature)), temperature);
});

test("the temperature rises with the position, and every position but the ends is finite and above 0", () => {
  let before = 0;
  for (let position = 1; position < lastPosition; ++position) {
    const temperature = temperatureAt(position);
    assert.ok(temperature > before && temperature < Number.POSITIVE_INFINITY, `at ${position}: ${temperature}`);
    assert.equal(positionOf(temperature), position);
    before = temperature;
  }
});

test("a temperature beyond the scale stands next to its end, not on it", () => {
  assert.equal(positionOf(1e-9), 1);
  assert.equal(positionOf(1e9), lastPosition - 1);
  assert.equal(warmth(0), 0);
  assert.equal(warmth(1), 0.5);
  assert.equal(warmth(Number.POSITIVE_INFINITY), 1);
});

test("a step beyond the scale keeps its ratio", () => {
  assert.equal(stepped(1000, 1), 1030);
  assert.equal(stepped(0.01, -1), 0.00973);
  assert.equal(stepped(1, 1), 1.03);
  assert.equal(stepped(Number.POSITIVE_INFINITY, -1), temperatureAt(lastPosition - 1));
  assert.equal(stepped(0, 1), temperatureAt(1));
});

test("a drag is held near a detent and free elsewhere", () => {
  const one = positionOf(1);
  assert.equal(holdAtDetent(one + 2), one);
  assert.equal(holdAtDetent(one + 10), one + 10);
  assert.equal(holdAtDetent(1), 0);
});

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
