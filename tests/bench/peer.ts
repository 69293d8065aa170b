export type Values = Float32Array | Float64Array;
export type ValueType = "float32" | "float64";

/** One way to compute a softmax, with its arguments in place. */
export interface Trial {
  /** What is timed. A promise it returns is awaited. */
  run(): unknown;
  /** What the last run computed. */
  result(): Values;
  dispose?(): void;
}

export interface Peer {
  name: string;
  prepare(logits: Values, temperature: number): Trial;
}

/** A zeroed array of the same type and length. */
export function sameSize(values: Values): Values {
  return values instanceof Float32Array ? new Float32Array(values.length) : new Float64Array(values.length);
}

/** What a user of a softmax without a temperature does first. */
export function divided(logits: Values, temperature: number): Values {
  return logits.map((z) => z / temperature);
}
