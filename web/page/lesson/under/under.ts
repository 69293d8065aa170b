import type { Numbers } from "../../../languages/numbers.js";

/** What the drawing shows at this moment, for the small drawings below it. */
export interface Now {
  readonly logits: readonly number[];
  readonly labels: readonly string[];
  readonly temperature: number;
  readonly probabilities: Float64Array;
  readonly numbers: Numbers;
}

/** Draws what is below the rows into its place, which has been there from the start. */
export type UnderDrawing = (place: HTMLElement, now: Now) => void;

/** A place's parts with a class, as many as there are rows. */
export function perRow(place: HTMLElement, tag: "i" | "b", count: number): HTMLElement[] {
  const parts = [...place.querySelectorAll<HTMLElement>(`:scope > ${tag}`)];
  while (parts.length < count) {
    const part = document.createElement(tag);
    part.className = `class-${parts.length}`;
    place.append(part);
    parts.push(part);
  }
  for (const part of parts.splice(count)) part.remove();
  return parts;
}

/** A table's cells, row by row, in an element that is laid out as a grid. */
export function cells(place: HTMLElement, rows: number, columns: number): HTMLElement[][] {
  return perRow(place, "b", rows).map((row) => {
    while (row.children.length < columns) row.append(document.createElement("span"));
    return [...row.children] as HTMLElement[];
  });
}
