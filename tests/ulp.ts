/** The distance between neighbouring doubles at a value. */
export function ulp(value: number): number {
  return 2 ** (Math.max(exponentOf(value), -1022) - 52);
}

/** The distance between neighbouring floats at a value. */
export function ulpOfFloat(value: number): number {
  return 2 ** (Math.max(exponentOf(value), -126) - 23);
}

const double = new Float64Array(1);
const words = new Uint32Array(double.buffer);

/** From the bits: a rounded logarithm is wrong just below a power of two. */
function exponentOf(value: number): number {
  double[0] = value;
  return ((words[1]! >>> 20) & 0x7ff) - 1023;
}
