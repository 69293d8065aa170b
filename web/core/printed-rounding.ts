/**
 * By how much each of some log-probabilities may have been rounded, as far as their digits show: half a unit of the last
 * decimal or of the last significant digit that any of them has, whichever is more, as programs print so many decimals or
 * so many digits; or half a unit in the last place, where they are floats, or doubles with all their digits. (That unit
 * is never less than that of 1: they are differences of larger numbers.)
 */
export function printedRounding(values: Float64Array, kind: string | undefined): (value: number) => number {
  const inBits = (bits: number) => (value: number) => Math.max(1, Math.abs(value)) * 2 ** -bits;
  if (kind === "Float16Array") return inBits(11);
  if (kind === "Float32Array") return inBits(24);
  let decimals = 0;
  let digits = 0;
  for (const value of values) {
    if (!Number.isFinite(value)) continue;
    const shown = decimalDigits(value);
    decimals = Math.max(decimals, shown.digits - 1 - shown.exponent);
    digits = Math.max(digits, shown.digits);
  }
  // A float has many digits as a double. (With few, as in -3.5, it is what was printed.)
  if (digits > 9 && values.every((value) => Object.is(Math.fround(value), value))) return inBits(24);
  const lastDecimal = Number(`5e${-decimals - 1}`);
  const inDouble = inBits(53);
  return (value) => Math.max(lastDecimal, Number(`5e${decimalDigits(value).exponent - digits}`), inDouble(value));
}

/** How many digits JavaScript shows of a number, and the power of ten of the first. */
function decimalDigits(value: number): { digits: number; exponent: number } {
  const [mantissa, exponent] = Math.abs(value).toExponential().split("e");
  return { digits: mantissa!.replace(".", "").length, exponent: Number(exponent) };
}
