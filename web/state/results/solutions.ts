import { statistics, temperatureFor } from "../../core/index.js";
import type { Targets } from "../fields.js";

/** The temperature that meets a target, undefined if none does, and the range of values that can be reached. */
export interface Solution {
  readonly name: keyof Targets;
  readonly temperature: number | undefined;
  readonly lowest: number;
  readonly highest: number;
}

const targetNames = ["maxProbability", "entropy", "perplexity"] as const;

export function solveAll(logits: Float64Array, targets: Targets): readonly Solution[] {
  const coldest = statistics(logits, { temperature: 0 });
  const hottest = statistics(logits, { temperature: Number.POSITIVE_INFINITY });
  return targetNames.map((name) => ({
    name,
    temperature: solve(logits, name, targets[name]),
    lowest: Math.min(coldest[name], hottest[name]),
    highest: Math.max(coldest[name], hottest[name]),
  }));
}

function solve(logits: Float64Array, name: keyof Targets, value: number): number | undefined {
  try {
    if (name === "entropy") return temperatureFor(logits, { entropy: value });
    if (name === "perplexity") return temperatureFor(logits, { perplexity: value });
    return temperatureFor(logits, { maxProbability: value });
  } catch (error) {
    if (error instanceof RangeError) return undefined;
    throw error;
  }
}
