import { statistics } from "../../../core/statistics.js";
import { perRow, type UnderDrawing } from "./under.js";

/** The perplexity as blocks, one for each equally likely word that the choice is worth. */
export const drawBlocks: UnderDrawing = (place, { logits, numbers, temperature }) => {
  const { perplexity } = statistics(logits, { temperature });
  perRow(place.querySelector<HTMLElement>(".row-of-blocks")!, "i", logits.length).forEach((block, i) => {
    block.style.setProperty("--part", String(Math.max(0, Math.min(1, perplexity - i))));
  });
  place.querySelector<HTMLElement>("[data-value]")!.textContent = numbers.fixed(perplexity, 2);
};
