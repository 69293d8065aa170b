import { type Statistics, softmax, statistics } from "../core/index.js";
import type { State } from "./state.js";

/** What the core says about a state. */
export interface Results {
  readonly probabilities: Float64Array;
  /** The same logits at T = 1: the ghost behind the bars. */
  readonly atOne: Float64Array;
  readonly statistics: Statistics;
}

/** Throws the core's TypeError or RangeError for a state that has no distribution. */
export function computeResults({ logits, temperature }: State): Results {
  return {
    probabilities: softmax(logits, { temperature }),
    atOne: softmax(logits),
    statistics: statistics(logits, { temperature }),
  };
}
