import { html, type TemplateResult } from "lit";
import { live } from "lit/directives/live.js";
import {
  detentsWithin,
  endsOf,
  everyTemperature,
  holdAtDetent,
  isWithin,
  positionOf,
  stepped,
  temperatureBetween,
  warmth,
} from "../../../state/temperature-scale.js";
import { numberField } from "../../controls/number-field.js";
import { describeTemperature, limitName } from "../../controls/temperature-handle.js";
import { styled } from "../../drawing/styled.js";
import { warm } from "../../drawing/warm.js";
import type { Actions, View } from "../../view.js";

/** The temperature: a slider with detents, its marks as buttons, and a field to type any T in. */
export function temperaturePanel(view: View, actions: Actions): TemplateResult {
  const { bounds, isReadonly, messages, state } = view;
  const { first, last } = endsOf(bounds);
  return html`<div class="temperature warm" part="temperature" ${warm(state.temperature)}>
    <div class="temperature-value">
      <label for="temperature">${messages.temperature}</label>
      <span class="equation"
        ><i aria-hidden="true">T</i><span aria-hidden="true"> = </span>${numberField(view, actions, {
          name: "temperature",
          label: messages.temperatureTyped,
          value: state.temperature,
          accepts: (value) => isWithin(value, bounds),
          apply: (temperature) => actions.edits.set("temperature", temperature),
          complain: (text) => complaint(text, view),
          step: (direction) => actions.edits.set("temperature", stepped(state.temperature, direction, bounds)),
        })}</span
      >
    </div>
    <input
      id="temperature"
      type="range"
      min=${first}
      max=${last}
      step="1"
      ?disabled=${isReadonly}
      ${styled("--_from", String(warmth(bounds.lowest)))}
      ${styled("--_to", String(warmth(bounds.highest)))}
      .value=${live(String(positionOf(state.temperature)))}
      aria-valuetext=${describeTemperature(state.temperature, messages)}
      @input=${(event: Event) => slide(event.currentTarget as HTMLInputElement, view, actions)}
      @pointerdown=${(event: PointerEvent) => dragSlider(event, view, actions)}
    />
    <div class="detents">
      ${detentsWithin(bounds).map((detent) => detentButton(detent, view, actions))}
    </div>
  </div>`;
}

/** Says what is wrong with a text that is not a temperature, or not one that the reader may choose. */
function complaint(text: string, { bounds, messages }: View): string {
  const { lowest, highest } = bounds;
  if (lowest === everyTemperature.lowest && highest === everyTemperature.highest) return messages.badTemperature(text);
  return messages.outOfBounds(text, messages.numbers.exactly(lowest), messages.numbers.exactly(highest));
}

function detentButton(detent: number, { bounds, isReadonly, messages, state }: View, actions: Actions): TemplateResult {
  const { first, last } = endsOf(bounds);
  const place = (positionOf(detent) - first) / (last - first);
  const end = place === 0 ? "first" : place === 1 ? "last" : "";
  return html`<button
    type="button"
    class="detent ${end}"
    ?disabled=${isReadonly}
    ${styled("--_place", String(place))}
    data-temperature=${detent}
    aria-pressed=${state.temperature === detent ? "true" : "false"}
    aria-label=${messages.setTemperature(describeTemperature(detent, messages))}
    @click=${() => actions.edits.set("temperature", detent)}
  >
    <b>${messages.numbers.exactly(detent)}</b>${limitName(detent, messages)}
  </button>`;
}

/**
 * Only a drag is held at the detents: an arrow key must be able to leave them. If a touch turns out to scroll the page,
 * the temperature gets its old value back.
 */
function dragSlider(event: PointerEvent, { revision, state }: View, actions: Actions): void {
  const slider = event.currentTarget as HTMLInputElement;
  const done = new AbortController();
  slider.toggleAttribute("data-dragging", true);
  const end = () => {
    slider.toggleAttribute("data-dragging", false);
    done.abort();
  };
  const cancel = () => {
    if (actions.edits.revision === revision) actions.edits.set("temperature", state.temperature);
    end();
  };
  slider.addEventListener("pointerup", end, { signal: done.signal });
  slider.addEventListener("pointercancel", cancel, { signal: done.signal });
  slider.addEventListener("keydown", end, { signal: done.signal });
}

function slide(slider: HTMLInputElement, { bounds }: View, actions: Actions): void {
  const position = Number(slider.value);
  const held = slider.hasAttribute("data-dragging") ? holdAtDetent(position, bounds) : position;
  actions.edits.set("temperature", temperatureBetween(held, bounds));
}
