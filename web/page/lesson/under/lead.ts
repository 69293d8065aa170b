import { distributions } from "../scenes.js";
import type { UnderDrawing } from "./under.js";

/**
 * How far the first row is ahead of the second, and how many times as likely that makes it; with a slider that moves all
 * scores together.
 */
export const drawLead: UnderDrawing = (place, { logits, numbers, probabilities, temperature }) => {
  const [first, second] = logits as [number, number];
  const [p, q] = probabilities as unknown as [number, number];
  const lead = numbers.signed(first - second, 1);
  const times = p / q;
  const texts = {
    lead: temperature === 1 ? lead : `${lead} / ${numbers.exactly(temperature)}`,
    times: Number.isNaN(times) ? "" : numbers.signed(times, 2),
  };
  for (const [name, text] of Object.entries(texts)) place.querySelector(`[data-value=${name}]`)!.textContent = text;
  // What else moves all scores together moves its thumb along.
  const shifts = logits.map((z, row) => Math.round(10 * (z - distributions.worked[row]!)));
  place.querySelector("input")!.value = String(shifts.every((by) => by === shifts[0]) ? shifts[0] : 0);
};
