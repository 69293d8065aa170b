import { html, nothing } from "lit";
import { guard } from "lit/directives/guard.js";
import type { Numbers } from "../../../languages/numbers.js";
import { labelOf } from "../../../state/state.js";
import { logitFieldName } from "../../../state/store.js";
import { dragLogit } from "../../controls/drag-logit.js";
import { leaveField, openField } from "../../controls/field-beside.js";
import { numberField } from "../../controls/number-field.js";
import { pressStepKey } from "../../controls/step-keys.js";
import { styled } from "../../drawing/styled.js";
import type { Actions, View } from "../../view.js";
import { keyStep, moved, placeOf } from "./logit-axis.js";

/**
 * A row's logit: a pill on a track, with the number in it, and a field with all of the number's digits. A compact
 * element shows the field, in the pill's place, only while it is typed in. `probability` is read out, too.
 */
export function scoreCell(view: View, actions: Actions, row: number, probability: string): unknown {
  const { axis, badTexts, focusedRow, isCompact, isReadonly, messages, revision, state } = view;
  const logit = state.logits[row]!;
  const label = labelOf(state, row);
  // The reader who moves a logit hears its probability, too. The other rows are not heard, so theirs is left out.
  const spoken =
    focusedRow === row
      ? messages.logitValue(messages.numbers.exactly(logit), probability)
      : messages.numbers.exactly(logit);
  return guard([row, logit, label, axis, badTexts, revision, messages, spoken, isReadonly, isCompact], () => {
    const masked = logit === Number.NEGATIVE_INFINITY;
    const step = (direction: number) => {
      if (!masked && !isReadonly) actions.edits.setLogit(row, moved(logit, direction, keyStep(axis)));
    };
    return html`<span
        class="track"
        role="slider"
        tabindex="0"
        aria-label=${messages.logitOf(label)}
        aria-readonly=${isReadonly ? "true" : nothing}
        aria-valuemin=${Math.min(axis.low, masked ? axis.low : logit)}
        aria-valuemax=${Math.max(axis.high, logit)}
        aria-valuenow=${masked ? axis.low : logit}
        aria-valuetext=${masked ? messages.maskedValue : spoken}
        data-row=${row}
        @keydown=${(event: KeyboardEvent) => (event.key === "Enter" ? openField(event) : pressStepKey(event, step))}
        @dblclick=${openField}
        @pointerdown=${(event: PointerEvent) => dragLogit(event, view, actions, row)}
        ><b class="pill" aria-hidden="true" ${styled("--_place", placeOf(logit, axis).toFixed(5))}
          >${inPill(logit, messages.numbers)}</b
        ></span
      >
      <span class="typed" @keydown=${leaveField}>${numberField(view, actions, {
        name: logitFieldName(row),
        label: messages.logitTyped(label),
        value: logit,
        accepts: (value) => value < Number.POSITIVE_INFINITY,
        apply: (value) => actions.edits.setLogit(row, value),
        complain: messages.badLogit,
        step,
        skipsTab: isCompact,
      })}</span>`;
  });
}

/** The logit with one or two decimals, or as short as it can be said. */
function inPill(logit: number, numbers: Numbers): string {
  const size = Math.abs(logit);
  if (size >= 999.5 || (size > 0 && size < 0.005)) return numbers.briefly(Number(logit.toPrecision(4)));
  const tenths = numbers.signed(logit, 1);
  return Math.abs(logit * 10 - Math.round(logit * 10)) < 0.05 ? tenths : numbers.signed(logit, 2);
}
