import { lastPosition, positionOf } from "../../../state/temperature-scale.js";
import type { UnderDrawing } from "./under.js";

/** Where engines start, as ticks below the slider. They stand still. */
export const drawStarts: UnderDrawing = (place) => {
  for (const tick of place.querySelectorAll<HTMLElement>("[data-temperature]")) {
    tick.style.setProperty("--at", String(positionOf(Number(tick.dataset.temperature)) / lastPosition));
  }
};
