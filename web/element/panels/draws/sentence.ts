import { html, nothing, type TemplateResult } from "lit";
import { keyed } from "lit/directives/keyed.js";
import { labelOf } from "../../../state/state.js";
import { classColor } from "../../drawing/class-colors.js";
import type { View } from "../../view.js";

/** The gap keeps room for the widest of so many words, so that the sentence does not move when another is drawn. */
const mostMeasured = 12;

/** A sentence in two parts, before and after its gap: the first three or more underscores, or else its end. */
export function partsOf(sentence: string): readonly [before: string, after: string] {
  const gap = /_{3,}/.exec(sentence);
  if (gap === null) return [`${sentence} `, ""];
  return [sentence.slice(0, gap.index), sentence.slice(gap.index + gap[0].length)];
}

/** The sentence with its gap, and in it the word that was drawn last, in its colour. */
export function sentenceLine({ draws, results, state }: View): TemplateResult | typeof nothing {
  if (state.sentence === "") return nothing;
  const [before, after] = partsOf(state.sentence);
  const row = draws.last.at(-1);
  const word = row === undefined ? nothing : html`<b class="drawn-word ${classColor(row)}">${labelOf(state, row)}</b>`;
  const line = html`<p class="sentence" part="sentence">
    ${before}<span class="gap"
      >${word}${results.ofLogits.leading
        .slice(0, mostMeasured)
        .map((each) => html`<i aria-hidden="true">${labelOf(state, each)}</i>`)}</span
    >&NoBreak;${after}
  </p>`;
  // Another sentence is another element: what stands elsewhere then has not moved.
  return html`${keyed(state.sentence, html`${keyed(state.labels, line)}`)}`;
}
