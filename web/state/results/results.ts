import { type Statistics, softmax, statistics } from "../../core/index.js";
import type { State } from "../state.js";
import { LogitsResults } from "./logits-results.js";

/** What the core says about a state. */
export interface Results {
  readonly probabilities: Float64Array;
  readonly statistics: Statistics;
  /** What depends on the logits alone, kept while only the temperature changes. */
  readonly ofLogits: LogitsResults;
}

/** Throws the core's TypeError or RangeError for a state that has no distribution. */
export function computeResults({ logits, temperature }: State, before?: Results): Results {
  const kept = before?.ofLogits;
  const ofLogits = kept?.logits === logits ? kept : new LogitsResults(logits);
  return {
    probabilities: softmax(ofLogits.typed, { temperature }),
    statistics: statistics(ofLogits.typed, { temperature }),
    ofLogits,
  };
}
