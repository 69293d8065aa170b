import { type SVGTemplateResult, svg } from "lit";
import { topThree } from "../../state/results/top-three.js";
import { labelOf } from "../../state/state.js";
import { warm } from "../drawing/warm.js";
import { barsChart, valuesLine } from "../panels/bars/chart.js";
import { cursorLine, curvesFrame, curvesOf, longestLabel } from "../panels/curves/drawing.js";
import { simplexDrawing, simplexFrame, simplexPoint } from "../panels/simplex/drawing.js";
import type { View } from "../view.js";

export const drawingNames = ["bars", "curves", "simplex"] as const;
export type DrawingName = (typeof drawingNames)[number];

/** The shape of a slide. */
const figureWidth = 960;
const figureHeight = 540;

/** A drawing's title: the element's title, if it has one, and the temperature. */
export function figureTitle({ messages, state, title }: View): string {
  const own = messages.figureTitle(messages.numbers.exactly(state.temperature));
  return title === "" ? own : `${title}: ${own}`;
}

/** A drawing to export, with its title above and the values below. */
export function figureOf(name: DrawingName, view: View): SVGTemplateResult {
  const { state } = view;
  return svg`<svg class="figure" ${warm(state.temperature)} viewBox="0 0 ${figureWidth} ${figureHeight}" width=${figureWidth} height=${figureHeight}>
    <text class="figure-title" x="30" y="44">${figureTitle(view)}</text>
    ${contents[name](view)}
    <text class="figure-values" x="30" y=${figureHeight - 16}>${valuesLine(view)}</text>
  </svg>`;
}

/** Whether a state has such a drawing. */
export function isDrawable(name: DrawingName, { results }: View): boolean {
  return name !== "simplex" || topThree(results.ofLogits) !== undefined;
}

const contents: Record<DrawingName, (view: View) => SVGTemplateResult> = {
  bars: (view) => svg`<g transform="translate(0 76)">${barsChart(view, figureWidth, figureHeight - 130)}</g>`,
  curves: (view) => {
    const frame = curvesFrame(figureWidth - 30, longestLabel(view));
    return svg`<g transform="translate(15 58)">${curvesOf(view, frame)}${cursorLine(view, frame)}</g>`;
  },
  simplex: (view) => {
    const three = topThree(view.results.ofLogits)!;
    const frame = simplexFrame(440);
    return svg`<g transform="translate(${(figureWidth - 440) / 2} 80)"
      >${simplexDrawing(three, frame, view.messages, (row) => labelOf(view.state, row))}${simplexPoint(view.state.temperature, three, frame, view.messages.numbers)}</g>`;
  },
};
