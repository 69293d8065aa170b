import { describe } from "./describe.js";

/** Logits: plain numbers, or any numeric typed array but those of bigints. -Infinity masks an entry. */
export type Logits =
  | readonly number[]
  | Float32Array
  | Float64Array
  | Int8Array
  | Uint8Array
  | Uint8ClampedArray
  | Int16Array
  | Uint16Array
  | Int32Array
  | Uint32Array;

/** What the core reads without a conversion of ours: every typed array is set into the heap by one native copy. */
export type TypedLogits = Exclude<Logits, readonly number[]>;

const typedArrayTag = Object.getOwnPropertyDescriptor(Object.getPrototypeOf(Uint8Array.prototype), Symbol.toStringTag)!
  .get!;

/**
 * The name of a typed array's kind, such as "Float32Array", or undefined for anything else. Unlike instanceof it also
 * knows the arrays of another frame or worker.
 */
export function typedArrayKind(value: unknown): string | undefined {
  return typedArrayTag.call(value) as string | undefined;
}

/**
 * Checks that `logits` are numbers, at most `most` of them, without looking at which: the core refuses NaN and Infinity
 * itself.
 */
export function checkLogits(logits: unknown, most: number): TypedLogits {
  const kind = typedArrayKind(logits);
  if (kind === undefined && !Array.isArray(logits)) {
    throw new TypeError(`logits must be an array or typed array of numbers, got ${describe(logits)}`);
  }
  if (kind?.startsWith("Big")) throw new TypeError(`logits must be numbers, got a ${kind}`);
  const { length } = logits as ArrayLike<unknown>;
  if (length > most) throw new RangeError(`logits must be at most ${most}, got ${length}`);
  return kind === undefined ? copyNumbers(logits as unknown[], length) : (logits as TypedLogits);
}

function copyNumbers(values: readonly unknown[], length: number): Float64Array {
  const numbers = new Float64Array(length);
  for (let i = 0; i < length; ++i) {
    const value = values[i];
    if (typeof value !== "number") {
      const got = i in values ? describe(value) : "a hole";
      throw new TypeError(`logits[${i}] must be a number, got ${got}`);
    }
    numbers[i] = value;
  }
  return numbers;
}
