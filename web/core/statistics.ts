import { load } from "./call.js";
import type { Logits } from "./logits.js";
import { type TemperatureOptions, temperatureOption } from "./options.js";
import { checkStatus } from "./status.js";

export interface Statistics {
  /** ln sum_j exp(z_j / T), in nats: see {@link logSumExp}. */
  logSumExp: number;
  /** -sum_i p_i ln p_i in nats: 0 if one entry has all the probability, ln m if all m unmasked ones share it. */
  entropy: number;
  /** exp(entropy): the effective number of choices, from 1 to m. */
  perplexity: number;
  /** The largest p_i. */
  maxProbability: number;
  /** The index of the largest logit; the lowest such index on a tie. */
  argmax: number;
  /** E[z] = sum_i p_i z_i, over entries that are not masked. */
  mean: number;
  /** Var(z) = sum_i p_i (z_i - E[z])^2. */
  variance: number;
  /** dH/dT = Var(z) / T^3, in nats per unit of T; 0 at both limits. */
  entropySlope: number;
  /** KL(p_T || p_1) in nats: how far the distribution is from the one at T = 1, where it is 0. */
  divergence: number;
}

/**
 * The logarithm of the softmax's normaliser, ln sum_j exp(z_j / T), in nats. At T = Infinity it is ln m for m unmasked
 * entries; at T = 0, and where max z / T is beyond the range of numbers, it is Infinity or -Infinity by the sign of the
 * largest logit, or ln k if that is 0 and k entries have it. Errors as for {@link softmax}.
 */
export function logSumExp(logits: Logits, options?: TemperatureOptions): number {
  return figures("logSumExp", logits, options)[0]!;
}

/**
 * The entropy of the softmax, -sum_i p_i ln p_i, in nats: from 0 to ln m for m unmasked entries. It is the `entropy` of
 * {@link statistics}, to the bit, for a fraction of the work. Errors as for {@link softmax}.
 */
export function entropy(logits: Logits, options?: TemperatureOptions): number {
  return figures("entropy", logits, options)[0]!;
}

/** What is worth knowing about the distribution at a temperature. Errors as for {@link softmax}. */
export function statistics(logits: Logits, options?: TemperatureOptions): Statistics {
  const view = figures("statistics", logits, options);
  return {
    logSumExp: view[0]!,
    entropy: view[1]!,
    perplexity: view[2]!,
    maxProbability: view[3]!,
    argmax: view[4]!,
    mean: view[5]!,
    variance: view[6]!,
    entropySlope: view[7]!,
    divergence: view[8]!,
  };
}

/** Calls one of the core's functions and gives the numbers that it writes: at most nine, valid until the next call. */
function figures(name: "logSumExp" | "entropy" | "statistics", given: unknown, options: unknown): Float64Array {
  const { core, logits, count, temperature } = load(given, temperatureOption(options), false);
  checkStatus(core.module[name](core.address, count, temperature), logits, temperature);
  return new Float64Array(core.module.HEAPF64.buffer, core.address, 9);
}
