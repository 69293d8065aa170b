import { html, type TemplateResult } from "lit";
import type { RoundsWords } from "../../languages/contracts/rounds.js";
import { answerOf, distanceOf } from "./progress.js";
import { reserved } from "./reserve.js";
import { rounds } from "./rounds.js";
import type { View } from "./view.js";

/** How the guess did, and why the truth is what it is. Until the truth is revealed, how to set the bars. */
export function outcome(view: View): TemplateResult {
  const { percent, progress, words } = view;
  const { isRevealed } = answerOf(progress);
  const longest = percent(1000);
  const alternatives = rounds.map(
    ({ name }) =>
      html`<p><b>${words.verdicts.far}</b> ${words.distance(longest)}</p>
        <p>${words.texts[name].why}</p>`,
  );
  const shown = html`<p class="hint" ?hidden=${isRevealed}>${words.hint}</p>
    <div class="outcome" role="status">${isRevealed ? revealed(view) : ""}</div>`;
  return reserved(shown, alternatives);
}

function revealed(view: View): TemplateResult {
  const { percent, progress, words } = view;
  const off = distanceOf(progress, progress.round);
  // Bars that nobody set are no guess to be judged.
  const isGuess = answerOf(progress).guess.wishes.length > 0;
  return html`
    ${isGuess ? html`<p><b>${verdict(off, words)}</b> ${words.distance(percent(off))}</p>` : ""}
    <p>${words.texts[rounds[progress.round]!.name].why}</p>
  `;
}

/** In tenths of a percent: up to 2% is as near as whole percentages and a steady hand allow. */
function verdict(off: number, { verdicts }: RoundsWords): string {
  return off <= 20 ? verdicts.exact : off <= 100 ? verdicts.close : verdicts.far;
}
