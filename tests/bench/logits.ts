import type { Values, ValueType } from "./contestant.js";

/** Logits like those of a language model: normal with a standard deviation of 4, the same ones for the same length. */
export function makeLogits(type: ValueType, length: number): Values {
  const uniform = mulberry32(length);
  const logits = Float64Array.from({ length }, () => {
    // Box and Muller (1958).
    const radius = Math.sqrt(-2 * Math.log(1 - uniform()));
    return 4 * radius * Math.cos(2 * Math.PI * uniform());
  });
  return type === "float32" ? Float32Array.from(logits) : logits;
}

/** Numbers in [0, 1) by Tommy Ettinger's Mulberry32. */
function mulberry32(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}
