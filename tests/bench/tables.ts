import { type Row, sizes } from "./compare.js";
import { javascriptLoop } from "./javascript-loops.js";

/** Nanoseconds an element, and how many times as fast as the JavaScript loop that is. */
export function timesTable(type: string, rows: readonly Row[]): string {
  const loop = rows.find(({ name }) => name === javascriptLoop)!.values;
  const cells = rows.map(({ name, values }) => [
    name,
    ...values.map((time, i) => `${digits(time)} (${digits(loop[i]! / time)}x)`),
  ]);
  return table(`${type}: ns an element (times as fast as the loop)`, cells);
}

export function errorsTable(type: string, rows: readonly Row[]): string {
  const cells = rows.map(({ name, values }) => [name, ...values.map(digits)]);
  return table(`${type}: worst error in ULP`, cells);
}

function table(title: string, rows: string[][]): string {
  const heading = [title, ...sizes.map((size) => `n = ${size}`)];
  const alignment = ["---", ...sizes.map(() => "---:")];
  return `${[heading, alignment, ...rows].map((cells) => `| ${cells.join(" | ")} |`).join("\n")}\n`;
}

/** About three digits, without an exponent. */
function digits(value: number): string {
  if (value >= 100) return value.toFixed(0);
  return value.toFixed(value >= 10 ? 1 : 2);
}
