import { html, type SVGTemplateResult, svg, type TemplateResult } from "lit";
import { guard } from "lit/directives/guard.js";
import { computePeaks } from "../../../state/results/peaks.js";
import { computeSweep } from "../../../state/results/sweep.js";
import { placeOnScale, temperatureAt } from "../../../state/temperature-scale.js";
import { dragTemperature } from "../../controls/drag-temperature.js";
import { temperatureHandle } from "../../controls/temperature-handle.js";
import { styled } from "../../drawing/styled.js";
import type { Actions, View } from "../../view.js";
import { type CurvesFrame, cursorLine, curvesFrame, curvesOf, curveX, longestLabel, positionAtX } from "./drawing.js";
import { curvesTable } from "./table.js";

/** p_i(T) for every class, the entropy below, and the temperature as a cursor to drag. */
export function curvesPanel(view: View, actions: Actions): TemplateResult {
  const { messages, results, state, width } = view;
  const { ofLogits } = results;
  const frame = curvesFrame(width, longestLabel(view));
  const sweep = ofLogits.kept(computeSweep);
  return html`<figure class="panel curves" part="curves" data-panel="curves">
    <figcaption class="panel-head">
      <b>${messages.curves}</b>
      <span class="panel-note"
        >${sweep.rows.length < ofLogits.unmasked ? messages.curvesOf(sweep.rows.length, ofLogits.unmasked) : ""}</span
      >
    </figcaption>
    <svg
      class="plot"
      viewBox="0 0 ${frame.width} ${frame.height}"
      ${styled("aspect-ratio", `${frame.width} / ${frame.height}`)}
      @pointerdown=${(event: PointerEvent) => {
        dragTemperature(event, view, actions, (x) => temperatureAt(positionAtX(x, frame)));
      }}
    >
      <g aria-hidden="true">
        ${guard([ofLogits, state.labels, width, messages], () => curvesOf(view, frame))}
      </g>
      ${cursor(view, actions, frame)}
    </svg>
    ${ofLogits.kept(computePeaks).length === 0 ? "" : html`<p class="panel-note"><span class="peak-mark"></span>${messages.peakMark}</p>`}
    ${guard([ofLogits, state.labels, state.digits, state.unit, messages], () => curvesTable(view))}
  </figure>`;
}

function cursor(view: View, actions: Actions, frame: CurvesFrame): SVGTemplateResult {
  const { numbers } = view.messages;
  const { temperature } = view.state;
  const { entropy, probability } = frame;
  const x = curveX(placeOnScale(temperature), frame);
  const isRight = x > frame.width / 2;
  const top = probability.top - 20;
  return temperatureHandle(
    view,
    actions,
    svg`
      <rect class="hit" x=${x - 12} y=${top} width="24" height=${entropy.bottom - top} />
      ${cursorLine(view, frame)}
      <path class="grip" d="M${x - 7} ${top}h14v9l-7 8l-7 -8z" />
      <text class="cursor-value" x=${x + (isRight ? -12 : 12)} y=${top + 12} text-anchor=${isRight ? "end" : "start"}
        ><tspan font-style="italic">T</tspan> = ${numbers.briefly(temperature)}</text>`,
  );
}
