import { cells, type UnderDrawing } from "./under.js";

/** A part of this size fills its bar. The bars' scale does not change, so that a part grows alone. */
const widest = 20;

/** How each score becomes a chance: e to the score, its part, divided by the sum of all. */
export const drawSteps: UnderDrawing = (place, { labels, logits, numbers, probabilities, temperature }) => {
  const parts = logits.map((z) => Math.exp(z / temperature));
  const sum = parts.reduce((total, part) => total + part, 0);
  cells(place, logits.length, 4).forEach(([label, power, bar, chance], row) => {
    const part = parts[row]!;
    // Numbers that are too long to be read, and those at the two ends, are left out.
    const isShown = sum < 1e5;
    label!.textContent = labels[row]!;
    const raised = document.createElement("sup");
    raised.textContent = numbers.signed(logits[row]! / temperature, 1);
    power!.replaceChildren(...(isShown ? ["e", raised, ` = ${numbers.fixed(part, 1)}`] : []));
    bar!.style.setProperty("--part", String(isShown ? Math.min(part / widest, 1) : 0));
    const share = document.createElement("strong");
    share.textContent = numbers.percent(probabilities[row]!, 1);
    chance!.replaceChildren(isShown ? `/ ${numbers.fixed(sum, 1)} = ` : "= ", share);
  });
};
