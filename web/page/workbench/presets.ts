import type { PresetName } from "../../languages/contracts/site.js";
import alice from "../data/alice-said-the.json";
import digits from "../data/digits-examples.json";

/** Something to load into the workbench. */
export interface Preset {
  readonly logits: readonly number[];
  /** None where rows are called by their numbers, or by the worked example's labels in the page's language. */
  readonly labels: readonly string[];
  readonly temperature?: number;
  /** With a gap for the labels. */
  readonly sentence?: string;
  /** The 8x8 pixels, 0 (white) to 16 (black), that the logits are about, and what their writer meant. */
  readonly digit?: { readonly pixels: readonly number[]; readonly label: number };
}

export const presets: Readonly<Record<PresetName, Preset>> = {
  worked: { logits: [2, 1, 0.1], labels: [] },
  alice: { logits: alice.logits, labels: alice.words, sentence: "… said the ___" },
  // The rows of the digits' data in which four classes are close, and in which the network is sure and wrong.
  torn: digit(226),
  wrong: digit(193),
  ties: { logits: [3, 3, 1, 1], labels: ["A", "B", "C", "D"] },
  masks: { logits: [3, 2, Number.NEGATIVE_INFINITY, 1], labels: ["A", "B", "C", "D"] },
  huge: { logits: [1000, 999, 990, -1e308], labels: ["A", "B", "C", "D"] },
};

function digit(number: number): Preset {
  const example = digits.examples.find(({ row }) => row === number)!;
  return {
    logits: example.logits,
    labels: example.logits.map((_, digit) => String(digit)),
    digit: { pixels: example.pixels, label: example.label },
  };
}
