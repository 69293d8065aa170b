import { html, type TemplateResult } from "lit";
import { softmax } from "../../../core/softmax.js";
import { entropy } from "../../../core/statistics.js";
import { computeSweep } from "../../../state/results/sweep.js";
import { labelOf } from "../../../state/state.js";
import { inUnit } from "../../../state/units.js";
import { whenOpened } from "../../controls/when-opened.js";
import type { View } from "../../view.js";

const temperatures = [0, 0.1, 0.2, 0.5, 1, 2, 5, 10, Number.POSITIVE_INFINITY];

/** What the curves show, as numbers: one row for each temperature. */
export function curvesTable(view: View): TemplateResult {
  const { messages } = view;
  return html`<details class="numbers">
    <summary>${messages.asTable}</summary>
    <div class="scroll" tabindex="0" role="group" aria-label=${messages.curves} ${whenOpened(() => table(view))}></div>
  </details>`;
}

function table({ messages, results, state }: View): TemplateResult {
  const { typed } = results.ofLogits;
  const sweep = results.ofLogits.kept(computeSweep);
  const { digits, unit } = state;
  return html`<table>
    <thead>
      <tr>
        <th scope="col"><i>T</i></th>
        ${sweep.rows.map((row) => html`<th scope="col">${labelOf(state, row)}</th>`)}
        <th scope="col">${messages.statistics.entropy} (${messages.units[unit]})</th>
      </tr>
    </thead>
    <tbody>
      ${temperatures.map((temperature) => {
        const p = softmax(typed, { temperature });
        return html`<tr>
          <th scope="row">${messages.numbers.exactly(temperature)}</th>
          ${sweep.rows.map((row) => html`<td>${messages.numbers.fixed(p[row]!, digits)}</td>`)}
          <td>${messages.numbers.fixed(inUnit(entropy(typed, { temperature }), unit), digits)}</td>
        </tr>`;
      })}
    </tbody>
  </table>`;
}
