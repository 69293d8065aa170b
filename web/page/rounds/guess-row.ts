import { html, type TemplateResult } from "lit";
import { live } from "lit/directives/live.js";
import { styled } from "../../element/drawing/styled.js";
import { canSet, withLockToggled, withPercentage } from "./guess.js";
import { answerOf, withAnswer } from "./progress.js";
import type { Act, View } from "./view.js";

interface Row {
  readonly row: number;
  readonly logit: number;
  /** In tenths of a percent. */
  readonly truth: number;
}

/** A row: its name and logit, its lock, the guess to be set, and under it the truth once it is revealed. */
export function guessRow(view: View, act: Act, { logit, row, truth }: Row): TemplateResult {
  const { element, progress, words } = view;
  const { numbers } = element;
  const { guess, isRevealed } = answerOf(progress);
  const percentage = guess.percentages[row]!;
  const guessed = numbers.percent(percentage / 100);
  const name = words.labels[row]!;
  const given = `z = ${numbers.exactly(logit)}`;
  const set = ({ currentTarget }: Event) => {
    const value = Number((currentTarget as HTMLInputElement).value);
    act.change(withAnswer(progress, { guess: withPercentage(guess, row, value) }));
  };
  return html`<div class="round-row">
    <span class="round-name"><b>${name}</b> <bdi dir="ltr"><i>z</i> = ${numbers.exactly(logit)}</bdi></span>
    ${lockButton(view, act, row)}
    <span class="lane yours">
      <span class="bar" ${styled("inline-size", `${percentage}%`)}></span>
      <input
        type="range"
        min="0"
        max="100"
        step="1"
        aria-label=${`${words.guessFor(name)}, ${given}`}
        aria-valuetext=${guessed}
        ?disabled=${isRevealed || !canSet(guess, row)}
        .value=${live(String(percentage))}
        @input=${set}
      />
    </span>
    <span class="lane truth">
      <span class="bar" ${styled("inline-size", isRevealed ? `${truth / 10}%` : "0%")}></span>
    </span>
    <span class="percent yours"><span class="unseen">${words.yours}: </span><bdi dir="ltr">${guessed}</bdi></span>
    <span class="percent truth">${
      isRevealed
        ? html`<span class="unseen">${words.truth}: </span><bdi dir="ltr">${view.percent(truth)}</bdi>`
        : html`<span aria-hidden="true">?</span>`
    }</span>
  </div>`;
}

function lockButton({ progress, words }: View, act: Act, row: number): TemplateResult {
  const { guess, isRevealed } = answerOf(progress);
  const isLocked = guess.isLocked[row]!;
  const name = words.lock(words.labels[row]!);
  return html`<button
    type="button"
    class="lock"
    aria-label=${name}
    title=${name}
    aria-pressed=${isLocked}
    ?disabled=${isRevealed}
    @click=${() => act.change(withAnswer(progress, { guess: withLockToggled(guess, row) }))}
  >
    <svg viewBox="0 0 20 20" aria-hidden="true">
      <path d=${isLocked ? closedShackle : openShackle} />
      <rect x="4.5" y="9" width="11" height="8" rx="1.5" />
    </svg>
  </button>`;
}

const closedShackle = "M7 9V6.5a3 3 0 0 1 6 0V9";
const openShackle = "M7 9V5.5a3 3 0 0 1 5.8-1";
