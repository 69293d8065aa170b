import { drawStrip } from "./strip.js";
import type { UnderDrawing } from "./under.js";

/** The strip with e^(z/T) in its pieces: the parts that the softmax divides by their sum. */
export const drawParts: UnderDrawing = (place, now) => {
  drawStrip(place, now, (row) => {
    const part = Math.exp(now.logits[row]! / now.temperature);
    return part < 1e6 ? now.numbers.fixed(part, 1) : "";
  });
};
