import { softmax } from "../../core/softmax.js";
import { type Statistics, statistics } from "../../core/statistics.js";
import type { State } from "../state.js";
import { LogitsResults } from "./logits-results.js";

/** What the core computes from a state. */
export interface Results {
  readonly temperature: number;
  readonly probabilities: Float64Array;
  readonly statistics: Statistics;
  /** What depends on the logits alone, kept while only the temperature changes. */
  readonly ofLogits: LogitsResults;
}

/** The results of a state; those before are kept as far as they still hold. Throws the core's error for bad logits. */
export function computeResults({ logits, temperature }: State, before?: Results): Results {
  const isKept = before?.ofLogits.logits === logits;
  if (isKept && before.temperature === temperature) return before;
  const ofLogits = isKept ? before.ofLogits : new LogitsResults(logits);
  return {
    temperature,
    probabilities: softmax(ofLogits.typed, { temperature }),
    statistics: statistics(ofLogits.typed, { temperature }),
    ofLogits,
  };
}
