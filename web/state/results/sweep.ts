import { softmax, statistics } from "../../core/index.js";
import { exactTemperatureAt, lastPosition } from "../temperature-scale.js";

/** The distribution at temperatures along the whole scale: what curves are drawn through. */
export interface Sweep {
  /** Places on the temperature's scale, from 0 (T = 0) to `lastPosition` (T = Infinity), both limits included. */
  readonly positions: readonly number[];
  /** The rows that are followed: all of them, or the leading ones. */
  readonly rows: readonly number[];
  /** For each of those rows its probability at each position. */
  readonly probabilities: readonly Float64Array[];
  /** The entropy at each position, in nats. */
  readonly entropy: Float64Array;
}

/** Logits that have been put in order. */
export interface RankedLogits {
  readonly typed: Float64Array;
  /** The first rows by falling logit. */
  readonly leading: readonly number[];
  /** How many entries are not masked. */
  readonly unmasked: number;
}

/** More curves than this cannot be told apart. */
export const mostCurves = 24;
const fewerCurves = 12;

/** The more logits, the more a temperature costs of a reader's time, and the fewer are computed. */
function stepFor(count: number): number {
  if (count < 200) return 2;
  return count < 5000 ? 4 : 8;
}

export function computeSweep({ typed, leading, unmasked }: RankedLogits): Sweep {
  const rows = leading.slice(0, unmasked <= mostCurves ? unmasked : fewerCurves);
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
    entropy[i] = statistics(typed, { temperature }).entropy;
  }
  return { positions, rows, probabilities, entropy };
}
