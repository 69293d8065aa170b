import { softmax } from "softmax-temperature";
import type { Distribution } from "../../../web/formats/write/distribution.js";
import { workedLogits } from "../../worked-example.js";

export function distributionOf(
  labels: readonly string[],
  logits: readonly number[],
  temperature: number,
): Distribution {
  return { labels, logits, temperature, probabilities: softmax(logits, { temperature }) };
}

export const workedLabels = ["cat", "dog", "bird"];

/** The worked example at T = 0.5, with the module's own doubles. */
export const workedDistribution = distributionOf(workedLabels, workedLogits, 0.5);

/** Labels that break a program that pastes them together without care. */
export const hostileLabels = [
  "",
  " spaces ",
  `"double" and 'single' quotes`,
  '"""',
  "comma, semicolon; tab\t",
  "line\nbreak",
  "line\r\nbreak\r",
  "back\\slash\\",
  "\\n is no line break",
  "100 % sure: %s %d %%",
  "$x_1^2$ & {#} ~",
  // biome-ignore lint/suspicious/noTemplateCurlyInString: a label that looks like a placeholder
  "`${alert(1)}`",
  "</script><!--<SCRIPT>",
  "cat 😀 🇫🇷",
  "line\u2028separator\u2029",
  "שלום עולם",
  "\u202eright to left\u202c",
  "\u0000\u0001\u001b\u007f\u0085",
  "half a pair: \ud83d",
  "=1+1",
  "[1em]",
  "*",
  "--",
];

/** Logits for them: masks, ties, zeros of both signs, very large and very small numbers. */
export const hostileDistribution = distributionOf(
  hostileLabels,
  hostileLabels.map((_, i) => [Number.NEGATIVE_INFINITY, 2, 2, -1.5, 1e-7, 0, -0, -700, 1 / 3, 5e-324][i % 10]!),
  0.7,
);

/** Distributions at the limits and edges, each with its name. */
export const edges: Record<string, Distribution> = {
  "the worked example": workedDistribution,
  "hostile labels": hostileDistribution,
  "T = 0, where maxima share": distributionOf(["a", "b", "c", "d"], [1, 3, Number.NEGATIVE_INFINITY, 3], 0),
  "T = -0": distributionOf(["a", "b"], [1, 3], -0),
  "T = Infinity with a mask": distributionOf(["a", "b", "c"], [1, Number.NEGATIVE_INFINITY, -1e308], Infinity),
  "a mask": distributionOf(["a", "b", "c"], [1, Number.NEGATIVE_INFINITY, -2], 1.5),
  "one entry": distributionOf(["a"], [1e21], 1e-300),
  "the range of all doubles": distributionOf(["a", "b", "c"], [1.7e308, -1.7e308, 0], 1.5e308),
  "the smallest temperature": distributionOf(["a", "b", "c"], [1.7e308, -1.7e308, 1.7e308], 5e-324),
  "logits far from zero": distributionOf(["a", "b", "c"], [1e15 + 1, 1e15, 1e15 - 30], 0.25),
};
