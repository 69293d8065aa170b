import { adviceFor, describe } from "./describe.js";

/** Float16Array, where a program's `lib` declares it; nothing where it does not. */
type HalfFloats = typeof globalThis extends { Float16Array: { prototype: infer Halves } } ? Halves : never;

/** Logits: plain numbers, or any numeric typed array but those of bigints. -Infinity masks an entry. */
export type Logits =
  | readonly number[]
  | HalfFloats
  | Float32Array
  | Float64Array
  | Int8Array
  | Uint8Array
  | Uint8ClampedArray
  | Int16Array
  | Uint16Array
  | Int32Array
  | Uint32Array;

/** Logits that one native copy takes into the core's memory. */
export type TypedLogits = Exclude<Logits, readonly number[]>;

/**
 * What a typed array says of itself through its prototype's own getters: no property of the object can change it, and
 * unlike instanceof it also knows the arrays of another frame or worker.
 */
const typedArray = Object.getPrototypeOf(Uint8Array.prototype) as object;
const kindGetter = Object.getOwnPropertyDescriptor(typedArray, Symbol.toStringTag)!.get!;
const lengthGetter = Object.getOwnPropertyDescriptor(typedArray, "length")!.get!;

/** The name of a typed array's kind, such as "Float32Array", or undefined for anything else. */
export function typedArrayKind(value: unknown): string | undefined {
  return kindGetter.call(value) as string | undefined;
}

/** The number of elements that a typed array really has: 0 if its buffer has been detached. */
export function typedArrayLength(array: ArrayBufferView): number {
  return lengthGetter.call(array) as number;
}

/**
 * Checks that logits, or what else is named, are numbers, at most `most` of them. (The core itself refuses NaN and
 * Infinity.)
 */
export function checkLogits(logits: unknown, most: number, name = "logits"): TypedLogits {
  const kind = typedArrayKind(logits);
  if (kind === undefined && !Array.isArray(logits)) {
    throw new TypeError(
      `${name} must be an array or typed array of numbers, got ${describe(logits)}${adviceFor(logits)}`,
    );
  }
  if (kind?.startsWith("Big")) throw new TypeError(`${name} must be numbers, got a ${kind}`);
  if (kind !== undefined) {
    checkCount(typedArrayLength(logits as TypedLogits), most, name);
    return logits as TypedLogits;
  }
  // A proxy can say anything.
  const { length } = logits as unknown[];
  if (!Number.isInteger(length) || length < 0) throw new TypeError(`${name} must have a length that is a whole number`);
  checkCount(length, most, name);
  return copyNumbers(logits as unknown[], length, name);
}

function checkCount(count: number, most: number, name: string): void {
  if (count > most) throw new RangeError(`${name} must be at most ${most}, got ${count}`);
}

function copyNumbers(values: readonly unknown[], length: number, name: string): Float64Array {
  const numbers = new Float64Array(length);
  for (let i = 0; i < length; ++i) {
    const value = values[i];
    if (typeof value !== "number") {
      const got = Object.hasOwn(values, i) ? describe(value) : "a hole";
      throw new TypeError(`${name}[${i}] must be a number, got ${got}`);
    }
    numbers[i] = value;
  }
  return numbers;
}
