import { html, type TemplateResult } from "lit";
import type { Messages } from "../../../languages/contracts/element.js";
import { labelOf } from "../../../state/state.js";
import { inUnit } from "../../../state/units.js";
import { inRoomFor } from "../../drawing/room.js";
import type { Actions, View } from "../../view.js";
import { leaders } from "./leaders.js";

interface Figure {
  readonly name: keyof Messages["explanations"];
  readonly value: string;
  readonly unit?: TemplateResult | string;
  /** What the unit is at other temperatures, where it is not the same. */
  readonly roomFor?: readonly (TemplateResult | string)[];
}

/** The distribution in six numbers, each explained on demand. */
export function statisticsPanel(view: View, actions: Actions): TemplateResult {
  const { messages } = view;
  return html`<dl class="panel statistics" part="statistics" data-panel="statistics">
    ${figuresOf(view, actions).map(
      ({ name, roomFor = [], unit, value }) => html`<div>
        <dt>${messages.statistics[name]}</dt>
        <dd><b data-value=${name}>${value}</b>${inRoomFor(unit ?? "", roomFor)}</dd>
        <dd class="explanation">
          <details>
            <summary aria-label=${messages.explain(messages.statistics[name])}>?</summary>
            <p>${messages.explanations[name]}</p>
          </details>
        </dd>
      </div>`,
    )}
  </dl>`;
}

function figuresOf({ messages, results, state }: View, actions: Actions): readonly Figure[] {
  const { ofLogits, probabilities, statistics } = results;
  const { digits, unit } = state;
  const other = unit === "nats" ? "bits" : "nats";
  const second = ofLogits.leading[1];
  const margin = statistics.maxProbability - (second === undefined ? 0 : probabilities[second]!);
  const unitName = messages.units[unit];
  const likeChoosing = (among: number) =>
    html`<span class="unit-long">${messages.likeChoosing(messages.numbers.fixed(among, 1))}</span>`;
  return [
    {
      name: "entropy",
      value: messages.numbers.fixed(inUnit(statistics.entropy, unit), digits),
      unit: html`<button
        type="button"
        class="unit"
        aria-label=${messages.showIn(messages.units[other])}
        @click=${() => actions.edits.set("unit", other)}
      >
        ${unitName}
      </button>`,
    },
    {
      name: "perplexity",
      value: messages.numbers.fixed(statistics.perplexity, digits),
      unit: likeChoosing(statistics.perplexity),
      roomFor: [likeChoosing(ofLogits.unmasked)],
    },
    {
      name: "maxProbability",
      value: messages.numbers.fixed(statistics.maxProbability, digits),
      unit: leaders(state, results, messages),
      roomFor: [labelOf(state, ofLogits.leading[0]!), messages.sharedBy(ofLogits.unmasked)],
    },
    {
      name: "margin",
      value: messages.numbers.fixed(margin, digits),
      unit: html`<span class="unit-long">${messages.aheadOfSecond}</span>`,
    },
    { name: "divergence", value: messages.numbers.signed(inUnit(statistics.divergence, unit), digits), unit: unitName },
    {
      name: "entropySlope",
      value: messages.numbers.signed(inUnit(statistics.entropySlope, unit), digits),
      unit: messages.perUnit(unitName),
    },
  ];
}
