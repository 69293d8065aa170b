import { html, nothing, type TemplateResult } from "lit";
import { type Solution, solutions } from "../../../state/results/solutions.js";
import { isWithin } from "../../../state/temperature-scale.js";
import { fromUnit, inUnit } from "../../../state/units.js";
import { numberField } from "../../controls/number-field.js";
import type { Actions, View } from "../../view.js";

/** Answers "Which temperature makes the top probability 0.9?", and the same for two other targets. */
export function solvePanel(view: View, actions: Actions): TemplateResult {
  const { messages, results, state } = view;
  return html`<div role="group" class="panel solve" part="solve" data-panel="solve" aria-label=${messages.solve}>
    <p class="panel-head"><b>${messages.solve}</b> <span class="panel-note">${messages.solveQuestion}</span></p>
    <ul>
      ${solutions(results.ofLogits, state.targets).map((solution) => targetRow(view, actions, solution))}
    </ul>
  </div>`;
}

function targetRow(view: View, actions: Actions, { name, temperature, lowest, highest }: Solution): TemplateResult {
  const { bounds, isReadonly, messages, state } = view;
  const unit = name === "entropy" ? state.unit : "nats";
  const value = Number(inUnit(state.targets[name], unit).toPrecision(15));
  const most = name === "maxProbability" ? 1 : Number.POSITIVE_INFINITY;
  const set = (target: number) => actions.edits.setTarget(name, fromUnit(target, unit));
  return html`<li>
    <span class="target-name">${messages.targets[name]}${name === "entropy" ? html` <i>${messages.units[state.unit]}</i>` : ""}</span>
    ${numberField(view, actions, {
      name: `target-${name}`,
      label: messages.targetTyped(messages.targets[name]),
      value,
      accepts: (typed) => typed >= 0 && typed <= most && Number.isFinite(typed),
      apply: set,
      complain: messages.badTarget,
      step: (direction) => {
        const next = Number((value + direction * (name === "maxProbability" ? 0.01 : 0.1)).toFixed(10));
        if (next >= 0 && next <= most) set(next);
      },
    })}
    ${
      temperature === undefined
        ? html`<span class="answer unreachable"
            >${messages.unreachable(messages.numbers.fixed(inUnit(lowest, unit), state.digits), messages.numbers.fixed(inUnit(highest, unit), state.digits))}</span
          >`
        : html`<span class="answer" dir="ltr" data-answer=${name}
              ><i>T</i> = <b title=${messages.numbers.exactly(temperature)}>${messages.numbers.briefly(temperature)}</b></span
            >
            ${
              isReadonly || !isWithin(temperature, bounds)
                ? nothing
                : html`<button
                    type="button"
                    class="small"
                    aria-label=${messages.setTemperature(messages.numbers.briefly(temperature))}
                    aria-disabled=${temperature === state.temperature ? "true" : "false"}
                    @click=${() => actions.edits.set("temperature", temperature)}
                  >
                    ${messages.set}
                  </button>`
            }`
    }
  </li>`;
}
