import type { State } from "../state.js";
import type { Results } from "./results.js";

/** One row of the calculation, from its logit to its probability. */
export interface Step {
  readonly row: number;
  readonly logit: number;
  /** z - max z. */
  readonly shifted: number;
  /** (z - max z) / T. */
  readonly quotient: number;
  /** exp of the quotient. It equals p_i / max p, since the largest weight is 1. */
  readonly weight: number;
  readonly probability: number;
  /** exp(z / T) without subtracting the maximum first, in the single precision that models use. */
  readonly naiveWeight: number;
  readonly naiveTotal: number;
  /** The probability that the naive way gives, undefined if it gives NaN. */
  readonly naive: number | undefined;
  /** The fraction to show in place of NaN. */
  readonly naiveFraction: string;
}

export function stepsOf(
  { logits, naive, temperature }: State,
  { probabilities, statistics }: Results,
  rows: readonly number[],
): Step[] {
  const max = logits[statistics.argmax]!;
  const add = (sum: number, z: number) => Math.fround(sum + naiveWeightOf(z, temperature));
  const naiveTotal = naive ? logits.reduce(add, 0) : 0;
  return rows.map((row) => {
    const logit = logits[row]!;
    const shifted = logit - max;
    const naiveWeight = naiveWeightOf(logit, temperature);
    const fraction = Math.fround(naiveWeight / naiveTotal);
    return {
      row,
      logit,
      shifted,
      quotient: quotientOf(logit, max, temperature),
      weight: probabilities[row]! / statistics.maxProbability,
      probability: probabilities[row]!,
      naiveWeight,
      naiveTotal,
      naive: Number.isNaN(fraction) ? undefined : fraction,
      naiveFraction: naiveTotal === 0 ? "0⁄0" : "∞⁄∞",
    };
  });
}

function quotientOf(logit: number, max: number, temperature: number): number {
  if (logit === max) return 0;
  const shifted = logit - max;
  // The difference of two huge logits may overflow although its quotient does not.
  if (shifted === Number.NEGATIVE_INFINITY && logit !== shifted) return ((logit / 2 - max / 2) / temperature) * 2;
  return logit === Number.NEGATIVE_INFINITY ? logit : shifted / temperature;
}

/** The textbook's way. Math.exp may differ in its last bit between browsers, which does no harm here. */
function naiveWeightOf(logit: number, temperature: number): number {
  if (logit === Number.NEGATIVE_INFINITY) return 0;
  const quotient = logit === 0 ? 0 : logit / temperature;
  return Math.fround(Math.exp(quotient));
}
