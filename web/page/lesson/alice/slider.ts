import { html, type TemplateResult } from "lit";
import { live } from "lit/directives/live.js";
import { describeTemperature } from "../../../element/controls/temperature-handle.js";
import type { Messages } from "../../../languages/contracts/element.js";
import { holdAtDetent, lastPosition, positionOf, temperatureAt } from "../../../state/temperature-scale.js";

/** The reader's temperature, on the scale of the element's slider. */
export function temperatureSlider(
  temperature: number,
  name: string,
  element: Messages,
  set: (temperature: number) => void,
): TemplateResult {
  return html`<input
    type="range"
    min="0"
    max=${lastPosition}
    step="1"
    aria-label=${name}
    aria-valuetext=${describeTemperature(temperature, element)}
    .value=${live(String(positionOf(temperature)))}
    @input=${({ currentTarget }: Event) => {
      const slider = currentTarget as HTMLInputElement;
      const position = Number(slider.value);
      set(temperatureAt(slider.dataset.isDragged === undefined ? position : holdAtDetent(position)));
    }}
    @pointerdown=${startDrag}
    @keydown=${endDrag}
  />`;
}

/** A drag is held at 0, 0.5, 1, 2 and infinity, where a finger would seldom stop. A key must be able to leave them. */
function startDrag({ currentTarget }: Event): void {
  const slider = currentTarget as HTMLInputElement;
  slider.dataset.isDragged = "";
  // Firefox sends one more `input` after the pointer is up.
  const end = () => setTimeout(() => delete slider.dataset.isDragged);
  slider.addEventListener("pointerup", end, { once: true });
  slider.addEventListener("pointercancel", end, { once: true });
}

function endDrag({ currentTarget }: Event): void {
  delete (currentTarget as HTMLInputElement).dataset.isDragged;
}
