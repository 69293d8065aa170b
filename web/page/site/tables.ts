import { softmax } from "../../core/softmax.js";
import type { Numbers } from "../../languages/numbers.js";
import { escapeHtml } from "./html.js";

/** The words that a table needs. */
export interface TableWords {
  readonly label: string;
  readonly probability: string;
  readonly numbers: Numbers;
  /** Whether probabilities are percentages. */
  readonly isPlain?: boolean;
}

/** A distribution as a table with bars: a row an entry, a column a temperature. What a drawing is without JavaScript. */
export function distributionTable(
  logits: readonly number[],
  temperatures: readonly number[],
  labels: readonly string[],
  { isPlain, label, numbers, probability }: TableWords,
): string {
  const columns = temperatures.map((temperature) => softmax(logits, { temperature }));
  const shown = (p: number) => (isPlain ? numbers.percent(p, 1) : numbers.fixed(p, 4)).replace("<", "&lt;");
  const rows = labels.map((name, row) => {
    const cells = columns.map((p) => `<td>${bar(p[row]!)} ${ltr(shown(p[row]!))}</td>`);
    const score = ltr(numbers.signed(logits[row]!, decimalsOf(logits)));
    return `<tr><th scope="row">${escapeHtml(name)}</th><td>${score}</td>${cells.join("")}</tr>`;
  });
  return `<table class="distribution"><caption class="unseen">${escapeHtml(probability)}</caption>${"<col>".repeat(2 + temperatures.length)}<thead><tr>
    <th scope="col">${escapeHtml(label)}</th><th scope="col"><i>z</i></th>${temperatures.map((T) => headOf(T, numbers)).join("")}</tr></thead>
    <tbody>${rows.join("")}</tbody></table>`;
}

/** The head of a column for a temperature. */
export function headOf(temperature: number, numbers: Numbers): string {
  return `<th scope="col">${ltr(`<i>T</i> = ${numbers.exactly(temperature)}`)}</th>`;
}

/** An image of 8 by 8 pixels, 0 (white) to 16 (black). */
export function digitImage(pixels: readonly number[], description: string): string {
  // One path for each shade: a square alone would take ten times the text.
  const shades = [...new Set(pixels)].filter((ink) => ink > 0);
  const squares = shades.map((shade) => {
    const path = pixels.map((ink, i) => (ink === shade ? `M${i % 8} ${i >> 3}h1v1h-1` : "")).join("");
    return `<path fill-opacity="${(shade / 16).toFixed(2)}" d="${path}"/>`;
  });
  return `<svg class="pixels" viewBox="0 0 8 8" role="img" aria-label="${escapeHtml(description)}">${squares.join("")}</svg>`;
}

function bar(p: number): string {
  return `<svg class="still-bar" width="100%" height="10" aria-hidden="true"><rect width="${(100 * p).toFixed(1)}%" height="10"/></svg>`;
}

/** Numbers run from left to right in every language. */
export function ltr(html: string): string {
  return `<bdi dir="ltr">${html}</bdi>`;
}

/** Whole logits are shown as such; others with one decimal, or with more where one does not tell them apart. */
function decimalsOf(logits: readonly number[]): number {
  const finite = logits.filter(Number.isFinite);
  const decimals = [0, 1, 2, 3, 4].find((each) => finite.every((z) => Math.abs(z - Number(z.toFixed(each))) < 1e-9));
  return Math.min(decimals ?? 4, 4);
}
