import alice from "./data/alice-said-the.json";
import digits from "./data/digits-examples.json";

/** Something to load into the workbench. */
export interface Preset {
  readonly logits: readonly number[];
  readonly labels: readonly string[];
  readonly note: string;
  /** The 8x8 pixels, 0 (white) to 16 (black), that the logits are about. */
  readonly pixels?: readonly number[];
}

/** The row of the digits' data in which four classes are within one logit of each other. */
const tornRow = 226;
const torn = digits.examples.find(({ row }) => row === tornRow)!;

export const presets: Readonly<Record<string, Preset>> = {
  worked: {
    logits: [2, 1, 0.1],
    labels: ["cat", "dog", "bird"],
    note: "Three classes with the logits 2, 1 and 0.1: the example that everybody meets first.",
  },
  alice: {
    logits: alice.counts.map((count) => Math.log(count)),
    labels: alice.words,
    note: "The 30 words that follow “said the” in Alice’s Adventures in Wonderland. Each logit is the logarithm of a count, so T = 1 gives the frequencies in the book.",
  },
  digit: {
    logits: torn.logits,
    labels: torn.logits.map((_, digit) => String(digit)),
    note: `What a small neural network makes of this noisy digit, whose writer meant a ${torn.label}. At T = 1 it is torn between four answers.`,
    pixels: torn.pixels,
  },
};
