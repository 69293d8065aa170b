import { softmax } from "../../core/softmax.js";
import { exactTemperatureAt, lastPosition } from "../temperature-scale.js";
import type { LogitsResults } from "./logits-results.js";

/** Three classes, and the path of their distribution through the triangle as the temperature changes. */
export interface TopThree {
  /** The rows at the corners. */
  readonly rows: readonly [number, number, number];
  readonly logits: Float64Array;
  /** The distributions at each position of the temperature's scale, from T = 0 to Infinity, three numbers each. */
  readonly path: Float64Array;
}

/** The three likeliest classes, where there are three. */
export function topThree(logits: LogitsResults): TopThree | undefined {
  return logits.kept(compute);
}

function compute({ leading, typed, unmasked }: LogitsResults): TopThree | undefined {
  return unmasked >= 3 ? topThreeOf(typed, leading) : undefined;
}

/** The three leading rows. Their softmax is that of all classes, renormalised, since the other classes cancel. */
export function topThreeOf(logits: Float64Array, leading: ArrayLike<number>): TopThree {
  const rows = [leading[0]!, leading[1]!, leading[2]!].sort((a, b) => a - b) as [number, number, number];
  const three = Float64Array.from(rows, (row) => logits[row]!);
  const path = new Float64Array(3 * (lastPosition + 1));
  for (let position = 0; position <= lastPosition; ++position) {
    path.set(softmax(three, { temperature: exactTemperatureAt(position) }), 3 * position);
  }
  return { rows, logits: three, path };
}
