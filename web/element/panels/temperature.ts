import { html, type TemplateResult } from "lit";
import { live } from "lit/directives/live.js";
import type { Messages } from "../messages.js";
import { numberField } from "../number-field.js";
import { formatBriefly, formatExactly } from "../numbers.js";
import { detents, holdAtDetent, lastPosition, positionOf, temperatureAt } from "../temperature-scale.js";
import type { Actions, View } from "../view.js";

/** The temperature: a slider with detents, its marks as buttons, and a field to type any T in. */
export function temperaturePanel(view: View, actions: Actions): TemplateResult {
  const { messages, state } = view;
  const position = positionOf(state.temperature);
  const step = (direction: number) => actions.setTemperature(temperatureAt(position + direction));
  return html`<div class="temperature">
    <div class="temperature-value">
      <label for="temperature">${messages.temperature}</label>
      <span class="equation"
        ><i aria-hidden="true">T</i><span aria-hidden="true"> = </span>${numberField(view, actions, {
          name: "temperature",
          label: messages.temperatureTyped,
          text: formatExactly(state.temperature),
          brief: formatBriefly(state.temperature),
          step,
        })}</span
      >
    </div>
    <input
      id="temperature"
      type="range"
      min="0"
      max=${lastPosition}
      step="1"
      .value=${live(String(position))}
      aria-valuetext=${describeTemperature(state.temperature, messages)}
      @input=${(event: Event) => slide(event.currentTarget as HTMLInputElement, actions)}
      @pointerdown=${(event: Event) => hold(event.currentTarget as HTMLInputElement, true)}
      @pointerup=${(event: Event) => hold(event.currentTarget as HTMLInputElement, false)}
      @pointercancel=${(event: Event) => hold(event.currentTarget as HTMLInputElement, false)}
      @keydown=${(event: Event) => hold(event.currentTarget as HTMLInputElement, false)}
    />
    <div class="detents">
      ${detents.map((detent) => detentButton(detent, view, actions))}
    </div>
  </div>`;
}

function detentButton(detent: number, { messages, state }: View, actions: Actions): TemplateResult {
  return html`<button
    type="button"
    class="detent"
    data-temperature=${detent}
    aria-pressed=${state.temperature === detent ? "true" : "false"}
    aria-label=${messages.setTemperature(describeTemperature(detent, messages))}
    @click=${() => actions.setTemperature(detent)}
  >
    <b>${formatExactly(detent)}</b>${limitName(detent, messages)}
  </button>`;
}

function limitName(temperature: number, messages: Messages): string {
  if (temperature === 0) return messages.greedy;
  return temperature === Number.POSITIVE_INFINITY ? messages.uniform : "";
}

function describeTemperature(temperature: number, messages: Messages): string {
  return [formatExactly(temperature), limitName(temperature, messages)].filter(Boolean).join(", ");
}

/** Only a drag is held at the detents: an arrow key has to be able to leave them. */
function hold(slider: HTMLInputElement, dragging: boolean): void {
  slider.toggleAttribute("data-dragging", dragging);
}

function slide(slider: HTMLInputElement, actions: Actions): void {
  const position = Number(slider.value);
  actions.setTemperature(temperatureAt(slider.hasAttribute("data-dragging") ? holdAtDetent(position) : position));
}
