import { type Call, copy } from "./call.js";
import { describe } from "./describe.js";
import { typedArrayKind, typedArrayLength } from "./logits.js";

type Result = Float32Array | Float64Array;

/** Checks that a result can be written to `out`, if it is given. */
export function checkOut(out: unknown, kind: "Float32Array" | "Float64Array"): asserts out is Result | undefined {
  if (out === undefined) return;
  const got = typedArrayKind(out);
  if (got !== kind) throw new TypeError(`out must be a ${kind} for these logits, got ${got ?? describe(out)}`);
}

/** The same of its length, once the logits have been counted. */
export function checkLength(out: Result | undefined, count: number): void {
  if (out === undefined || typedArrayLength(out) === count) return;
  throw new RangeError(`out must have the length of the logits, ${count}, got ${typedArrayLength(out)}`);
}

/** The result that a kernel has written over the logits, in `out` or in a fresh array. */
export function handOut(call: Call, out: Result | undefined): Result {
  if (out === undefined) return call.view.slice();
  copy(call.view, out, call.count);
  return out;
}
