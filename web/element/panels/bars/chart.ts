import { type SVGTemplateResult, svg } from "lit";
import { labelOf } from "../../../state/state.js";
import { classColor } from "../../drawing/class-colors.js";
import type { View } from "../../view.js";

/** More bars than this do not fit on a slide. */
const mostBars = 20;
const left = 200;
const right = 150;

/** The probabilities as one drawing for a slide. A row has its label, its bar, its ghost at T = 1 and its value. */
export function barsChart(view: View, width: number, height: number): SVGTemplateResult {
  const { messages, results, rowOrder, state } = view;
  const { ofLogits, probabilities } = results;
  const all = state.logits.length <= mostBars ? (rowOrder ?? state.logits.keys()) : ofLogits.leading.slice(0, mostBars);
  const rows = [...all];
  const pitch = Math.min((height - 30) / rows.length, 64);
  const size = Math.min(pitch * 0.5, 20);
  const scale = width - left - right;
  return svg`
    ${rows.map((row, i) => {
      const y = i * pitch;
      const masked = state.logits[row] === Number.NEGATIVE_INFINITY;
      return svg`
        <text class="chart-label" x=${left - 14} y=${y + pitch / 2 + size * 0.35} font-size=${size} text-anchor="end"
          >${labelOf(state, row)}</text>
        <rect class="bar ${classColor(row)}" x=${left} y=${y + pitch * 0.15} width=${probabilities[row]! * scale} height=${pitch * 0.7} rx="2" />
        <rect class="ghost" x=${left} y=${y + pitch * 0.15} width=${ofLogits.atOne[row]! * scale} height=${pitch * 0.7} rx="2" />
        <text class="chart-value" x=${left + scale + 14} y=${y + pitch / 2 + size * 0.35} font-size=${size}
          >${masked ? messages.masked : messages.numbers.fixed(probabilities[row]!, state.digits)}</text>`;
    })}
    <line class="zero" x1=${left} x2=${left} y1="0" y2=${rows.length * pitch} />
    <line
      class="uniform"
      x1=${left + scale / ofLogits.unmasked}
      x2=${left + scale / ofLogits.unmasked}
      y1="0"
      y2=${rows.length * pitch}
    />
    <text class="tick" x=${left} y=${height - 4} font-size="14">
      ${[messages.ghost, messages.uniformLine(ofLogits.unmasked), ...(rows.length < state.logits.length ? [messages.rowsOf(rows.length, state.logits.length)] : [])].join(" · ")}
    </text>`;
}

/** The line under every exported drawing: the temperature and the largest probabilities. */
export function valuesLine({ messages, results, state }: View): string {
  const leaders = results.ofLogits.leading.slice(0, 6);
  const values = leaders.map((row) => {
    const isMasked = state.logits[row] === Number.NEGATIVE_INFINITY;
    const value = isMasked ? messages.masked : messages.numbers.fixed(results.probabilities[row]!, state.digits);
    return `${labelOf(state, row)} ${value}`;
  });
  const rest = state.logits.length > leaders.length ? ["…"] : [];
  return `T = ${messages.numbers.exactly(state.temperature)}: ${[...values, ...rest].join(messages.numbers.separator)}`;
}
