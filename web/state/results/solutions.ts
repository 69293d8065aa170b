import { statistics } from "../../core/statistics.js";
import { temperatureFor } from "../../core/temperature-for.js";
import type { Targets } from "../fields.js";
import type { LogitsResults } from "./logits-results.js";

/** The temperature that meets a target, undefined if none does, and the range of values that can be reached. */
export interface Solution {
  readonly name: keyof Targets;
  readonly temperature: number | undefined;
  readonly lowest: number;
  readonly highest: number;
}

const targetNames = ["maxProbability", "entropy", "perplexity"] as const;

/** The temperatures that meet the targets. */
export function solutions(logits: LogitsResults, targets: Targets): readonly Solution[] {
  const latest = logits.kept(none);
  if (latest.targets !== targets) Object.assign(latest, { targets, all: solveAll(logits.typed, targets) });
  return latest.all;
}

/** Nothing is solved yet. */
function none(): { targets?: Targets; all: readonly Solution[] } {
  return { all: [] };
}

function solveAll(logits: Float64Array, targets: Targets): readonly Solution[] {
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
