import { makeLogits } from "./logits.js";

/** Logits to draw from. They differ in what a selection may stumble over: their order, their ties, how far they spread. */
export const drawLogits: Record<string, (length: number) => Float32Array> = {
  typical: normal,
  ascending: (length) => normal(length).sort(),
  "rounded to bfloat16": (length) => toBfloat16(normal(length)),
  "all equal": (length) => new Float32Array(length).fill(1.5),
  "sigma 1": (length) => normal(length).map((z) => z / 4),
  "sigma 8": (length) => normal(length).map((z) => z * 2),
};

/** Normal, with a standard deviation of 4. */
function normal(length: number): Float32Array {
  return Float32Array.from(makeLogits("float32", length));
}

/** Floats of which the upper half remains, to the nearest and ties to even: models compute in these. */
function toBfloat16(floats: Float32Array): Float32Array {
  const bits = new Uint32Array(floats.buffer);
  for (const [i, word] of bits.entries()) bits[i] = (word + 0x7fff + ((word >>> 16) & 1)) & 0xffff0000;
  return floats;
}
