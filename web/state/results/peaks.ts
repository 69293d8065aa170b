import { softmax } from "../../core/softmax.js";
import { temperatureFor } from "../../core/temperature-for.js";
import type { LogitsResults } from "./logits-results.js";
import { computeSweep } from "./sweep.js";

/** The temperature at which a middle class is likelier than at any other, which is where E_T[z] equals its logit. */
export interface Peak {
  readonly row: number;
  readonly temperature: number;
  readonly probability: number;
}

/** With more logits, no peaks are sought: finding one takes a dozen passes over the logits. */
const mostLogits = 2000;

/**
 * The peaks of the rows that the sweep follows. Rows with the largest logit only fall with T, and rows below the mean
 * only rise, so they have none.
 */
export function computePeaks(logits: LogitsResults): readonly Peak[] {
  const { typed, unmasked } = logits;
  if (typed.length > mostLogits) return [];
  const finite = typed.filter(Number.isFinite);
  const largest = Math.max(...finite);
  // Divided before they are added up: the sum of huge logits may overflow.
  const mean = finite.reduce((sum, z) => sum + z / unmasked, 0);
  const peaks: Peak[] = [];
  for (const row of logits.kept(computeSweep).rows) {
    const z = typed[row]!;
    if (!(z > mean && z < largest)) continue;
    const temperature = temperatureOrUndefined(() => temperatureFor(typed, { mean: z }));
    if (temperature === undefined || temperature === 0 || temperature === Number.POSITIVE_INFINITY) continue;
    peaks.push({ row, temperature, probability: softmax(typed, { temperature })[row]! });
  }
  return peaks;
}

/** Undefined if the solver finds none, as it may if the logit and the mean differ only by a rounding. */
function temperatureOrUndefined(solve: () => number): number | undefined {
  try {
    return solve();
  } catch (error) {
    if (error instanceof RangeError) return undefined;
    throw error;
  }
}
