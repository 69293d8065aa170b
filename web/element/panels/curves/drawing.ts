import { type SVGTemplateResult, svg } from "lit";
import type { LogitsResults } from "../../../state/results/logits-results.js";
import { computePeaks } from "../../../state/results/peaks.js";
import { computeSweep } from "../../../state/results/sweep.js";
import { labelOf } from "../../../state/state.js";
import { lastPosition, placeOnScale } from "../../../state/temperature-scale.js";
import { classColor } from "../../drawing/class-colors.js";
import { shorten, widthInLetters } from "../../drawing/shorten.js";
import { spreadLabels } from "../../drawing/spread-labels.js";
import type { View } from "../../view.js";

/** The two plots, one above the other, that share the temperature's axis; all lengths in pixels. */
export interface CurvesFrame {
  readonly width: number;
  readonly height: number;
  /** Where the logarithmic part of the axis begins and ends. The limits stand beyond it. */
  readonly left: number;
  readonly right: number;
  readonly probability: { readonly top: number; readonly bottom: number };
  readonly entropy: { readonly top: number; readonly bottom: number };
}

/** How far the limits stand from the ends of the logarithmic axis. */
const limitGap = 26;
const labelSpacing = 14;
/** An upper estimate for most letters of most fonts, in pixels. */
const letterWidth = 7.5;
const ticks = [0.05, 0.1, 0.2, 0.5, 1, 2, 5, 10, 20];

/** `letters` is the width of the longest name of a curve, in Latin letters. */
export function curvesFrame(width: number, letters: number): CurvesFrame {
  const isNarrow = width < 480;
  const names = Math.min(Math.max(40 + letterWidth * letters, 56), isNarrow ? 84 : 150);
  return {
    width,
    height: isNarrow ? 400 : 440,
    left: 40 + limitGap,
    right: width - names - limitGap,
    probability: { top: 40, bottom: isNarrow ? 270 : 300 },
    entropy: { top: isNarrow ? 304 : 334, bottom: isNarrow ? 370 : 410 },
  };
}

/** The x coordinate of a position on the scale, from 0 to `lastPosition`. */
export function curveX(position: number, { left, right }: CurvesFrame): number {
  if (position <= 0) return left - limitGap;
  if (position >= lastPosition) return right + limitGap;
  return left + ((position - 1) / (lastPosition - 2)) * (right - left);
}

/** The position on the scale at an x coordinate. From the middle of the gap before a limit on, it is the limit. */
export function positionAtX(x: number, { left, right }: CurvesFrame): number {
  if (x < left - limitGap / 2) return 0;
  if (x > right + limitGap / 2) return lastPosition;
  const position = 1 + ((x - left) / (right - left)) * (lastPosition - 2);
  return Math.round(Math.min(Math.max(position, 1), lastPosition - 1));
}

function probabilityY(p: number, { probability: { top, bottom } }: CurvesFrame): number {
  return bottom - p * (bottom - top);
}

function entropyY(entropy: number, logits: LogitsResults, { entropy: { top, bottom } }: CurvesFrame): number {
  const largest = logits.kept(computeSweep).entropy.at(-1)!;
  return bottom - (largest === 0 ? 0 : entropy / largest) * (bottom - top);
}

/** Everything that the logits decide: axes, curves, peaks, limits and labels, but not the temperature's cursor. */
export function curvesOf(view: View, frame: CurvesFrame): SVGTemplateResult {
  const { results, state } = view;
  const sweep = results.ofLogits.kept(computeSweep);
  const peaks = results.ofLogits.kept(computePeaks);
  const rows = sweep.rows.map((row, k) => ({ row, p: sweep.probabilities[k]! }));
  return svg`
    ${probabilityAxis(view, frame)}
    ${entropyAxis(view, frame)}
    ${temperatureAxis(view, frame)}
    ${rows.toReversed().map(({ row, p }) => curve(sweep.positions, p, classColor(row), frame))}
    ${peaks.map(
      ({ row, temperature, probability }) => svg`<circle
        class="peak ${classColor(row)}"
        cx=${curveX(placeOnScale(temperature), frame)}
        cy=${probabilityY(probability, frame)}
        r="4"
      />`,
    )}
    ${rowLabels(rows, frame, (row) => labelOf(state, row))}`;
}

/** The width of the longest label of the rows that are drawn, in Latin letters. */
export function longestLabel({ results, state }: View): number {
  return Math.max(...results.ofLogits.kept(computeSweep).rows.map((row) => widthInLetters(labelOf(state, row))));
}

/** The temperature as a line, with each class's probability and the entropy as dots on it. */
export function cursorLine({ results, state }: View, frame: CurvesFrame): SVGTemplateResult {
  const { ofLogits, probabilities, statistics } = results;
  const x = curveX(placeOnScale(state.temperature), frame);
  // Moved as a whole: with twenty dots, that is twenty attributes fewer to set in each frame of a drag.
  return svg`<g transform="translate(${x} 0)">
    <line class="cursor" y1=${frame.probability.top - 4} y2=${frame.entropy.bottom} />
    ${ofLogits
      .kept(computeSweep)
      .rows.map(
        (row) => svg`<circle class="now ${classColor(row)}" cy=${probabilityY(probabilities[row]!, frame)} r="4.5" />`,
      )}
    <circle class="now entropy-now" cy=${entropyY(statistics.entropy, ofLogits, frame)} r="4.5" />
  </g>`;
}

function probabilityAxis({ messages }: View, frame: CurvesFrame): SVGTemplateResult {
  const { left, right } = frame;
  return svg`
    ${[0, 0.25, 0.5, 0.75, 1].map((p) => {
      const y = probabilityY(p, frame);
      return svg`
        <line class="grid" x1=${left - limitGap} x2=${right + limitGap} y1=${y} y2=${y} />
        <text class="tick" x=${left - limitGap - 8} y=${y + 4} text-anchor="end">${messages.numbers.exactly(p)}</text>`;
    })}
    <text class="axis-name" x=${left - limitGap} y="12">${messages.probability}</text>`;
}

function entropyAxis({ messages, results }: View, frame: CurvesFrame): SVGTemplateResult {
  const { ofLogits } = results;
  const { left, right, entropy } = frame;
  const points = [...ofLogits.kept(computeSweep).positions.entries()];
  const path = points.map(([i, position]) => {
    const y = entropyY(ofLogits.kept(computeSweep).entropy[i]!, ofLogits, frame);
    return `${i === 0 ? "M" : "L"}${round(curveX(position, frame))} ${round(y)}`;
  });
  return svg`
    <line class="grid" x1=${left - limitGap} x2=${right + limitGap} y1=${entropy.top} y2=${entropy.top} />
    <line class="grid" x1=${left - limitGap} x2=${right + limitGap} y1=${entropy.bottom} y2=${entropy.bottom} />
    <text class="tick" x=${left - limitGap - 8} y=${entropy.bottom + 4} text-anchor="end">0</text>
    <text class="axis-name" x=${left - limitGap} y=${entropy.top - 8}>${messages.statistics.entropy}</text>
    <text class="tick" x=${right + limitGap + 8} y=${entropy.top + 4}>${messages.logarithmOf(ofLogits.unmasked)}</text>
    <path class="entropy-curve" d=${path.join("")} />`;
}

function temperatureAxis({ messages: { numbers } }: View, frame: CurvesFrame): SVGTemplateResult {
  const { left, right, entropy } = frame;
  const y = entropy.bottom + 18;
  const shown = right - left < 320 ? ticks.filter((tick) => [0.05, 0.2, 1, 5, 20].includes(tick)) : ticks;
  return svg`
    ${shown.map((tick) => {
      const x = curveX(placeOnScale(tick), frame);
      return svg`
        <line class="tick-mark" x1=${x} x2=${x} y1=${entropy.bottom} y2=${entropy.bottom + 5} />
        <text class="tick" x=${x} y=${y} text-anchor="middle">${numbers.exactly(tick)}</text>`;
    })}
    ${[0, Number.POSITIVE_INFINITY].map((limit) => {
      const x = curveX(placeOnScale(limit), frame);
      return svg`
        <line class="limit" x1=${x} x2=${x} y1=${frame.probability.top} y2=${entropy.bottom + 5} />
        <text class="tick limit-name" x=${x} y=${y} text-anchor="middle">${numbers.exactly(limit)}</text>`;
    })}
    <text class="axis-name" x=${right + limitGap + 12} y=${y}><tspan font-style="italic">T</tspan></text>`;
}

/** The curve on the logarithmic axis, and the limits as dots at its ends. */
function curve(positions: readonly number[], p: Float64Array, color: string, frame: CurvesFrame): SVGTemplateResult {
  const last = positions.length - 1;
  const points = positions.map(
    (position, i) => `${round(curveX(position, frame))} ${round(probabilityY(p[i]!, frame))}`,
  );
  const dot = (i: number) => svg`<circle
    class="limit-dot ${color}"
    cx=${curveX(positions[i]!, frame)}
    cy=${probabilityY(p[i]!, frame)}
    r="3"
  />`;
  return svg`
    <path class="curve ${color}" d="M${points.slice(1, last).join("L")}" />
    <path class="curve to-limit ${color}" d="M${points[0]}L${points[1]}M${points[last - 1]}L${points[last]}" />
    ${dot(0)}${dot(last)}`;
}

/** The names of the curves, each near the end of its curve, in the order of the ends, with a line leading to it. */
function rowLabels(
  rows: readonly { readonly row: number; readonly p: Float64Array }[],
  frame: CurvesFrame,
  labelOf: (row: number) => string,
): SVGTemplateResult {
  const { width, right, probability } = frame;
  const x = right + limitGap;
  const room = Math.floor((width - x - 22) / letterWidth);
  const spacing = Math.min(labelSpacing, (probability.bottom - probability.top) / Math.max(rows.length - 1, 1));
  const ends = rows.map(({ p }) => probabilityY(p.at(-1)!, frame));
  const places = spreadLabels(ends, spacing, probability.top, probability.bottom);
  return svg`${rows.map(({ row }, k) => {
    const label = labelOf(row);
    return svg`
      <path class="leader" d="M${x + 5} ${round(ends[k]!)}L${x + 18} ${round(places[k]!)}" />
      <text class="row-name ${classColor(row)}" x=${x + 22} y=${places[k]! + 4}>${shorten(label, room)}</text>`;
  })}`;
}

function round(pixels: number): number {
  return Math.round(pixels * 10) / 10;
}
