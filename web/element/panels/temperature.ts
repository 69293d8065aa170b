import { html, type TemplateResult } from "lit";
import { live } from "lit/directives/live.js";
import { numberField } from "../number-field.js";
import { detents, holdAtDetent, lastPosition, positionOf, stepped, temperatureAt } from "../temperature-scale.js";
import { describeTemperature, limitName } from "../temperature-slider.js";
import type { Actions, View } from "../view.js";
import { warm } from "../warm.js";

/** The temperature: a slider with detents, its marks as buttons, and a field to type any T in. */
export function temperaturePanel(view: View, actions: Actions): TemplateResult {
  const { messages, state } = view;
  const position = positionOf(state.temperature);
  return html`<div class="temperature warm" ${warm(state.temperature)}>
    <div class="temperature-value">
      <label for="temperature">${messages.temperature}</label>
      <span class="equation"
        ><i aria-hidden="true">T</i><span aria-hidden="true"> = </span>${numberField(view, actions, {
          name: "temperature",
          label: messages.temperatureTyped,
          value: state.temperature,
          accepts: (value) => value >= 0,
          apply: actions.setTemperature,
          complain: messages.badTemperature,
          step: (direction) => actions.setTemperature(stepped(state.temperature, direction)),
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
      @pointerdown=${(event: PointerEvent) => dragSlider(event, view, actions)}
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
    <b>${messages.numbers.exactly(detent)}</b>${limitName(detent, messages)}
  </button>`;
}

/**
 * Only a drag is held at the detents: an arrow key has to be able to leave them. A touch that turns out to scroll the page
 * gives the temperature back.
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
    if (actions.revision() === revision) actions.setTemperature(state.temperature);
    end();
  };
  slider.addEventListener("pointerup", end, { signal: done.signal });
  slider.addEventListener("pointercancel", cancel, { signal: done.signal });
  slider.addEventListener("keydown", end, { signal: done.signal });
}

function slide(slider: HTMLInputElement, actions: Actions): void {
  const position = Number(slider.value);
  actions.setTemperature(temperatureAt(slider.hasAttribute("data-dragging") ? holdAtDetent(position) : position));
}
