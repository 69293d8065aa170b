import { type SVGTemplateResult, svg } from "lit";
import { softmax } from "../../../core/softmax.js";
import type { Messages } from "../../../languages/contracts/element.js";
import type { Numbers } from "../../../languages/numbers.js";
import type { TopThree } from "../../../state/results/top-three.js";
import { detentsWithin, everyTemperature, lastPosition, positionOf } from "../../../state/temperature-scale.js";
import { limitName } from "../../controls/temperature-handle.js";
import { classColor } from "../../drawing/class-colors.js";
import { shorten } from "../../drawing/shorten.js";

/** The triangle's place in the drawing, in pixels. */
export interface SimplexFrame {
  readonly width: number;
  readonly height: number;
  readonly corners: readonly [Point, Point, Point];
}

export interface Point {
  readonly x: number;
  readonly y: number;
}

/** The first row is at the top; the others follow from left to right. */
export function simplexFrame(width: number): SimplexFrame {
  const side = Math.min(width - 72, 340);
  const middle = width / 2;
  const top = 30;
  const bottom = top + (side * Math.sqrt(3)) / 2;
  return {
    width,
    height: Math.ceil(bottom) + 34,
    corners: [
      { x: middle, y: top },
      { x: middle - side / 2, y: bottom },
      { x: middle + side / 2, y: bottom },
    ],
  };
}

/** The place of three probabilities, `p[at]` and the next two: the mean of the corners, weighted by them. */
export function placeInTriangle(p: ArrayLike<number>, at: number, { corners }: SimplexFrame): Point {
  const mean = (axis: "x" | "y") =>
    p[at]! * corners[0][axis] + p[at + 1]! * corners[1][axis] + p[at + 2]! * corners[2][axis];
  return { x: mean("x"), y: mean("y") };
}

/** The position on the temperature's scale whose point on the path is nearest to a place. */
export function nearestOnPath({ path }: TopThree, place: Point, frame: SimplexFrame): number {
  let nearest = 0;
  let least = Number.POSITIVE_INFINITY;
  for (let position = 0; position <= lastPosition; ++position) {
    const { x, y } = placeInTriangle(path, 3 * position, frame);
    const distance = (x - place.x) ** 2 + (y - place.y) ** 2;
    // On a tie, the position nearer to T = 1 is taken: where the path hardly moves, a limit is not meant.
    if (distance < least || (distance === least && Math.abs(position - middle) < Math.abs(nearest - middle))) {
      nearest = position;
      least = distance;
    }
  }
  return nearest;
}

const middle = lastPosition / 2;

/** The triangle, the names of its corners, the path, and the marks on it: all that the three logits decide. */
export function simplexDrawing(
  three: TopThree,
  frame: SimplexFrame,
  messages: Messages,
  labelOf: (row: number) => string,
): SVGTemplateResult {
  const { corners } = frame;
  const points = Array.from({ length: lastPosition + 1 }, (_, position) => {
    const { x, y } = placeInTriangle(three.path, 3 * position, frame);
    return `${x.toFixed(1)} ${y.toFixed(1)}`;
  });
  const center = {
    x: (corners[0].x + corners[1].x + corners[2].x) / 3,
    y: (corners[0].y + corners[1].y + corners[2].y) / 3,
  };
  return svg`
    <path class="triangle" d="M${corners.map(({ x, y }) => `${x} ${y}`).join("L")}Z" />
    ${corners.map(({ x, y }) => svg`<line class="grid" x1=${center.x} y1=${center.y} x2=${x} y2=${y} />`)}
    <path class="path" d="M${points.join("L")}" />
    ${detentsWithin(everyTemperature).map((detent) => mark(three, detent, frame, messages))}
    ${corners.map(({ x, y }, k) => {
      const row = three.rows[k as 0 | 1 | 2];
      return svg`<text
        class="row-name ${classColor(row)}"
        x=${x}
        y=${k === 0 ? y - 14 : y + 24}
        text-anchor=${(["middle", "start", "end"] as const)[k]!}
        dx=${[0, -24, 24][k]!}
      >${shorten(labelOf(row), 14)}</text>`;
    })}`;
}

/** A mark on the path, with the temperature beside it, and the name of a limit. */
function mark(three: TopThree, temperature: number, frame: SimplexFrame, messages: Messages): SVGTemplateResult {
  const { x, y } = placeInTriangle(three.path, 3 * positionOf(temperature), frame);
  // In the corner on the right there is no room for a name.
  const name = x > frame.corners[2].x - 24 ? "" : limitName(temperature, messages);
  return svg`
    <circle class="mark" cx=${x} cy=${y} r="3" />
    <text class="tick" x=${x + 9} y=${y + 4}>${messages.numbers.exactly(temperature)} ${name}</text>`;
}

/** The point of a temperature on the path, with its value. */
export function simplexPoint(
  temperature: number,
  three: TopThree,
  frame: SimplexFrame,
  numbers: Numbers,
): SVGTemplateResult {
  const { x, y } = placeInTriangle(softmax(three.logits, { temperature }), 0, frame);
  return svg`
    <circle class="hit" cx=${x} cy=${y} r="14" />
    <circle class="point" cx=${x} cy=${y} r="7" />
    <text class="cursor-value" x=${x - 14} y=${y + 4} text-anchor="end"
      ><tspan font-style="italic">T</tspan> = ${numbers.briefly(temperature)}</text>`;
}
