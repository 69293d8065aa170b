import { html, nothing, type SVGTemplateResult, svg, type TemplateResult } from "lit";
import { guard } from "lit/directives/guard.js";
import { live } from "lit/directives/live.js";
import { labelOf } from "../../../state/state.js";
import { logitFieldName } from "../../../state/store.js";
import { dragLogit } from "../../controls/drag-logit.js";
import { numberField } from "../../controls/number-field.js";
import { pressStepKey } from "../../controls/step-keys.js";
import { styled } from "../../drawing/styled.js";
import { warm } from "../../drawing/warm.js";
import type { Actions, View } from "../../view.js";
import { keyStep, type LogitAxis, moved, placeOf } from "./logit-axis.js";
import { manyRows, type PlacedRow, rowHeight } from "./rows-in-sight.js";

/** One row: its label, its logit as a bar to drag, its probability as a bar with the ghost of T = 1. */
export function barRow(view: View, actions: Actions, { index, row }: PlacedRow): TemplateResult {
  const { messages, results, state } = view;
  const isLong = state.logits.length >= manyRows;
  const masked = state.logits[row] === Number.NEGATIVE_INFINITY;
  const probability = results.probabilities[row]!;
  const shown = masked ? messages.masked : messages.numbers.fixed(probability, state.digits);
  return html`<div
    class=${masked ? "row masked" : "row"}
    role="row"
    data-row=${row}
    aria-rowindex=${isLong ? index + 2 : nothing}
    ${styled("top", isLong ? `${index * rowHeight(view.width, view.state.digits)}px` : "")}
  >
    <span class="label" role="rowheader">${labelCell(view, actions, row)}</span>
    <span class="logit" role="cell">${logitCell(view, actions, row, shown)}</span>
    <span class="probability" role="cell">
      <span class="track" @pointerdown=${(event: PointerEvent) => dragLogit(event, view, actions, row)}
        ><svg width="100%" height="100%" aria-hidden="true">
          <line class="grid" x1="25%" x2="25%" y2="100%" /><line class="grid" x1="50%" x2="50%" y2="100%" />
          <line class="grid" x1="75%" x2="75%" y2="100%" />
          <rect class="bar warm" ${warm(state.temperature)} width="${probability * 100}%" y="12%" height="76%" rx="1.5" />
          ${probabilityMarks(view, row)}
        </svg></span
      >
      <span class="value" data-probability=${row}>${shown}</span>
    </span>
    <span class="removal" role="cell">${removalCell(view, actions, row)}</span>
  </div>`;
}

// While T is dragged, only what depends on it is drawn again. The other cells are guarded by what they show.

function labelCell({ isReadonly, messages, state }: View, actions: Actions, row: number): unknown {
  const label = labelOf(state, row);
  // Guarded by the list of labels, too: an emptied field must show its number again, though that is the same as before.
  return guard([row, label, state.labels, messages, isReadonly], () => {
    return html`<input
      type="text"
      size="8"
      autocomplete="off"
      spellcheck="false"
      aria-label=${messages.labelOf(row + 1)}
      ?readonly=${isReadonly}
      .value=${live(label)}
      @change=${({ currentTarget }: Event) => {
        const input = currentTarget as HTMLInputElement;
        actions.edits.setLabel(row, input.value);
        // Spaces around the same label are no change, so nothing would draw the field again.
        if (input.value.trim() === label) input.value = label;
      }}
      @keydown=${(event: KeyboardEvent) => {
        if (event.key === "Escape") (event.currentTarget as HTMLInputElement).value = label;
      }}
    />`;
  });
}

function removalCell({ messages, state }: View, actions: Actions, row: number): unknown {
  const label = labelOf(state, row);
  const isOnly = state.logits.length === 1;
  return guard([row, label, isOnly, messages], () => {
    return html`<button
      type="button"
      class="remove"
      aria-label=${messages.removeRow(label)}
      ?disabled=${isOnly}
      @click=${() => actions.rows.remove(row)}
    >
      ×
    </button>`;
  });
}

/**
 * The logit's bar and its number. Only the text read out for the focused row depends on T, so nothing else is drawn
 * again while only T changes.
 */
function logitCell(view: View, actions: Actions, row: number, probability: string): unknown {
  const { axis, badTexts, focusedRow, isReadonly, messages, revision, state } = view;
  const logit = state.logits[row]!;
  const label = labelOf(state, row);
  // The reader who moves a logit hears its probability, too. The other rows are not heard, so theirs is left out.
  const spoken =
    focusedRow === row
      ? messages.logitValue(messages.numbers.exactly(logit), probability)
      : messages.numbers.exactly(logit);
  return guard([row, logit, label, axis, badTexts, revision, messages, spoken, isReadonly], () => {
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
        @keydown=${(event: KeyboardEvent) => pressStepKey(event, step)}
        @pointerdown=${(event: PointerEvent) => dragLogit(event, view, actions, row)}
        >${logitBar(axis, logit)}</span
      >
      ${numberField(view, actions, {
        name: logitFieldName(row),
        label: messages.logitTyped(label),
        value: logit,
        accepts: (value) => value < Number.POSITIVE_INFINITY,
        apply: (value) => actions.edits.setLogit(row, value),
        complain: messages.badLogit,
        step,
      })}`;
  });
}

function logitBar(axis: LogitAxis, logit: number): SVGTemplateResult {
  const zero = placeOf(0, axis) * 100;
  if (logit === Number.NEGATIVE_INFINITY)
    return drawing(svg`<line class="zero" x1="${zero}%" x2="${zero}%" y2="100%" />`);
  const place = placeOf(logit, axis) * 100;
  return drawing(svg`
    <rect class="rail" y="50%" height="1" width="100%" />
    <rect class="bar" x="${Math.min(zero, place)}%" width="${Math.abs(place - zero)}%" y="30%" height="40%" />
    <line class="zero" x1="${zero}%" x2="${zero}%" y2="100%" />
    <circle class="handle" cx="${place}%" cy="50%" r="6" />`);
}

/** The probability at T = 1, the uniform probability, and the zero line. */
function probabilityMarks({ results }: View, row: number): unknown {
  const { ofLogits } = results;
  return guard([ofLogits, row], () => {
    const uniform = 100 / ofLogits.unmasked;
    return svg`
      <rect class="ghost" width="${ofLogits.atOne[row]! * 100}%" y="12%" height="76%" rx="1.5" />
      <line class="uniform" x1="${uniform}%" x2="${uniform}%" y2="100%" />
      <line class="zero" x1="0" x2="0" y2="100%" />`;
  });
}

/** Hidden from assistive technology, since the numbers beside a drawing say all that it shows. */
function drawing(content: SVGTemplateResult): SVGTemplateResult {
  return html`<svg width="100%" height="100%" aria-hidden="true">${content}</svg>` as unknown as SVGTemplateResult;
}
