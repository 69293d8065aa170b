import { html, type TemplateResult } from "lit";
import { guessRow } from "./guess-row.js";
import { outcome } from "./outcome.js";
import { answerOf, atRound, isLastRound, meanDistance, truthOf, withAnswer } from "./progress.js";
import { reserved } from "./reserve.js";
import { rounds } from "./rounds.js";
import type { Act, View } from "./view.js";

/** A round: what is given, the rows to set, what comes of it. */
export function roundTemplate(view: View, act: Act): TemplateResult {
  const { element, progress, words } = view;
  const { numbers } = element;
  const { logits, name, temperature } = rounds[progress.round]!;
  const count = words.round(numbers.count(progress.round + 1), numbers.count(rounds.length));
  const titles = rounds.map((round) => html`<p class="round-title">${words.texts[round.name].title}</p>`);
  const truth = truthOf(progress.round);
  return html`
    <div class="round-head">
      ${reserved(
        html`<h3 class="round-title" tabindex="-1"><span class="unseen">${count}: </span>${words.texts[name].title}</h3>`,
        titles,
      )}
      <p class="given"><bdi dir="ltr"><i>T</i> = ${numbers.exactly(temperature)}</bdi></p>
    </div>
    <div class="asked">
      <p class="question">${words.question}</p>
      <p class="legend" aria-hidden="true"><span class="yours">${words.yours}</span> <span class="truth">${words.truth}</span></p>
    </div>
    <div class="round-rows" role="group" aria-label=${words.question}>
      ${logits.map((logit, row) => guessRow(view, act, { row, logit, truth: truth[row]! }))}
    </div>
    <div class="round-buttons">${stepButton(view, act)}</div>
    <div class="answer">${outcome(view)}</div>
  `;
}

/** One button, in one place: reveals, then goes on. After the last round the verdict over all stands there. */
function stepButton({ percent, progress, words }: View, act: Act): TemplateResult {
  const button = (name: string, step: () => void) =>
    html`<button type="button" class="primary" @click=${step}>${name}</button>`;
  if (!answerOf(progress).isRevealed)
    return button(words.reveal, () => {
      // The last button goes with the press, and must not take the focus along.
      act.change(withAnswer(progress, { isRevealed: true }), isLastRound(progress) ? "title" : undefined);
    });
  if (isLastRound(progress)) {
    const mean = meanDistance(progress);
    return html`<p class="final">${mean === undefined ? "" : words.result(percent(mean))}</p>`;
  }
  return button(words.next, () => act.change(atRound(progress, progress.round + 1), "title"));
}
