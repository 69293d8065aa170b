import { isSameField } from "../../../state/state.js";
import { distributions } from "../scenes.js";
import type { UnderDrawing } from "./under.js";

/** The runner-up's chance, and the highest that the reader has found for it. */
export const drawBest: UnderDrawing = (place, { logits, numbers, probabilities, temperature }) => {
  const now = probabilities[1]!;
  const found = Number(place.dataset.best ?? 0);
  // On the way to the section's numbers, and with others, nothing is found.
  const isFound = now > found && isSameField(logits, distributions.runnerUp);
  const best = isFound ? now : found;
  if (isFound) [place.dataset.best, place.dataset.at] = [String(now), numbers.exactly(temperature)];
  place.querySelector("[data-value=now]")!.textContent = numbers.percent(now, 1);
  const text = place.dataset.at === undefined ? "" : `${numbers.percent(best, 1)} (T = ${place.dataset.at})`;
  place.querySelector("[data-value=best]")!.textContent = text;
};
