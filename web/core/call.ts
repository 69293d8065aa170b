import { describe } from "./describe.js";
import { checkLogits, type TypedLogits, typedArrayLength } from "./logits.js";
import { type Core, core, doublesOf, floatsOf, makeRoom } from "./runtime.js";

/** A call to the core with checked arguments, and with its logits in wasm memory. */
export interface Call {
  core: Core;
  /** The logits in the core's buffer. A kernel writes its result over them. */
  view: Float32Array<ArrayBuffer> | Float64Array<ArrayBuffer>;
  logits: TypedLogits;
  count: number;
  temperature: number;
}

/**
 * Checks the arguments that all functions share and copies the logits into wasm memory, where `bytes` says how much of
 * it is needed if it is more than their own. From here to the copy of the result nothing may run but this module's own
 * code: the next call uses the same memory.
 */
export function load(
  given: unknown,
  temperature: unknown,
  asFloats: boolean,
  bytes?: (core: Core, count: number) => number,
): Call {
  if (temperature !== undefined && typeof temperature !== "number") {
    throw new TypeError(`temperature must be a number, got ${describe(temperature)}`);
  }
  const started = core();
  const logits = checkLogits(given, started.module.maxLogits);
  const count = typedArrayLength(logits);
  if (count === 0) throw new RangeError("logits must not be empty");
  if (bytes !== undefined) makeRoom(started, bytes(started, count));
  const view = asFloats ? floatsOf(started, count) : doublesOf(started, count);
  copy(logits, view, count);
  return { core: started, view, logits, count, temperature: temperature ?? 1 };
}

/** Copies numbers between arrays that have `count` of them. */
export function copy(from: TypedLogits, to: Float32Array | Float64Array, count: number): void {
  if (count <= fewElements) {
    for (let i = 0; i < count; ++i) to[i] = from[i]!;
  } else {
    setElements.call(to, from);
  }
}

/** Up to this many elements a loop copies faster than the native call. */
const fewElements = 16;

/** %TypedArray%.prototype.set, whatever an array's own property of that name may be. */
const setElements: (this: ArrayBufferView, from: ArrayLike<number>) => void = Float64Array.prototype.set;
