import { type Call, load } from "./call.js";
import { typedArrayKind } from "./logits.js";
import { stages, type Truncation } from "./truncation.js";
import type { TruncationArguments } from "./wasm.js";

/** A call that truncates: the core's buffer has room for all that this needs beside the logits. */
export interface TruncationCall extends Call {
  isFloat: boolean;
}

/** Checks logits and copies them into wasm memory, floats as floats; behind all there is room for so many draws. */
export function loadToTruncate(given: unknown, draws = 0): TruncationCall {
  const isFloat = typedArrayKind(given) === "Float32Array";
  const call = load(given, undefined, isFloat, ({ module }, count) => module.truncationBytes(count) + 4 * draws);
  return { ...call, isFloat };
}

/** Among the choices of a call: that draws are to be counted. */
export const countsDraws = 1 << 11;

/** The arguments with which the core is called: the logits in its buffer, and what to do with them. */
export function argumentsOf(
  { core, count, isFloat }: TruncationCall,
  truncation: Truncation,
  more = 0,
): TruncationArguments {
  const { temperature, topK, topP, minP, order, ties, scope } = truncation;
  let choices = more | (ties === "exact" ? 1 << 8 : 0) | (scope === "joint" ? 1 << 9 : 0) | (isFloat ? 1 << 10 : 0);
  order.forEach((stage, i) => {
    choices |= stages.indexOf(stage) << (2 * i);
  });
  // No vocabulary has more than 2^24 entries.
  return [core.address, count, temperature, Math.min(topK, 2 ** 31), topP, minP, choices];
}

/** The whole numbers that the core writes behind room for as many doubles as there are logits. */
export function indicesOf({ core, count: size }: TruncationCall, count: number): Uint32Array<ArrayBuffer> {
  return new Uint32Array(core.module.HEAPF64.buffer, core.address + size * Float64Array.BYTES_PER_ELEMENT, count);
}

/** The indices that the core writes behind all else. */
export function sequenceOf({ core, count }: TruncationCall, draws: number): Uint32Array<ArrayBuffer> {
  return new Uint32Array(core.module.HEAPF64.buffer, core.address + core.module.truncationBytes(count), draws);
}
