import { temperatureFor } from "../core/index.js";
import type { LogitsResults } from "./logits-results.js";
import type { Targets } from "./state.js";

/** The temperature that meets one target, or the values that some temperature gives, where this one is not among them. */
export interface Solution {
  readonly name: keyof Targets;
  readonly temperature: number | undefined;
  readonly lowest: number;
  readonly highest: number;
}

const targetNames = ["maxProbability", "entropy", "perplexity"] as const;

export function solveAll({ typed, ties, unmasked }: LogitsResults, targets: Targets): readonly Solution[] {
  const ranges = {
    maxProbability: [1 / unmasked, 1 / ties],
    entropy: [Math.log(ties), Math.log(unmasked)],
    perplexity: [ties, unmasked],
  } as const;
  return targetNames.map((name) => {
    const [lowest, highest] = ranges[name];
    return { name, temperature: solve(typed, name, targets[name]), lowest, highest };
  });
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
