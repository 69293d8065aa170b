import type { Peer } from "./peer.js";

export const javascriptLoop = "JavaScript loop";

// The loop is written out for each type: one function that has seen both kinds of array runs slower on either.

function softmaxFloat(logits: Float32Array, temperature: number, out: Float32Array): void {
  const { length } = logits;
  let max = Number.NEGATIVE_INFINITY;
  for (let i = 0; i < length; ++i) {
    if (logits[i]! > max) max = logits[i]!;
  }
  const inverse = 1 / temperature;
  let sum = 0;
  for (let i = 0; i < length; ++i) {
    const e = Math.exp((logits[i]! - max) * inverse);
    out[i] = e;
    sum += e;
  }
  const scale = 1 / sum;
  for (let i = 0; i < length; ++i) out[i]! *= scale;
}

function softmaxDouble(logits: Float64Array, temperature: number, out: Float64Array): void {
  const { length } = logits;
  let max = Number.NEGATIVE_INFINITY;
  for (let i = 0; i < length; ++i) {
    if (logits[i]! > max) max = logits[i]!;
  }
  const inverse = 1 / temperature;
  let sum = 0;
  for (let i = 0; i < length; ++i) {
    const e = Math.exp((logits[i]! - max) * inverse);
    out[i] = e;
    sum += e;
  }
  const scale = 1 / sum;
  for (let i = 0; i < length; ++i) out[i]! *= scale;
}

export const floatLoop: Peer = {
  name: javascriptLoop,
  prepare(logits, temperature) {
    const floats = Float32Array.from(logits);
    const out = new Float32Array(logits.length);
    return { run: () => softmaxFloat(floats, temperature, out), result: () => out };
  },
};

export const doubleLoop: Peer = {
  name: javascriptLoop,
  prepare(logits, temperature) {
    const doubles = Float64Array.from(logits);
    const out = new Float64Array(logits.length);
    return { run: () => softmaxDouble(doubles, temperature, out), result: () => out };
  },
};
