import { html, type TemplateResult } from "lit";
import { live } from "lit/directives/live.js";
import type { Messages } from "../../../languages/contracts/element.js";
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
import { leaveField, openField } from "../../controls/field-beside.js";
import { numberField } from "../../controls/number-field.js";
import { describeTemperature } from "../../controls/temperature-handle.js";
import { styled } from "../../drawing/styled.js";
import { warm } from "../../drawing/warm.js";
import type { Actions, View } from "../../view.js";

/**
 * The temperature: a slider with the number in its thumb, marks below it as buttons, and a field to type any T in. A
 * compact element shows the field only while it is typed in, after Enter or a double click on the slider.
 */
export function temperaturePanel(view: View, actions: Actions): TemplateResult {
  const { bounds, isReadonly, messages, state } = view;
  const { first, last } = endsOf(bounds);
  const position = positionOf(state.temperature);
  const place = (Math.min(Math.max(position, first), last) - first) / (last - first);
  return html`<div class="temperature" part="temperature" data-name=${messages.temperature} data-with-field ${warm(state.temperature)}>
    <div class="temperature-value" @keydown=${leaveField}>
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
          skipsTab: view.isCompact,
        })}</span
      >
    </div>
    <div
      class="slider"
      ${styled("--_from", String(warmth(bounds.lowest)))}
      ${styled("--_to", String(warmth(bounds.highest)))}
    >
      <input
        id="temperature"
        type="range"
        min=${first}
        max=${last}
        step="1"
        ?disabled=${isReadonly}
        .value=${live(String(position))}
        aria-valuetext=${describeTemperature(state.temperature, messages)}
        @input=${(event: Event) => slide(event.currentTarget as HTMLInputElement, view, actions)}
        @pointerdown=${(event: PointerEvent) => dragSlider(event, view, actions)}
        @dblclick=${openField}
        @keydown=${(event: KeyboardEvent) => {
          delete (event.currentTarget as HTMLElement).dataset.drag; // a key may leave a mark, however soon after a drag
          if (event.key === "Enter") openField(event);
        }}
      />
      <span class="thumb" aria-hidden="true" ${styled("--_place", place.toFixed(5))}>${inThumb(view)}</span>
    </div>
    <div class="detents">
      ${detentsWithin(bounds).map((detent) => detentButton(detent, view, actions))}
    </div>
  </div>`;
}

/** The temperature in three digits at most: the field has all of them. */
function inThumb({ messages: { numbers }, state: { temperature } }: View): string {
  if (temperature > 0 && temperature < 0.005) return "≪ 1";
  if (temperature >= 999.5 && temperature < Number.POSITIVE_INFINITY) return "≫ 1";
  return numbers.briefly(Number(temperature.toPrecision(temperature < 1 ? 2 : 3)));
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
    <b>${messages.numbers.exactly(detent)}</b>${endName(detent, messages)}
  </button>`;
}

/** What the two ends of the slider do, in plain words. */
function endName(temperature: number, { alwaysTheFavourite, anythingGoes }: Messages): TemplateResult | "" {
  if (temperature !== 0 && temperature !== Number.POSITIVE_INFINITY) return "";
  return html`<span>${temperature === 0 ? alwaysTheFavourite : anythingGoes}</span>`;
}

/**
 * Only a drag is held at the detents: an arrow key must be able to leave them. If a touch turns out to scroll the page,
 * the temperature gets its old value back.
 */
function dragSlider(event: PointerEvent, { revision, state }: View, actions: Actions): void {
  const slider = event.currentTarget as HTMLInputElement;
  const done = new AbortController();
  const drag = String(event.timeStamp);
  slider.dataset.drag = drag;
  const end = () => {
    done.abort();
    // Firefox sends one more `input` after the pointer is up. It belongs to the drag, and must not leave the detent.
    setTimeout(() => {
      if (slider.dataset.drag === drag) delete slider.dataset.drag;
    });
  };
  const cancel = () => {
    if (actions.edits.revision === revision) actions.edits.set("temperature", state.temperature);
    end();
  };
  slider.addEventListener("pointerup", end, { signal: done.signal });
  slider.addEventListener("pointercancel", cancel, { signal: done.signal });
}

function slide(slider: HTMLInputElement, { bounds }: View, actions: Actions): void {
  const position = Number(slider.value);
  const held = slider.dataset.drag === undefined ? position : holdAtDetent(position, bounds);
  actions.edits.set("temperature", temperatureBetween(held, bounds));
}
