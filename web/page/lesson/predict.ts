import { html, render, type SVGTemplateResult, svg, type TemplateResult } from "lit";
import { live } from "lit/directives/live.js";
import { softmax } from "../../core/softmax.js";
import { byId, type PageContext } from "../site/context.js";
import { distance, firstGuess, type Guess, withShare } from "./guess.js";
import { rounds } from "./rounds.js";

/** Where the reader is in the rounds. */
interface Progress {
  readonly round: number;
  readonly guess: Guess;
  readonly isRevealed: boolean;
  /** The distances of the rounds that are done. */
  readonly distances: readonly number[];
}

const names = ["A", "B", "C"];

/** "Predict first": the reader sets the bars, then sees the softmax, how far off they were, and why. */
export function predictFirst(page: PageContext): void {
  const container = byId<HTMLElement>("rounds");
  let progress: Progress = begin(0, []);

  const draw = () => render(roundTemplate(page, progress, change), container);
  const change = (next: Progress, focus?: string) => {
    progress = next;
    draw();
    if (focus !== undefined) container.querySelector<HTMLElement>(focus)?.focus({ preventScroll: true });
  };
  draw();
}

type Change = (next: Progress, focus?: string) => void;

function begin(round: number, distances: readonly number[]): Progress {
  return { round, guess: firstGuess(rounds[round]!.logits.length), isRevealed: false, distances };
}

function roundTemplate(page: PageContext, progress: Progress, change: Change): TemplateResult {
  const { element, messages } = page;
  const { numbers } = element;
  const words = messages.predict;
  const { round } = progress;
  const { logits, name, temperature } = rounds[round]!;
  const truth = softmax(logits, { temperature });
  return html`
    <p class="round-count">${words.round(numbers.count(round + 1), numbers.count(rounds.length))}</p>
    <h3>${words.rounds[name].title}</h3>
    <p class="given"><bdi><i>T</i> = ${numbers.exactly(temperature)}</bdi></p>
    <p>${words.question}</p>
    <div class="guesses" role="group" aria-label=${words.question}>
      ${logits.map((logit, row) => guessRow(page, progress, change, { row, logit, truth: truth[row]! }))}
    </div>
    ${
      progress.isRevealed
        ? html`<p class="legend" aria-hidden="true"><span>${words.yours}</span> <b>${words.truth}</b></p>`
        : ""
    }
    <div class="outcome" role="status">${progress.isRevealed ? outcome(page, progress, truth) : ""}</div>
    <div class="round-buttons">${buttons(page, progress, change, truth)}</div>
  `;
}

interface GuessRow {
  readonly row: number;
  readonly logit: number;
  readonly truth: number;
}

function guessRow(
  { element: { numbers }, messages: { predict } }: PageContext,
  progress: Progress,
  change: Change,
  { logit, row, truth }: GuessRow,
): TemplateResult {
  const { guess, isRevealed } = progress;
  const share = guess[row]!;
  const name = names[row]!;
  return html`<div class="guess">
    <span class="guess-name" id="guess-${row}"><b>${name}</b> <bdi><i>z</i> = ${numbers.exactly(logit)}</bdi></span>
    <span class="guess-track">
      <svg width="100%" height="100%" aria-hidden="true">
        <rect class="guessed" width="${100 * share}%" height="100%" rx="2" />
        ${isRevealed ? truthBar(truth) : ""}
      </svg>
      <input
        type="range"
        min="0"
        max="100"
        step="1"
        aria-label=${predict.guessFor(name)}
        aria-describedby="guess-${row}"
        aria-valuetext=${numbers.percent(share)}
        ?disabled=${isRevealed}
        .value=${live(String(Math.round(100 * share)))}
        @input=${({ currentTarget }: Event) => {
          const set = Number((currentTarget as HTMLInputElement).value) / 100;
          change({ ...progress, guess: withShare(guess, row, set) });
        }}
      />
    </span>
    <span class="guess-values">
      <span><span class="unseen">${predict.yours}: </span><bdi dir="ltr">${numbers.percent(share)}</bdi></span>
      ${isRevealed ? html`<b><span class="unseen">${predict.truth}: </span><bdi dir="ltr">${numbers.percent(truth)}</bdi></b>` : ""}
    </span>
  </div>`;
}

function truthBar(truth: number): SVGTemplateResult {
  return svg`<rect class="truth" width="${100 * truth}%" y="25%" height="50%" rx="2" />`;
}

function outcome({ element, messages }: PageContext, progress: Progress, truth: Float64Array): TemplateResult {
  const words = messages.predict;
  const off = distance(progress.guess, truth);
  const verdict = off <= 0.02 ? words.verdicts.exact : off <= 0.1 ? words.verdicts.close : words.verdicts.far;
  const isLast = progress.round === rounds.length - 1;
  const all = [...progress.distances, off];
  const mean = all.reduce((sum, each) => sum + each, 0) / all.length;
  return html`<p><b>${verdict}</b> ${words.distance(element.numbers.percent(off))}</p>
    <p>${words.rounds[rounds[progress.round]!.name].why}</p>
    ${isLast ? html`<p>${words.result(element.numbers.percent(mean))}</p>` : ""}`;
}

function buttons(
  { messages: { predict } }: PageContext,
  progress: Progress,
  change: Change,
  truth: Float64Array,
): TemplateResult {
  if (!progress.isRevealed) {
    const reveal = () => change({ ...progress, isRevealed: true }, ".round-buttons button");
    return html`<button type="button" class="primary" @click=${reveal}>${predict.reveal}</button>`;
  }
  const isLast = progress.round === rounds.length - 1;
  const distances = isLast ? [] : [...progress.distances, distance(progress.guess, truth)];
  const next = () => change(begin(isLast ? 0 : progress.round + 1, distances), "input");
  return html`<button type="button" class="primary" @click=${next}>${isLast ? predict.again : predict.next}</button>`;
}
