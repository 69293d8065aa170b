import type { Call } from "./call.js";
import { describe } from "./describe.js";
import type { FreshUint32Array } from "./fresh-arrays.js";
import type { Logits } from "./logits.js";
import { core, generatorOf } from "./runtime.js";
import { checkStatus } from "./status.js";
import {
  checkTruncation,
  checkWhole,
  numberOption,
  type Truncation,
  type TruncationOptions,
  truncationOptions,
} from "./truncation.js";
import { argumentsOf, choicesOf, countsDraws, indicesOf, loadToTruncate, sequenceOf } from "./truncation-call.js";

export interface SamplerOptions extends TruncationOptions {
  /** Where the random numbers begin: a whole number from 0 to 2^53 - 1. Somewhere else each time if left out. */
  seed?: number | undefined;
}

/**
 * Draws tokens from truncated distributions: the same ones from the same seed, everywhere.
 *
 * The random numbers are xoshiro256**'s, seeded through SplitMix64. Each draw takes one uniform number u, the upper 53
 * bits times 2^-53, at every temperature, and gives the first index i with p_0 + ... + p_i > u (p_0 + ... + p_n):
 * never one whose probability is 0.
 *
 * Options are those of {@link truncate}, and are checked here, once.
 */
export class Sampler {
  readonly #truncation: Truncation;
  readonly #choices: number;
  /** Four words of 64 bits, each with its lower half first. */
  readonly #state: Uint32Array;

  constructor(options?: SamplerOptions) {
    this.#truncation = checkTruncation(options, known);
    this.#choices = choicesOf(this.#truncation);
    const seed = numberOption("seed", options ?? {});
    this.#state = seed === undefined ? somewhere() : seeded(checkWhole("seed", seed, Number.MAX_SAFE_INTEGER));
  }

  /**
   * Draws the index of an entry. Errors are those of {@link softmax}; they leave the state as it was.
   *
   * @param logits up to 2^24 numbers, each finite or -Infinity, which masks an entry
   */
  next(logits: Logits): number {
    return this.#draw(loadToTruncate(logits, 1), 1);
  }

  /** Draws so many times, up to 2^24, and gives the indices: the ones that `next` would give. */
  sequence(logits: Logits, draws: number): FreshUint32Array {
    checkDraws(draws, 2 ** 24);
    const call = loadToTruncate(logits, draws);
    this.#draw(call, draws);
    return sequenceOf(call, draws).slice();
  }

  /** Draws so many times, up to 2^32 - 1, and says how often each entry came: the ones that `next` would give. */
  counts(logits: Logits, draws: number): FreshUint32Array {
    checkDraws(draws, 2 ** 32 - 1);
    const call = loadToTruncate(logits);
    this.#draw(call, draws, countsDraws);
    return indicesOf(call, call.count).slice();
  }

  /** The state of the random numbers, 64 hexadecimal digits: to save, and to go on from later or elsewhere. */
  get state(): string {
    const digits = Array.from(this.#state, (half) => half.toString(16).padStart(8, "0"));
    return [1, 0, 3, 2, 5, 4, 7, 6].map((at) => digits[at]).join("");
  }

  set state(text: string) {
    if (typeof text !== "string") throw new TypeError(`state must be a string, got ${describe(text)}`);
    if (!/^[0-9a-f]{64}$/i.test(text) || /^0*$/.test(text)) {
      throw new RangeError(`state must be 64 hexadecimal digits, not all of them 0, got ${describe(text)}`);
    }
    for (let at = 0; at < 8; ++at) this.#state[at ^ 1] = Number.parseInt(text.slice(8 * at, 8 * at + 8), 16);
  }

  /** Lets the core draw with this state, and keeps the state that follows. */
  #draw(call: Call, draws: number, more = 0): number {
    const generator = generatorOf(call.core);
    generator.set(this.#state);
    const result = call.core.module._draw(...argumentsOf(call, this.#truncation, this.#choices | more), draws);
    if (result < 0) checkStatus(-result, call.logits, this.#truncation.temperature);
    this.#state.set(generator);
    return result;
  }
}

const known = new Set<string>([...truncationOptions, "seed"]);

function checkDraws(draws: unknown, most: number): void {
  if (typeof draws !== "number") throw new TypeError(`draws must be a number, got ${describe(draws)}`);
  checkWhole("draws", draws, most);
}

function seeded(seed: number): Uint32Array {
  const started = core();
  started.module.seed(seed);
  return generatorOf(started).slice();
}

function somewhere(): Uint32Array {
  const state = new Uint32Array(8);
  if (globalThis.crypto?.getRandomValues !== undefined) return globalThis.crypto.getRandomValues(state);
  return state.map(() => Math.random() * 2 ** 32);
}
