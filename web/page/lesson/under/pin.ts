import { drawStrip } from "./strip.js";
import type { UnderDrawing } from "./under.js";

/** The strip with its words, on which a pin is dropped for each draw. */
export const drawPin: UnderDrawing = (place, now) => {
  drawStrip(place, now, (row) => now.labels[row]!);
};

/** Drops the pin on a row's piece: anywhere in it, as a draw that hits the piece does. Without a row, it is taken away. */
export function dropPin(place: HTMLElement, probabilities: Float64Array, row: number | undefined): void {
  const pin = place.querySelector<HTMLElement>(".pin")!;
  pin.hidden = row === undefined;
  if (row === undefined) return;
  const before = probabilities.subarray(0, row).reduce((sum, p) => sum + p, 0);
  pin.style.setProperty("--at", String(before + Math.random() * probabilities[row]!));
  // The same animation once more.
  pin.getAnimations().forEach((animation) => {
    animation.cancel();
    animation.play();
  });
}
