import { softmax } from "../../core/softmax.js";
import type { Numbers } from "../../languages/numbers.js";
import { escapeHtml } from "../site/html.js";
import { numberElement } from "./essay-numbers.js";
import { examples, type Figure } from "./examples.js";

/** The words that a table needs. */
export interface TableWords {
  readonly label: string;
  readonly probability: string;
  readonly numbers: Numbers;
}

/** A distribution as a table with bars: a row an entry, a column a temperature. What a figure is without JavaScript. */
export function distributionTable(
  figure: Pick<Figure, "logits" | "printed" | "rows">,
  labels: readonly string[],
  words: TableWords,
): string {
  const { logits, printed, rows = logits.length } = figure;
  const { label, numbers } = words;
  const columns = printed.map((temperature) => softmax(logits, { temperature }));
  const head = printed.map((T) => headOf(T, numbers)).join("");
  const body = labels.slice(0, rows).map((name, row) => {
    const cells = columns.map((p) => `<td>${bar(p[row]!)} ${ltr(numbers.fixed(p[row]!, 4))}</td>`).join("");
    return `<tr><th scope="row">${escapeHtml(name)}</th><td>${ltr(numbers.signed(logits[row]!, decimalsOf(logits)))}</td>${cells}</tr>`;
  });
  return `<table class="distribution"><caption class="unseen">${escapeHtml(words.probability)}</caption><thead><tr>
    <th scope="col">${escapeHtml(label)}</th><th scope="col"><i>z</i></th>${head}</tr></thead>
    <tbody>${body.join("")}</tbody></table>`;
}

/** The worked example: z, and p and H at three temperatures. */
export function workedTable(numbers: Numbers): string {
  const temperatures = [0.5, 1, 2];
  const row = (head: string, source: (temperature: number) => string) => {
    const cells = temperatures.map((T) => `<td>${numberElement(source(T), numbers)}</td>`);
    return `<tr><th scope="row">${head}</th>${cells.join("")}</tr>`;
  };
  const rows = examples.worked.map((z, i) => row(numbers.exactly(z), (T) => `p worked ${T} ${i} 10`));
  return `<div class="scroll"><table class="worked" id="worked"><thead><tr><th scope="col"><i>z</i></th>
    ${temperatures.map((T) => headOf(T, numbers)).join("")}</tr></thead>
    <tbody>${rows.join("")}${row("<i>H</i>", (T) => `entropy worked ${T} 7`)}</tbody></table></div>`;
}

function headOf(temperature: number, numbers: Numbers): string {
  return `<th scope="col">${ltr(`<i>T</i> = ${numbers.exactly(temperature)}`)}</th>`;
}

/** An image of 8 by 8 pixels, 0 (white) to 16 (black). */
export function digitImage(pixels: readonly number[], description: string): string {
  const squares = pixels.map(
    (ink, i) => `<rect x="${i % 8}" y="${i >> 3}" width="1" height="1" fill-opacity="${ink / 16}"/>`,
  );
  return `<svg class="pixels" viewBox="0 0 8 8" role="img" aria-label="${escapeHtml(description)}">${squares.join("")}</svg>`;
}

function bar(p: number): string {
  return `<svg class="still-bar" width="100%" height="10" aria-hidden="true"><rect width="${(100 * p).toFixed(2)}%" height="10"/></svg>`;
}

/** Numbers run from left to right in every language. */
function ltr(html: string): string {
  return `<bdi dir="ltr">${html}</bdi>`;
}

/** Whole logits are shown as such, others with two decimals. */
function decimalsOf(logits: readonly number[]): number {
  return logits.every((z) => Number.isInteger(z) || !Number.isFinite(z)) ? 0 : 2;
}
