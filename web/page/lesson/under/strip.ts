import { type Now, perRow } from "./under.js";

/** The rows' probabilities end to end, which make one whole, with a text in each piece. */
export function drawStrip(place: HTMLElement, { probabilities }: Now, textOf: (row: number) => string): void {
  const strip = place.querySelector<HTMLElement>(".strip")!;
  perRow(strip, "i", probabilities.length).forEach((piece, row) => {
    piece.style.setProperty("--part", String(probabilities[row]));
    piece.textContent = textOf(row);
  });
}
