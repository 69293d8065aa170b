import { softmax, temperatureFor } from "../../core/index.js";
import type { RankedLogits, Sweep } from "./sweep.js";

/** The temperature at which a middle class is likelier than at any other: where E_T[z] is its own logit. */
export interface Peak {
  readonly row: number;
  readonly temperature: number;
  readonly probability: number;
}

/** Finding one takes a dozen passes over the logits. */
const mostLogits = 2000;

/** The peaks of the rows that the sweep follows. The leaders only fall with T, and the rows below the mean only rise. */
export function computePeaks({ typed, unmasked }: RankedLogits, sweep: Sweep): readonly Peak[] {
  if (typed.length > mostLogits) return [];
  const finite = typed.filter(Number.isFinite);
  const largest = Math.max(...finite);
  // Weighted before they are added up, since the sum of huge logits may not be a number.
  const mean = finite.reduce((sum, z) => sum + z / unmasked, 0);
  const peaks: Peak[] = [];
  for (const row of sweep.rows) {
    const z = typed[row]!;
    if (!(z > mean && z < largest)) continue;
    const temperature = temperatureIf(() => temperatureFor(typed, { mean: z }));
    if (temperature === undefined || temperature === 0 || temperature === Number.POSITIVE_INFINITY) continue;
    peaks.push({ row, temperature, probability: softmax(typed, { temperature })[row]! });
  }
  return peaks;
}

/** Where the logit and the mean differ by a rounding only, the solver may say that there is no such temperature. */
function temperatureIf(solve: () => number): number | undefined {
  try {
    return solve();
  } catch (error) {
    if (error instanceof RangeError) return undefined;
    throw error;
  }
}
