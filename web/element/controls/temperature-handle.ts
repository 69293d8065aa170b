import { nothing, type SVGTemplateResult, svg } from "lit";
import type { Messages } from "../../languages/contracts/element.js";
import { endsOf, positionOf, stepped } from "../../state/temperature-scale.js";
import { warm } from "../drawing/warm.js";
import type { Actions, View } from "../view.js";
import { pressStepKey } from "./step-keys.js";

/**
 * A drawing's handle for the temperature: a slider for the keyboard and for assistive technology, which reads out the
 * temperature and the texts in `said`.
 */
export function temperatureHandle(
  view: View,
  actions: Actions,
  drawing: SVGTemplateResult,
  ...said: readonly string[]
): SVGTemplateResult {
  const { bounds, isReadonly, messages, state } = view;
  const { first, last } = endsOf(bounds);
  const position = positionOf(state.temperature);
  return svg`<g
    class="cursor-handle"
    ${warm(state.temperature)}
    role="slider"
    tabindex="0"
    aria-label=${messages.temperature}
    aria-readonly=${isReadonly ? "true" : nothing}
    aria-valuemin=${Math.min(first, position)}
    aria-valuemax=${Math.max(last, position)}
    aria-valuenow=${position}
    aria-valuetext=${[describeTemperature(state.temperature, messages), ...said].join("; ")}
    @keydown=${(event: KeyboardEvent) => pressKey(event, view, actions)}
  >${drawing}</g>`;
}

function pressKey(event: KeyboardEvent, { bounds, isReadonly, state }: View, { edits }: Actions): void {
  if (isReadonly) return;
  const setTemperature = (temperature: number) => edits.set("temperature", temperature);
  pressStepKey(
    event,
    (steps) => {
      let { temperature } = state;
      for (let i = 0; i < Math.abs(steps); ++i) temperature = stepped(temperature, Math.sign(steps), bounds);
      setTemperature(temperature);
    },
    { first: () => setTemperature(bounds.lowest), last: () => setTemperature(bounds.highest) },
  );
}

/** The words for "greedy" at T = 0 and for "uniform" at T = Infinity, an empty text between. */
export function limitName(temperature: number, messages: Messages): string {
  if (temperature === 0) return messages.greedy;
  return temperature === Number.POSITIVE_INFINITY ? messages.uniform : "";
}

/** A temperature as it is read out. */
export function describeTemperature(temperature: number, messages: Messages): string {
  return [messages.numbers.exactly(temperature), limitName(temperature, messages)]
    .filter(Boolean)
    .join(messages.numbers.separator);
}
