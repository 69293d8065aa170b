import { exp } from "./reference.js";

const bits = 1200n;
const one = 1n << bits;

/** Compares the reference's exponential with one in whole numbers, and throws if it is not as good as it says. */
export function checkReference(): void {
  for (let i = 0; i < 600; i += 6) {
    const x = -i - i / 1024;
    const expected = fixedPointExp(toFixedPoint(x));
    const { high, low } = exp({ high: x, low: 0 });
    const difference = toFixedPoint(high) + toFixedPoint(low) - expected;
    const allowed = expected >> 90n;
    if (difference > allowed || -difference > allowed) throw new Error(`the reference for e^${x} is wrong`);
  }
}

/** A double as a multiple of 2^-1200, exactly. */
function toFixedPoint(value: number): bigint {
  const scaling = value === 0 ? 0 : 52 - Math.floor(Math.log2(Math.abs(value)));
  // In two steps: the power itself can be beyond the range of a double.
  const whole = value * 2 ** (scaling >> 1) * 2 ** (scaling - (scaling >> 1));
  return (BigInt(whole) << bits) >> BigInt(scaling);
}

/** The Taylor series, as it stands, for x / 2^20, then squared 20 times. */
function fixedPointExp(x: bigint): bigint {
  const part = x >> 20n;
  let power = 0n;
  for (let k = 1n, term = one; term !== 0n && term !== -1n; ++k) {
    power += term;
    term = ((term * part) >> bits) / k;
  }
  for (let k = 0; k < 20; ++k) power = (power * power) >> bits;
  return power;
}
