import { html, type TemplateResult } from "lit";
import { formatFixed } from "../numbers.js";
import { labelOf } from "../state.js";
import type { View } from "../view.js";

/** Entropy, perplexity and the top probability. */
export function statisticsPanel({ digits, messages, results, state }: View): TemplateResult {
  const { argmax, entropy, maxProbability, perplexity } = results.statistics;
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
      <dd><b data-value="maxProbability">${formatFixed(maxProbability, digits)}</b> ${labelOf(state, argmax)}</dd>
    </div>
  </dl>`;
}
