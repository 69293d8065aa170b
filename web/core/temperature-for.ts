import { load } from "./call.js";
import { describe } from "./describe.js";
import type { Logits } from "./logits.js";
import { checkOptions, option } from "./options.js";
import { checkStatus, Status } from "./status.js";

/** What a temperature can be found for. m is the number of unmasked entries, k that of the exact maxima. */
export interface Targets {
  /** -sum_i p_i ln p_i in nats: from ln k at T = 0, rising with T, to ln m at T = Infinity. */
  entropy: number;
  /** exp(entropy), the effective number of choices: from k, rising, to m. */
  perplexity: number;
  /** The largest p_i: from 1/k, falling, to 1/m. */
  maxProbability: number;
  /** E[z]: from max z, falling, to the plain mean of the unmasked z. p_i is at its peak where E[z] is z_i. */
  mean: number;
}

/** Exactly one of the {@link Targets}. */
export type TemperatureTarget = {
  [Name in keyof Targets]: Pick<Targets, Name> & { [Other in Exclude<keyof Targets, Name>]?: undefined };
}[keyof Targets];

/**
 * The temperature at which the softmax of the logits meets a target: an entropy, a perplexity, a largest probability, or
 * a mean of the logits.
 *
 * Strictly between the values at the limits there is exactly one such temperature; those values themselves give 0 and
 * Infinity. Where all unmasked logits are equal, every temperature meets the only value there is, and the result is the
 * lowest, 0. A target that has been rounded is taken for the limit where it is within the last bits of it:
 * `{ entropy: Math.log(3) }` is Infinity for three logits.
 *
 * @param logits up to 2^24 numbers, each finite or -Infinity, which masks an entry
 * @returns T from 0 to Infinity, to 12 digits where ln T changes by less than 1000 times as much as the target does
 * @throws TypeError if an argument is not of the type stated, or not exactly one target is given
 * @throws RangeError if no temperature meets the target ("entropy must be from 0 to 1.0986122886681098 for these
 *   logits, got 2"), a logit is NaN or Infinity, there are no logits or all are masked
 */
export function temperatureFor(logits: Logits, target: TemperatureTarget): number {
  const [name, value] = onlyTarget(checkOptions(target, known, "{ entropy: 1 }"));
  const call = load(logits, undefined, false);
  const { module, address } = call.core;
  const status = module._temperature_for(address, call.count, names.indexOf(name), value);
  const [temperature, lowest, highest] = new Float64Array(module.HEAPF64.buffer, address, 3);
  if (status === Status.unreachable) {
    const range = lowest === highest ? `${lowest}` : `from ${lowest} to ${highest}`;
    throw new RangeError(`${name} must be ${range} for these logits, got ${value}`);
  }
  checkStatus(status, call.logits, 1);
  return temperature!;
}

/** In the order of the core's `Target`. */
const names = ["entropy", "perplexity", "maxProbability", "mean"] as const;
const known = new Set<string>(names);

function onlyTarget(options: object): [name: keyof Targets, value: number] {
  const given = names.filter((name) => option(options, name) !== undefined);
  const [name] = given;
  if (name === undefined || given.length > 1) {
    throw new TypeError(`exactly one of ${names.join(", ")} must be given, got ${given.join(" and ") || "none"}`);
  }
  const value = option(options, name);
  if (typeof value !== "number") throw new TypeError(`${name} must be a number, got ${describe(value)}`);
  return [name, value];
}
