/** A number as the exact sum of two doubles, the second at most half an ULP of the first: about 106 bits. */
export interface DoubleDouble {
  high: number;
  low: number;
}

/** a + b exactly (Knuth's two-sum). */
export function sum(a: number, b: number): DoubleDouble {
  const high = a + b;
  const seen = high - a;
  return { high, low: a - (high - seen) + (b - seen) };
}

/** a * b exactly (Dekker's product, with Veltkamp's split into halves of 26 bits). */
export function product(a: number, b: number): DoubleDouble {
  const high = a * b;
  const a1 = upperHalf(a);
  const b1 = upperHalf(b);
  const a2 = a - a1;
  const b2 = b - b1;
  return { high, low: a2 * b2 - (high - a1 * b1 - a2 * b1 - a1 * b2) };
}

function upperHalf(a: number): number {
  const scaled = 0x8000001 * a;
  return scaled - (scaled - a);
}

export function add(a: DoubleDouble, b: DoubleDouble): DoubleDouble {
  const high = sum(a.high, b.high);
  const low = sum(a.low, b.low);
  const first = sum(high.high, high.low + low.high);
  return sum(first.high, first.low + low.low);
}

export function multiply(a: DoubleDouble, b: DoubleDouble): DoubleDouble {
  const exact = product(a.high, b.high);
  return sum(exact.high, exact.low + (a.high * b.low + a.low * b.high));
}

export function divide(a: DoubleDouble, b: DoubleDouble): DoubleDouble {
  const first = a.high / b.high;
  const rest = add(a, negate(multiply({ high: first, low: 0 }, b)));
  const second = rest.high / b.high;
  const rest2 = add(rest, negate(multiply({ high: second, low: 0 }, b)));
  const quotient = sum(first, second);
  return sum(quotient.high, quotient.low + rest2.high / b.high);
}

export function scale(a: DoubleDouble, powerOfTwo: number): DoubleDouble {
  return { high: a.high * powerOfTwo, low: a.low * powerOfTwo };
}

function negate(a: DoubleDouble): DoubleDouble {
  return { high: -a.high, low: -a.low };
}
