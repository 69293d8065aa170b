import { softmax, statistics } from "../../core/index.js";
import type { Numbers } from "../../element/numbers.js";
import type { Figure } from "../examples.js";
import { escapeHtml } from "./html.js";

/** The words that a table needs. */
export interface TableWords {
  readonly label: string;
  readonly probability: string;
  readonly numbers: Numbers;
}

/** A distribution as a table with bars: a row an entry, a column a temperature. What a figure is without JavaScript. */
export function distributionTable(figure: Figure, labels: readonly string[], words: TableWords): string {
  const { logits, printed, rows = logits.length } = figure;
  const { label, numbers } = words;
  const columns = printed.map((temperature) => softmax(logits, { temperature }));
  const head = printed.map((T) => `<th scope="col">${ltr(`<i>T</i> = ${numbers.exactly(T)}`)}</th>`).join("");
  const body = labels.slice(0, rows).map((name, row) => {
    const cells = columns.map((p) => `<td>${bar(p[row]!)} ${ltr(numbers.fixed(p[row]!, 4))}</td>`).join("");
    return `<tr><th scope="row">${escapeHtml(name)}</th><td>${ltr(numbers.signed(logits[row]!, decimalsOf(logits)))}</td>${cells}</tr>`;
  });
  return `<table class="distribution"><caption class="unseen">${escapeHtml(words.probability)}</caption><thead><tr>
    <th scope="col">${escapeHtml(label)}</th><th scope="col"><i>z</i></th>${head}</tr></thead>
    <tbody>${body.join("")}</tbody></table>`;
}

/** The worked example: z, and p and H at three temperatures. */
export function workedTable(logits: readonly number[], numbers: Numbers): string {
  const temperatures = [0.5, 1, 2];
  const columns = temperatures.map((temperature) => ({
    p: softmax(logits, { temperature }),
    entropy: statistics(logits, { temperature }).entropy,
  }));
  const number = (source: string, text: string) => `<td><span data-number="${source}">${text}</span></td>`;
  const rows = logits.map((z, row) => {
    const cells = columns.map(({ p }, i) =>
      number(`p worked ${temperatures[i]} ${row} 10`, numbers.fixed(p[row]!, 10)),
    );
    return `<tr><th scope="row">${numbers.exactly(z)}</th>${cells.join("")}</tr>`;
  });
  const entropies = columns.map(({ entropy }, i) =>
    number(`entropy worked ${temperatures[i]} 7`, numbers.fixed(entropy, 7)),
  );
  return `<div class="scroll"><table class="worked" id="worked"><thead><tr><th scope="col"><i>z</i></th>
    ${temperatures.map((T) => `<th scope="col">${ltr(`<i>T</i> = ${numbers.exactly(T)}`)}</th>`).join("")}</tr></thead>
    <tbody>${rows.join("")}<tr><th scope="row"><i>H</i></th>${entropies.join("")}</tr></tbody></table></div>`;
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
