import { html, nothing, type TemplateResult } from "lit";
import { keyed } from "lit/directives/keyed.js";
import { labelOf } from "../../../state/state.js";
import { classColor } from "../../drawing/class-colors.js";
import { widthInLetters } from "../../drawing/shorten.js";
import type { Actions, View } from "../../view.js";
import { sentenceLine } from "./sentence.js";

const many = 100;

/** What is read first: the sentence, and beside it what draws a word for its gap. Below stand the words drawn last. */
export function scene(view: View, actions: Actions): TemplateResult | typeof nothing {
  const isDrawing = view.state.panels.includes("draws");
  if (!isDrawing && view.state.sentence === "") return nothing;
  return html`<div class="scene">
    ${sentenceLine(view)} ${isDrawing ? drawsPanel(view, actions) : nothing}
  </div>`;
}

function drawsPanel(view: View, { draws: actions }: Actions): TemplateResult {
  const { draws, messages } = view;
  const isEmpty = draws.total === 0;
  return html`<div class="panel draws" part="draws" data-panel="draws" role="group" aria-label=${messages.draws}>
      <button type="button" class="draw-one" @click=${() => actions.press(1)}>${messages.draw}</button>
      <button
        type="button"
        class="draw-many"
        aria-label=${messages.drawMany(messages.numbers.count(many))}
        title=${messages.holdToGoOn}
        @click=${() => actions.press(many)}
        @pointerdown=${(event: PointerEvent) => holdWhileDown(event, actions)}
        @contextmenu=${(event: Event) => event.preventDefault()}
      >
        ${many}
      </button>
      <button type="button" class="clear-draws" aria-disabled=${isEmpty ? "true" : "false"} @click=${() => actions.clear()}>
        ${messages.clearDraws}
      </button>
    </div>
    ${lastDraws(view)}`;
}

/** The words drawn last, as they would be written. When the line is full, the first ones leave it. */
function lastDraws({ draws, messages, state, width }: View): TemplateResult {
  const words = draws.last.map((row) => ({ row, label: labelOf(state, row) }));
  const length = words.reduce((sum, { label }) => sum + letterWidth * (widthInLetters(label) + 1), 0);
  const kind = [length > width ? "full" : "", draws.isSingle ? "single" : ""].join(" ");
  return html`<p part="last-draws" class="last-draws ${kind}">
    <span class="unseen">${words.length === 0 ? "" : messages.lastDraws}</span>
    <span class="words"
      >${words.map(({ row, label }, i) => {
        const word = html`<span class=${classColor(row)}>${label}</span> `;
        // A new element for each single draw, so that it waits for the word that flies into the gap.
        return draws.isSingle && i === words.length - 1 ? keyed(draws.total, word) : word;
      })}</span
    >
  </p>`;
}

/** Of the words' letters, about, in pixels. */
const letterWidth = 8.5;

function holdWhileDown(event: PointerEvent, actions: Actions["draws"]): void {
  if (event.button !== 0) return;
  actions.hold(many);
  const done = new AbortController();
  for (const type of ["pointerup", "pointercancel", "blur"]) {
    window.addEventListener(
      type,
      () => {
        done.abort();
        actions.release();
      },
      { signal: done.signal },
    );
  }
}
