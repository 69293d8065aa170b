import { html, type TemplateResult } from "lit";
import { guard } from "lit/directives/guard.js";
import { softmax } from "../../../core/softmax.js";
import { type TopThree, topThree } from "../../../state/results/top-three.js";
import { labelOf } from "../../../state/state.js";
import { temperatureAt } from "../../../state/temperature-scale.js";
import { dragTemperature } from "../../controls/drag-temperature.js";
import { temperatureHandle } from "../../controls/temperature-handle.js";
import type { Actions, View } from "../../view.js";
import { nearestOnPath, simplexDrawing, simplexFrame, simplexPoint } from "./drawing.js";

/** The greatest width of the triangle's drawing, in pixels. */
const widest = 440;

/** For three classes: the triangle of their distributions, and the path through it as the temperature changes. */
export function simplexPanel(view: View, actions: Actions): TemplateResult {
  const { messages, results, state } = view;
  const { unmasked } = results.ofLogits;
  const three = topThree(results.ofLogits);
  const isShown = three !== undefined && (unmasked === 3 || state.topThree);
  return html`<figure class="panel simplex" part="simplex" data-panel="simplex">
    <figcaption class="panel-head">
      <b>${messages.simplex}</b>
      ${
        unmasked > 3
          ? html`<label class="switch"
              ><input
                type="checkbox"
                .checked=${state.topThree}
                @change=${({ currentTarget }: Event) => actions.edits.set("topThree", (currentTarget as HTMLInputElement).checked)}
              />${messages.topThree}</label
            >`
          : ""
      }
    </figcaption>
    ${isShown ? triangle(view, actions, three) : html`<p class="absent">${messages.noSimplex(unmasked)}</p>`}
  </figure>`;
}

function triangle(view: View, actions: Actions, three: TopThree): TemplateResult {
  const { messages, state, width } = view;
  const frame = simplexFrame(Math.min(width, widest));
  const p = softmax(three.logits, { temperature: state.temperature });
  const distribution = three.rows
    .map((row, k) => `${labelOf(state, row)} ${messages.numbers.fixed(p[k]!, state.digits)}`)
    .join(messages.numbers.separator);
  return html`<svg
    class="plot"
    viewBox="0 0 ${frame.width} ${frame.height}"
    @pointerdown=${(event: PointerEvent) => {
      dragTemperature(event, view, actions, (x, y) => temperatureAt(nearestOnPath(three, { x, y }, frame)));
    }}
  >
    <g aria-hidden="true">
      ${guard([three, state.labels, frame.width, messages], () => simplexDrawing(three, frame, messages, (row) => labelOf(state, row)))}
    </g>
    ${temperatureHandle(view, actions, simplexPoint(state.temperature, three, frame, messages.numbers), distribution)}
  </svg>`;
}
