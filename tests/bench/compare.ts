import { makeLogits } from "./logits.js";
import { measure } from "./measure.js";
import type { Peer, ValueType } from "./peer.js";

export const sizes = [3, 10, 100, 1000, 32000, 128256, 1048576];

/** A peer's figures, one for each size. */
export interface Row {
  name: string;
  values: number[];
}

/** Nanoseconds an element. */
export async function compareTimes(peers: readonly Peer[], type: ValueType): Promise<Row[]> {
  const rows = peers.map(({ name }): Row => ({ name, values: [] }));
  for (const size of sizes) {
    const logits = makeLogits(type, size);
    const trials = peers.map((peer) => peer.prepare(logits, 1));
    for (const [k, time] of (await measure(trials)).entries()) rows[k]!.values.push(time / size);
    for (const trial of trials) trial.dispose?.();
  }
  return rows;
}

/** The least number of logits, in steps of about an eighth, from which on one peer is faster than another. */
export async function crossover(one: Peer, other: Peer, type: ValueType): Promise<number> {
  let first = 1024;
  for (let size = first; size >= 4; size = Math.min(size - 1, Math.round(size / 1.125))) {
    const logits = makeLogits(type, size);
    const [time, otherTime] = await measure([one.prepare(logits, 1), other.prepare(logits, 1)]);
    if (time! >= otherTime!) break;
    first = size;
  }
  return first;
}
