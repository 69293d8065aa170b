import type { Distribution } from "./distribution.js";
import { exactNumber } from "./exact-number.js";

/**
 * A table of label, logit and probability in CSV (RFC 4180). A label that a spreadsheet would take for a formula has an
 * apostrophe before it, and so has one that begins with an apostrophe: a reader removes one.
 */
export function toCsv({ labels, logits, temperature, probabilities }: Distribution): string {
  const rows = logits.map((logit, i) => [asText(labels[i]!), exactNumber(logit), exactNumber(probabilities[i]!)]);
  return [["label", "logit", `probability at T = ${temperature}`], ...rows]
    .map((fields) => `${fields.map(quoteIfNeeded).join(",")}\r\n`)
    .join("");
}

/** What begins a formula in some spreadsheet, in its wide forms, too, and the apostrophe that keeps it from being one. */
const beginsFormula = /^[=+\-@\uff1d\uff0b\uff0d\uff20\t\r']/;

function asText(label: string): string {
  return beginsFormula.test(label) ? `'${label}` : label;
}

/** Spaces at the ends belong to a field, but many readers drop them unless it is quoted. */
const needsQuotes = /[",\r\n]|^\s|\s$/;

function quoteIfNeeded(field: string): string {
  return needsQuotes.test(field) ? `"${field.replaceAll('"', '""')}"` : field;
}
