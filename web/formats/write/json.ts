import type { Distribution } from "./distribution.js";
import { exactNumber } from "./exact-number.js";
import { stringLiteral } from "./string-literal.js";

/** A JSON object with an array a line. JSON has no infinities: they are the strings "-Infinity" and "Infinity". */
export function toJson({ labels, logits, temperature, probabilities }: Distribution): string {
  const members = [
    `"temperature": ${jsonNumber(temperature)}`,
    `"labels": [${labels.map(stringLiteral).join(", ")}]`,
    `"logits": [${logits.map(jsonNumber).join(", ")}]`,
    `"probabilities": [${Array.from(probabilities, jsonNumber).join(", ")}]`,
  ];
  return `{\n${members.map((member) => `  ${member}`).join(",\n")}\n}\n`;
}

function jsonNumber(value: number): string {
  return Number.isFinite(value) ? exactNumber(value) : `"${value}"`;
}
