import { softmax } from "../../core/softmax.js";
import { entropy as entropyOf } from "../../core/statistics.js";
import { exactTemperatureAt, lastPosition } from "../temperature-scale.js";
import { mostLeading } from "./ranking.js";

/** The distribution at temperatures along the whole scale, through which the curves are drawn. */
export interface Sweep {
  /** Positions on the temperature's scale, from 0 (T = 0) to `lastPosition` (T = Infinity), both included. */
  readonly positions: readonly number[];
  /** The rows that have a curve: all that are not masked, or the leading ones if those are too many. */
  readonly rows: readonly number[];
  /** For each of those rows, its probability at each position. */
  readonly probabilities: readonly Float64Array[];
  /** The entropy at each position, in nats. */
  readonly entropy: Float64Array;
}

/** Logits with their leading rows. */
export interface RankedLogits {
  readonly typed: Float64Array;
  /** The first rows by falling logit. */
  readonly leading: readonly number[];
  /** How many entries are not masked. */
  readonly unmasked: number;
}

const fewerCurves = 12;

/** The step between positions. With more logits, a temperature takes longer to compute, so fewer are computed. */
function stepFor(count: number): number {
  if (count < 200) return 2;
  return count < 5000 ? 4 : 8;
}

export function computeSweep({ typed, leading, unmasked }: RankedLogits): Sweep {
  const rows = leading.slice(0, unmasked <= mostLeading ? unmasked : fewerCurves);
  const step = stepFor(typed.length);
  const positions = [0];
  for (let position = 1; position < lastPosition; position += step) positions.push(position);
  positions.push(lastPosition);

  const probabilities = rows.map(() => new Float64Array(positions.length));
  const entropy = new Float64Array(positions.length);
  const p = new Float64Array(typed.length);
  for (const [i, position] of positions.entries()) {
    const temperature = exactTemperatureAt(position);
    softmax(typed, { temperature, out: p });
    for (const [k, row] of rows.entries()) probabilities[k]![i] = p[row]!;
    entropy[i] = entropyOf(typed, { temperature });
  }
  return { positions, rows, probabilities, entropy };
}
