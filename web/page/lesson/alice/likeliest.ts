import { softmax } from "../../../core/softmax.js";
import type { WordId } from "./model.js";

/** The words that lead a distribution, and what is left for all others. */
export interface Likeliest {
  readonly leaders: readonly { readonly word: WordId; readonly share: number }[];
  readonly rest: number;
  readonly others: number;
}

/**
 * The likeliest words by rank. They are ranked by logit: the order is the same at every temperature, and at the two
 * limits, where probabilities are equal, it is still there.
 */
export function likeliest(logits: Float64Array, temperature: number, count: number): Likeliest {
  const probabilities = softmax(logits, { temperature });
  const ranked: WordId[] = [];
  logits.forEach((logit, word) => {
    if (ranked.length === count && logit <= logits[ranked[count - 1]!]!) return;
    const place = ranked.findIndex((other) => logits[other]! < logit);
    ranked.splice(place < 0 ? ranked.length : place, 0, word);
    ranked.length = Math.min(ranked.length, count);
  });
  const leaders = ranked.map((word) => ({ word, share: probabilities[word]! }));
  const isLeader = new Set(ranked);
  const rest = probabilities.reduce((sum, share, word) => (isLeader.has(word) ? sum : sum + share), 0);
  return { leaders, rest: Math.min(rest, 1), others: logits.length - ranked.length };
}
