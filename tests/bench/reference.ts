import { add, type DoubleDouble, divide, multiply, product, scale, sum } from "./double-double.js";

const one: DoubleDouble = { high: 1, low: 0 };
/** 1/2!, 1/3!, ... 1/11! */
const inverseFactorials: DoubleDouble[] = [];
for (let k = 2, factorial = 1; k <= 11; ++k) {
  factorial *= k;
  inverseFactorials.push(divide(one, { high: factorial, low: 0 }));
}
/** ln 2 = Math.LN2 + ln2Rest to 106 bits. */
const ln2Rest = 2.3190468138462996e-17;
const halvings = 8;

/**
 * e^x in double-double, with a relative error below 2^-90 for -600 <= x <= 0: about 2^37 times finer than a double.
 * (reference-check.ts compares it with whole-number arithmetic before every run.)
 */
export function exp(x: DoubleDouble): DoubleDouble {
  // x = n ln 2 + r, |r| < 0.35; e^r by a Taylor series for r / 2^8, squared 8 times.
  const n = Math.round(x.high / Math.LN2);
  const nLn2 = add(product(n, Math.LN2), product(n, ln2Rest));
  const r = scale(add(x, scale(nLn2, -1)), 2 ** -halvings);
  let tail = inverseFactorials.at(-1)!;
  for (let k = inverseFactorials.length - 2; k >= 0; --k) tail = add(multiply(tail, r), inverseFactorials[k]!);
  let minusOne = add(r, multiply(multiply(r, r), tail));
  // (1 + m)^2 = 1 + (2m + m^2): the 1 stays out until the end, so that small m keep their digits.
  for (let k = 0; k < halvings; ++k) minusOne = add(scale(minusOne, 2), multiply(minusOne, minusOne));
  return scale(add(one, minusOne), 2 ** n);
}

/** The softmax of logits that are exactly these doubles, as high and low parts. */
export function softmaxReference(logits: Float32Array | Float64Array, temperature: number) {
  const high = new Float64Array(logits.length);
  const low = new Float64Array(logits.length);
  let max = Number.NEGATIVE_INFINITY;
  for (const z of logits) max = Math.max(max, z);
  const t = { high: temperature, low: 0 };
  let total: DoubleDouble = { high: 0, low: 0 };
  for (let i = 0; i < logits.length; ++i) {
    const e = exp(divide(sum(logits[i]!, -max), t));
    total = add(total, e);
    high[i] = e.high;
    low[i] = e.low;
  }
  for (let i = 0; i < logits.length; ++i) {
    const p = divide({ high: high[i]!, low: low[i]! }, total);
    high[i] = p.high;
    low[i] = p.low;
  }
  return { high, low };
}
