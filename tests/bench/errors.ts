import { ulp, ulpOfFloat } from "../ulp.js";
import { type Row, sizes } from "./compare.js";
import { makeLogits } from "./logits.js";
import type { Peer, Values, ValueType } from "./peer.js";
import { softmaxReference } from "./reference.js";

const temperatures = [1, 0.7];

/** The largest error over all probabilities and both temperatures, in ULP of the result's type. */
export async function worstErrors(peers: readonly Peer[], type: ValueType): Promise<Row[]> {
  const rows = peers.map(({ name }): Row => ({ name, values: sizes.map(() => 0) }));
  for (const [i, size] of sizes.entries()) {
    const logits = makeLogits(type, size);
    for (const temperature of temperatures) {
      const reference = softmaxReference(logits, temperature);
      for (const [k, peer] of peers.entries()) {
        const trial = peer.prepare(logits, temperature);
        await trial.run();
        const { values } = rows[k]!;
        values[i] = Math.max(values[i]!, worstError(trial.result(), reference));
        trial.dispose?.();
      }
    }
  }
  return rows;
}

function worstError(p: Values, { high, low }: { high: Float64Array; low: Float64Array }): number {
  const unit = p instanceof Float32Array ? ulpOfFloat : ulp;
  let worst = 0;
  for (let i = 0; i < p.length; ++i) {
    worst = Math.max(worst, Math.abs(p[i]! - high[i]! - low[i]!) / unit(high[i]!));
  }
  return worst;
}
