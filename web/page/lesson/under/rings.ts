import { perRow, type UnderDrawing } from "./under.js";

/** A number's room, as a part of the line. */
const room = 0.075;

/** Larger scores leave no room for what is divided, nor does a narrow line (in pixels): then each row has a column. */
const mostOnLine = 6;
const narrow = 480;

/** The scores as dots on a line, and, as rings below them, the scores divided by T. */
export const drawRings: UnderDrawing = (place, { logits, numbers, temperature }) => {
  const most = Math.max(...logits.filter(Number.isFinite).map(Math.abs), 1);
  const [low, high] = [-0.3 * most, 2.2 * most];
  // What runs off the line stays at its end.
  const at = (value: number) => Math.min(Math.max((value - low) / (high - low), 0), 1 - room);
  place.classList.toggle("apart", most > mostOnLine || place.clientWidth < narrow);
  /** Whether another value is so near, on the right, that there is no room for the number. */
  const isCrowded = (value: number, values: readonly number[]) =>
    values.some((other) => other > value && at(other) - at(value) < room);
  const show = (marks: HTMLElement[], values: readonly number[], decimals: number) => {
    marks.forEach((mark, row) => {
      const value = values[row]!;
      mark.hidden = Number.isNaN(value);
      mark.style.setProperty("--at", String(at(value)));
      mark.classList.toggle("crowded", isCrowded(value, values));
      mark.textContent = numbers.signed(value, decimals);
    });
  };
  const [scores, divided] = ["scores", "divided"].map((name) => place.querySelector<HTMLElement>(`.${name}`)!);
  show(perRow(scores!, "i", logits.length), logits, 1);
  show(
    perRow(divided!, "b", logits.length),
    logits.map((z) => z / temperature),
    2,
  );
};
