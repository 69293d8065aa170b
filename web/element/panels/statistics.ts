import { html, type TemplateResult } from "lit";
import type { Messages } from "../messages.js";
import { formatFixed } from "../numbers.js";
import type { Results } from "../results.js";
import { labelOf, type State } from "../state.js";
import type { View } from "../view.js";

/** The label of the row with the highest probability, or how many rows share it. */
export function leaders(state: State, { probabilities, statistics }: Results, messages: Messages): string {
  const top = probabilities[statistics.argmax];
  const count = probabilities.filter((p) => p === top).length;
  return count === 1 ? labelOf(state, statistics.argmax) : messages.sharedBy(count);
}

/** Entropy, perplexity and the top probability. */
export function statisticsPanel({ digits, messages, results, state }: View): TemplateResult {
  const { entropy, maxProbability, perplexity } = results.statistics;
  return html`<dl class="statistics">
    <div>
      <dt>${messages.entropy}</dt>
      <dd><b data-value="entropy">${formatFixed(entropy, digits)}</b> ${messages.nats}</dd>
    </div>
    <div>
      <dt>${messages.perplexity}</dt>
      <dd><b data-value="perplexity">${formatFixed(perplexity, digits)}</b> <span class="unit-long">${messages.choices}</span></dd>
    </div>
    <div>
      <dt>${messages.topProbability}</dt>
      <dd><b data-value="maxProbability">${formatFixed(maxProbability, digits)}</b> ${leaders(state, results, messages)}</dd>
    </div>
  </dl>`;
}
