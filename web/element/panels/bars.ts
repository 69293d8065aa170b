import { html, nothing, type SVGTemplateResult, svg, type TemplateResult } from "lit";
import { live } from "lit/directives/live.js";
import { dragLogit } from "../drag.js";
import { keyStep, moved, placeOf } from "../logit-axis.js";
import { numberField } from "../number-field.js";
import { formatExactly, formatFixed } from "../numbers.js";
import { labelOf } from "../state.js";
import type { Actions, View } from "../view.js";

/** The name of a row's number in `View.fieldErrors`. */
export function logitFieldName(row: number): string {
  return `logit-${row}`;
}

/** One row an entry: its label, its logit as a bar from 0 to drag, its probability as a bar with the ghost of T = 1. */
export function barsPanel(view: View, actions: Actions): TemplateResult {
  const { messages, state } = view;
  return html`<div class="bars" role="table" aria-label=${messages.probability}>
      <div class="row head" role="row">
        <span class="label" role="columnheader">${messages.label}</span>
        <span class="logit" role="columnheader">${messages.logit} <i aria-hidden="true">z</i></span>
        <span class="probability" role="columnheader">${messages.probability} <i aria-hidden="true">p</i></span>
        <span class="removal" role="columnheader"><span class="unseen">${messages.removal}</span></span>
      </div>
      ${state.logits.map((logit, row) => barRow(view, actions, logit, row))}
    </div>
    <div class="below">
      <button type="button" class="add" @click=${() => actions.addRow()}>+ ${messages.addRow}</button>
      <span class="ghost-note">${messages.ghost}</span>
    </div>`;
}

function barRow(view: View, actions: Actions, logit: number, row: number): TemplateResult {
  const { axis, digits, messages, results, state } = view;
  const label = labelOf(state, row);
  const masked = logit === Number.NEGATIVE_INFINITY;
  const probability = results.probabilities[row]!;
  const shown = masked ? messages.masked : formatFixed(probability, digits);
  const step = (direction: number) => {
    if (!masked) actions.setLogit(row, moved(logit, direction, keyStep(axis)));
  };
  return html`<div class="row ${masked ? "masked" : ""}" role="row">
    <span class="label" role="rowheader"
      ><input
        type="text"
        size="8"
        autocomplete="off"
        spellcheck="false"
        aria-label=${messages.labelOf(row + 1)}
        .value=${live(label)}
        @change=${(event: Event) => actions.setLabel(row, (event.currentTarget as HTMLInputElement).value)}
        @keydown=${(event: KeyboardEvent) => {
          if (event.key === "Escape") (event.currentTarget as HTMLInputElement).value = label;
        }}
    /></span>
    <span class="logit" role="cell">
      <span
        class="track"
        role="slider"
        tabindex="0"
        aria-label=${messages.logitOf(label)}
        aria-valuemin=${Math.min(axis.low, masked ? axis.low : logit)}
        aria-valuemax=${Math.max(axis.high, logit)}
        aria-valuenow=${masked ? axis.low : logit}
        aria-valuetext=${masked ? messages.maskedValue : messages.logitValue(formatExactly(logit), shown)}
        data-row=${row}
        @keydown=${(event: KeyboardEvent) => pressKey(event, step)}
        @pointerdown=${(event: PointerEvent) => dragLogit(event, view, actions, row)}
        >${logitBar(view, logit)}</span
      >
      ${numberField(view, actions, {
        name: logitFieldName(row),
        label: messages.logitTyped(label),
        value: logit,
        accepts: (value) => value < Number.POSITIVE_INFINITY,
        apply: (value) => actions.setLogit(row, value),
        complain: messages.badLogit,
        step,
      })}
    </span>
    <span class="probability" role="cell">
      <span class="track" @pointerdown=${(event: PointerEvent) => dragLogit(event, view, actions, row)}
        >${probabilityBar(probability, results.atOne[row]!)}</span
      >
      <span class="value" data-probability=${row} title=${masked ? nothing : formatExactly(probability)}>${shown}</span>
    </span>
    <span class="removal" role="cell">
      <button
        type="button"
        class="remove"
        aria-label=${messages.removeRow(label)}
        ?disabled=${state.logits.length === 1}
        @click=${() => actions.removeRow(row)}
      >
        ×
      </button>
    </span>
  </div>`;
}

function logitBar({ axis }: View, logit: number): SVGTemplateResult {
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

function probabilityBar(probability: number, atOne: number): SVGTemplateResult {
  return drawing(svg`
    ${[25, 50, 75].map((at) => svg`<line class="grid" x1="${at}%" x2="${at}%" y2="100%" />`)}
    <rect class="bar" width="${probability * 100}%" y="12%" height="76%" rx="1.5" />
    <rect class="ghost" width="${atOne * 100}%" y="12%" height="76%" rx="1.5" />
    <line class="zero" x1="0" x2="0" y2="100%" />`);
}

/** The numbers beside a drawing say all that it shows, so it is hidden from assistive technology. */
function drawing(content: SVGTemplateResult): SVGTemplateResult {
  return html`<svg width="100%" height="100%" aria-hidden="true">${content}</svg>` as unknown as SVGTemplateResult;
}

function pressKey(event: KeyboardEvent, step: (direction: number) => void): void {
  const directions: Record<string, number> = {
    ArrowRight: 1,
    ArrowUp: 1,
    ArrowLeft: -1,
    ArrowDown: -1,
    PageUp: 10,
    PageDown: -10,
  };
  const direction = directions[event.key];
  if (direction === undefined || event.ctrlKey || event.altKey || event.metaKey) return;
  event.preventDefault();
  step(event.shiftKey ? direction * 10 : direction);
}
