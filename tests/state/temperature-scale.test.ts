import assert from "node:assert/strict";
import { test } from "node:test";
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
