import { randomNumbers } from "../random.js";
import type { Values, ValueType } from "./peer.js";

/** Logits like those of a language model: normal with a standard deviation of 4, the same ones for the same length. */
export function makeLogits(type: ValueType, length: number): Values {
  const uniform = randomNumbers(length).unit;
  const logits = Float64Array.from({ length }, () => {
    // Box and Muller (1958).
    const radius = Math.sqrt(-2 * Math.log(1 - uniform()));
    return 4 * radius * Math.cos(2 * Math.PI * uniform());
  });
  return type === "float32" ? Float32Array.from(logits) : logits;
}
