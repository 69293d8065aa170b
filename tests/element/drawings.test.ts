import assert from "node:assert/strict";
import { test } from "node:test";
import { spreadLabels } from "../../web/element/drawing/spread-labels.js";
import { binsPath } from "../../web/element/panels/bars/bins.js";
import { curvesFrame, curveX, positionAtX } from "../../web/element/panels/curves/drawing.js";
import { nearestOnPath, placeInTriangle, simplexFrame } from "../../web/element/panels/simplex/drawing.js";
import { topThreeOf } from "../../web/state/results/top-three.js";
import { lastPosition } from "../../web/state/temperature-scale.js";

test("labels move apart no more than they must, and stay within the range", () => {
  assert.deepEqual(spreadLabels([10, 50], 14, 0, 100), [10, 50]);
  assert.deepEqual(spreadLabels([50, 50, 50], 14, 0, 100), [36, 50, 64]);
  assert.deepEqual(spreadLabels([1, 2, 3], 14, 0, 100), [0, 14, 28]);
  assert.deepEqual(spreadLabels([98, 99, 100], 14, 0, 100), [72, 86, 100]);
});

test("every position of the curves' axis is found again where it is drawn", () => {
  for (const width of [300, 480, 1200]) {
    const frame = curvesFrame(width, 5);
    for (let position = 0; position <= lastPosition; ++position) {
      assert.equal(positionAtX(curveX(position, frame), frame), position);
    }
  }
});

test("a place off the axis is the limit on its side", () => {
  const frame = curvesFrame(600, 5);
  assert.equal(positionAtX(-100, frame), 0);
  assert.equal(positionAtX(1000, frame), lastPosition);
});

test("bins keep every peak, however many values fall on a pixel", () => {
  const values = new Float64Array(100_000);
  values[77_777] = 1;
  const path = binsPath(values, undefined, 500, 100, 100);
  assert.equal(path.match(/V0\.0H/g)?.length, 1);
  // 77,777 of 100,000 on 500 pixels is the 389th.
  assert.ok(path.includes("V0.0H389.0"));
});

test("bins follow the order of the rows", () => {
  const order = Uint32Array.of(2, 0, 1);
  assert.equal(binsPath(Float64Array.of(0.5, 0, 1), order, 3, 10, 10), "M0 10V0.0H1.0V5.0H2.0V10.0H3.0V10Z");
});

test("a distribution of three classes stands at the mean of the corners", () => {
  const frame = simplexFrame(400);
  const [top] = frame.corners;
  assert.deepEqual(placeInTriangle([1, 0, 0], 0, frame), top);
  const third = placeInTriangle([1 / 3, 1 / 3, 1 / 3], 0, frame);
  assert.ok(Math.abs(third.x - 200) < 1e-9);
});

test("the path goes from the winner's corner to the centre, and a place gives the nearest temperature on it", () => {
  const three = topThreeOf(Float64Array.of(0.1, -5, 2, 1), [2, 3, 0, 1]);
  assert.deepEqual(three.rows, [0, 2, 3]);
  assert.deepEqual([...three.path.subarray(0, 3)], [0, 1, 0]);
  assert.deepEqual([...three.path.subarray(-3)], [1 / 3, 1 / 3, 1 / 3]);
  const frame = simplexFrame(400);
  for (const position of [60, 109, 150]) {
    assert.equal(nearestOnPath(three, placeInTriangle(three.path, 3 * position, frame), frame), position);
  }
});
