import { html, nothing, type TemplateResult } from "lit";
import { guard } from "lit/directives/guard.js";
import { live } from "lit/directives/live.js";
import { labelOf } from "../../../state/state.js";
import { classColor } from "../../drawing/class-colors.js";
import { styled } from "../../drawing/styled.js";
import type { Actions, View } from "../../view.js";
import { lane } from "./lane.js";
import { manyRows, type PlacedRow, rowHeight } from "./rows-in-sight.js";
import { scoreCell } from "./score.js";

/** One row: its label, its logit as a pill on a track, its probability as a bar with the ghost of T = 1. */
export function barRow(view: View, actions: Actions, { index, row }: PlacedRow): TemplateResult {
  const { state } = view;
  const isLong = state.logits.length >= manyRows;
  const masked = state.logits[row] === Number.NEGATIVE_INFINITY;
  const shown = shownProbability(view, row);
  return html`<div
    class="row ${classColor(row)} ${masked ? "masked" : ""}"
    role="row"
    data-row=${row}
    aria-rowindex=${isLong ? index + 2 : nothing}
    ${styled("top", isLong ? `${index * rowHeight(view)}em` : "")}
  >
    <span class="label" role="rowheader">${labelCell(view, actions, row)}</span>
    <span class="logit" part="scores" role="cell" data-with-field>${scoreCell(view, actions, row, shown)}</span>
    <span class="probability" part="chances" role="cell">
      ${lane(view, actions, row)}
      <span class="value" data-probability=${row}>${shown}</span>
      ${tally(view, row)}
    </span>
    ${canChangeRows(view) ? html`<span class="removal" role="cell">${removalCell(view, actions, row)}</span>` : ""}
  </div>`;
}

/** Whether a reader may add and remove rows. */
export function canChangeRows({ isCompact, isReadonly }: View): boolean {
  return !isCompact && !isReadonly;
}

/** Percentages have one decimal. */
export const percentDecimals = 1;

function shownProbability({ isPlain, messages, results, state }: View, row: number): string {
  const p = results.probabilities[row]!;
  if (isPlain) return messages.numbers.percent(p, percentDecimals);
  return state.logits[row] === Number.NEGATIVE_INFINITY ? messages.masked : messages.numbers.fixed(p, state.digits);
}

/** Of fewer draws than these nobody expects anything: 0.7 of a cat. */
const leastExpecting = 10;

/** How often a row was drawn, and how often that was to be expected. Its room is there before the first draw. */
function tally({ draws, messages, results, state }: View, row: number): TemplateResult | typeof nothing {
  if (!state.panels.includes("draws")) return nothing;
  const { counts, total } = draws;
  const expected = total * results.probabilities[row]!;
  const { numbers } = messages;
  const drawn = numbers.count(counts[row] ?? 0);
  const text =
    total === 0 || state.logits[row] === Number.NEGATIVE_INFINITY
      ? ""
      : total < leastExpecting
        ? messages.drawn(drawn)
        : messages.drawnAndExpected(
            drawn,
            total < 20 ? numbers.exactly(Math.round(10 * expected) / 10) : numbers.count(Math.round(expected)),
          );
  return html`<span class="tally" part="tally">${text}</span>`;
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
