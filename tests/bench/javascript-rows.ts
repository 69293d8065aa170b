// The careful loop of javascript-loops.ts, row after row. It is written out for each type for the reason given there.

export function softmaxFloatRows(logits: Float32Array, classes: number, temperature: number, out: Float32Array): void {
  const inverse = 1 / temperature;
  for (let start = 0; start < logits.length; start += classes) {
    const end = start + classes;
    let max = Number.NEGATIVE_INFINITY;
    for (let i = start; i < end; ++i) {
      if (logits[i]! > max) max = logits[i]!;
    }
    let sum = 0;
    for (let i = start; i < end; ++i) {
      const e = Math.exp((logits[i]! - max) * inverse);
      out[i] = e;
      sum += e;
    }
    const scale = 1 / sum;
    for (let i = start; i < end; ++i) out[i]! *= scale;
  }
}

export function softmaxDoubleRows(logits: Float64Array, classes: number, temperature: number, out: Float64Array): void {
  const inverse = 1 / temperature;
  for (let start = 0; start < logits.length; start += classes) {
    const end = start + classes;
    let max = Number.NEGATIVE_INFINITY;
    for (let i = start; i < end; ++i) {
      if (logits[i]! > max) max = logits[i]!;
    }
    let sum = 0;
    for (let i = start; i < end; ++i) {
      const e = Math.exp((logits[i]! - max) * inverse);
      out[i] = e;
      sum += e;
    }
    const scale = 1 / sum;
    for (let i = start; i < end; ++i) out[i]! *= scale;
  }
}
