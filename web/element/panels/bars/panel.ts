import { html, nothing, type TemplateResult } from "lit";
import { styled } from "../../drawing/styled.js";
import type { Actions, View } from "../../view.js";
import { keyedRows } from "./keyed-rows.js";
import { overviewPanel } from "./overview.js";
import { barRow, canChangeRows, percentDecimals } from "./row.js";
import { areNumbersLong, manyRows, rowHeight, rowsInSight, tooManyRows } from "./rows-in-sight.js";

/**
 * The table of entries: their labels, their logits as bars to drag, their probabilities as bars with the ghost of T =
 * 1.
 */
export function barsPanel(view: View, actions: Actions): TemplateResult {
  const { isCompact, messages, results, state } = view;
  const count = state.logits.length;
  const isLong = count >= manyRows;
  const rows = keyedRows(rowsInSight(view), (placed) => barRow(view, actions, placed));
  return html`<div role="group" class="panel bars-panel" part="bars" data-panel="bars" aria-label=${messages.probability}>
    ${count >= tooManyRows ? overviewPanel(view) : ""}
    <div
      class="bars ${classesOf(view)}"
      role="table"
      aria-label=${messages.probability}
      aria-rowcount=${isLong ? count + 1 : nothing}
      @scroll=${({ currentTarget }: Event) => {
        const { clientHeight, scrollTop } = currentTarget as HTMLElement;
        actions.rows.scrolled(scrollTop, clientHeight);
      }}
    >
      <div class="row head" role="row">
        <span class="label" role="columnheader">${messages.label}</span>
        <span class="logit" part="scores" role="columnheader">${messages.logit}${symbol(view, "z")}</span>
        <span class="probability" part="chances" role="columnheader">${messages.probability}${symbol(view, "p")}</span>
        ${canChangeRows(view) ? html`<span class="removal" role="columnheader"><span class="unseen">${messages.removal}</span></span>` : ""}
      </div>
      ${isLong ? html`<div class="rows" role="rowgroup" ${styled("height", `${count * rowHeight(view)}em`)}>${rows}</div>` : rows}
    </div>
    ${sumShown(view)}
    <div class="below">
      ${canChangeRows(view) ? html`<button type="button" class="add" @click=${() => actions.rows.add()}>+ ${messages.addRow}</button>` : ""}
      ${isCompact ? "" : sortButton(view, actions)}
      <span class="keys">
        <span class="ghost-note">${messages.ghost}</span>
        ${results.ofLogits.unmasked > 1 ? html`<span class="uniform-note">${messages.uniformLine(results.ofLogits.unmasked)}</span>` : ""}
      </span>
    </div>
  </div>`;
}

function sortButton({ messages, state }: View, actions: Actions): TemplateResult {
  return html`<button
    type="button"
    class="small"
    aria-pressed=${state.order === "sorted" ? "true" : "false"}
    @click=${() => actions.edits.set("order", state.order === "sorted" ? "given" : "sorted")}
  >
    ${messages.sorted}
  </button>`;
}

/** The symbol of a column. */
function symbol({ isPlain }: View, letter: string): TemplateResult | typeof nothing {
  return isPlain ? nothing : html` <i aria-hidden="true">${letter}</i>`;
}

function classesOf({ draws, state }: View): string {
  const classes = {
    long: state.logits.length >= manyRows,
    "long-numbers": areNumbersLong(state.digits),
    "with-draws": state.panels.includes("draws"),
    drawn: draws.total > 0,
  };
  return Object.entries(classes)
    .filter(([, has]) => has)
    .map(([name]) => name)
    .join(" ");
}

/**
 * Rounded probabilities need not add up to 1. Their sum stands below them, whatever it is, so that nothing moves when it
 * becomes another.
 */
function sumShown({ isPlain, messages, results, state }: View): TemplateResult | "" {
  const { numbers } = messages;
  if (state.logits.length >= tooManyRows) return "";
  const decimals = isPlain ? 2 + percentDecimals : state.digits;
  const shown = numbers.sum(results.probabilities, decimals);
  const sum = numbers.parse(shown)!;
  const text = isPlain ? numbers.percent(sum, sum === 1 ? 0 : percentDecimals) : sum === 1 ? "1" : shown;
  if (sum === 1) return html`<p class="sum" part="sum">${messages.sumShown(text, false)}</p>`;
  return html`<p class="sum" part="sum" data-rounded-sum title=${messages.roundedSum(text)}>${messages.sumShown(text, true)}</p>`;
}
