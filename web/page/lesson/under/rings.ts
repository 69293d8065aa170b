import { cells, type UnderDrawing } from "./under.js";

/** Each score as a dot on a line of its own, and, as a ring on the same line, the score divided by T. */
export const drawRings: UnderDrawing = (place, { logits, numbers, temperature }) => {
  const divided = logits.map((z) => z / temperature);
  const finite = [...logits, ...divided].filter(Number.isFinite);
  // As wide as the text's numbers need, or as these do. An infinite one stands at an end.
  const [low, high] = [Math.min(-2, ...finite), Math.max(4.4, ...finite)];
  const at = (value: number) => String(0.02 + 0.96 * Math.min(Math.max((value - low) / (high - low), 0), 1));
  place.style.setProperty("--zero", at(0));
  // So many that dividing what is printed gives what is printed.
  const decimals = logits.some((z) => Number.isFinite(z) && Math.abs(10 * z - Math.round(10 * z)) > 1e-9) ? 4 : 1;
  const T = numbers.exactly(temperature);
  cells(place, logits.length, 2).forEach(([text, line], row) => {
    const [z, result] = [logits[row]!, divided[row]!];
    // 0 / 0 and infinity / infinity are no numbers: there the drawing has none to show.
    const isNumber = !Number.isNaN(result);
    text!.textContent = `${numbers.signed(z, decimals)} / ${T}${isNumber ? ` = ${numbers.signed(result, 2)}` : ""}`;
    line!.style.setProperty("--from", at(z));
    line!.style.setProperty("--to", at(isNumber ? result : z));
  });
};
