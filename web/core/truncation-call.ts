import { type Call, load } from "./call.js";
import { typedArrayKind } from "./logits.js";
import { stages, type Truncation } from "./truncation.js";
import type { TruncationArguments } from "./wasm.js";

/**
 * Checks logits and copies them into wasm memory, floats as floats; there is room for all that truncation needs, and
 * behind that for so many draws.
 */
export function loadToTruncate(given: unknown, draws = 0): Call {
  const isFloat = typedArrayKind(given) === "Float32Array";
  return load(given, undefined, isFloat, ({ module }, count) => module._truncation_bytes(count) + 4 * draws);
}

/** Among the choices of a call: that draws are to be counted. */
export const countsDraws = 1 << 11;

/** The choices of a truncation that are no numbers, in bits. */
export function choicesOf({ order, ties, scope }: Truncation): number {
  const stageBits = order.reduce((bits, stage, i) => bits | (stages.indexOf(stage) << (2 * i)), 0);
  return stageBits | (ties === "exact" ? 1 << 8 : 0) | (scope === "joint" ? 1 << 9 : 0);
}

/** The arguments with which the core is called: the logits in its buffer, and what to do with them. */
export function argumentsOf(
  { core, count, view }: Call,
  { temperature, topK, topP, minP }: Truncation,
  choices: number,
): TruncationArguments {
  const isFloat = view.BYTES_PER_ELEMENT === Float32Array.BYTES_PER_ELEMENT;
  // No vocabulary has more than 2^24 entries.
  return [core.address, count, temperature, Math.min(topK, 2 ** 31), topP, minP, choices | (isFloat ? 1 << 10 : 0)];
}

/** The whole numbers that the core writes behind room for as many doubles as there are logits. */
export function indicesOf({ core, count: size }: Call, count: number): Uint32Array<ArrayBuffer> {
  return new Uint32Array(core.module.HEAPF64.buffer, core.address + size * Float64Array.BYTES_PER_ELEMENT, count);
}

/** The indices that the core writes behind all else. */
export function sequenceOf({ core, count }: Call, draws: number): Uint32Array<ArrayBuffer> {
  return new Uint32Array(core.module.HEAPF64.buffer, core.address + core.module._truncation_bytes(count), draws);
}
