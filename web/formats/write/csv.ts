import type { Distribution } from "./distribution.js";
import { exactNumber } from "./exact-number.js";

/**
 * A table of label, logit and probability in CSV (RFC 4180). Labels are kept as they are, so a spreadsheet may take one
 * that begins with = for a formula.
 */
export function toCsv({ labels, logits, temperature, probabilities }: Distribution): string {
  const rows = logits.map((logit, i) => [labels[i]!, exactNumber(logit), exactNumber(probabilities[i]!)]);
  return [["label", "logit", `probability at T = ${temperature}`], ...rows]
    .map((fields) => `${fields.map(quoteIfNeeded).join(",")}\r\n`)
    .join("");
}

/** Spaces at the ends belong to a field, but many readers drop them unless it is quoted. */
const needsQuotes = /[",\r\n]|^\s|\s$/;

function quoteIfNeeded(field: string): string {
  return needsQuotes.test(field) ? `"${field.replaceAll('"', '""')}"` : field;
}
