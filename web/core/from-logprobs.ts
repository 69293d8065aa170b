import { copy } from "./call.js";
import { describe } from "./describe.js";
import type { FreshFloat64Array } from "./fresh-arrays.js";
import { checkLogits, type Logits, typedArrayKind, typedArrayLength } from "./logits.js";
import { checkOptions, option } from "./options.js";
import { printedRounding } from "./printed-rounding.js";
import { core, doublesOf } from "./runtime.js";
import { checkWhole, numberOption } from "./truncation.js";

export interface LogprobsOptions {
  /**
   * The temperature of the distribution that the log-probabilities are of, finite and above 0. It is 1, the default, for
   * most programs, whatever they draw at; some report the distribution that they draw from.
   */
  reportedAt?: number | undefined;
  /** Whether they are those of what truncation left: then nothing is known of the rest. */
  truncated?: boolean | undefined;
  /**
   * How many of the list are the model's most probable tokens; all of them if left out. Others, such as a token that was
   * drawn and is listed beside them, say nothing about those that are not listed.
   */
  top?: number | undefined;
  /** How many tokens the model knows, those of the list included. Unknown if left out. */
  vocabularySize?: number | undefined;
}

/** Between what a number is. */
export interface Bounds {
  lower: number;
  upper: number;
}

/** A list of log-probabilities as logits, and what it lacks. */
export interface ReportedLogits {
  /** The log-probabilities times reportedAt: the logits, but for a constant. -Infinity where one stands for "none". */
  logits: FreshFloat64Array;
  /** 1 less the probabilities that are listed, and at least 0: what all other tokens have together. */
  missingMass: number;
  /**
   * What the tokens that are not listed weigh at a temperature T: the sum of their p^a with a = reportedAt / T, on the
   * scale on which a listed one weighs exp(logit / T). With r for the missing mass, q for the least probable of the top
   * and n tokens that are not listed, it is between r q^(a - 1) and n (r / n)^a.
   *
   * The bounds hold for whatever may have been rounded to the numbers listed, as far as their digits show. Where the
   * list is heated, there is no upper bound without vocabularySize; where it is cooled, the lower one is 0 then. A
   * truncated list has none but 0 and Infinity.
   */
  tailBounds(temperature: number): Bounds;
}

/**
 * Makes logits of the log-probabilities that a program reports, mostly of a few of the most probable tokens, and says how
 * much the others can weigh at another temperature: hardly anything if the list is cooled, but more and more if it is
 * heated.
 *
 * -9999, -65504 and the lowest numbers of the types with 16, 32 and 64 bits stand for "none", as -Infinity does.
 *
 * @param logprobs up to 2^24 natural logarithms of probabilities
 * @throws TypeError if an argument is not of the type stated, or an option is unknown: nothing is coerced
 * @throws RangeError if a log-probability is NaN or above 0 by more than rounding ("logprobs[1] must be 0 or less, got
 *   2.5"), there is none, or an option cannot be what is given
 */
export function fromLogprobs(logprobs: Logits, options?: LogprobsOptions): ReportedLogits {
  const given = checkOptions(options, known, "{ reportedAt: 1 }");
  const started = core();
  const list = checkLogprobs(logprobs, started.module.maxLogits);
  const reportedAt = numberOption("reportedAt", given) ?? 1;
  if (!(reportedAt > 0 && reportedAt < Number.POSITIVE_INFINITY)) {
    throw new RangeError(`reportedAt must be finite and above 0, got ${reportedAt}`);
  }
  const truncated = option(given, "truncated") ?? false;
  if (typeof truncated !== "boolean")
    throw new TypeError(`truncated must be true or false, got ${describe(truncated)}`);
  const top = checkWhole("top", numberOption("top", given) ?? list.length, list.length);
  if (top === 0) throw new RangeError("top must be 1 or more, got 0");
  const vocabularySize = numberOption("vocabularySize", given);
  if (vocabularySize !== undefined) checkWhole("vocabularySize", vocabularySize, Number.MAX_SAFE_INTEGER);
  const unlisted = (vocabularySize ?? Number.POSITIVE_INFINITY) - list.length;
  if (unlisted < 0) {
    throw new RangeError(
      `vocabularySize must be ${list.length}, as many as are listed, or more, got ${vocabularySize}`,
    );
  }

  const rounding = printedRounding(list, typedArrayKind(logprobs));
  const view = doublesOf(started, 2 * list.length);
  view.set(list);
  view.set(list.map(rounding), list.length);
  started.module.missingMass(started.address, list.length);
  const [missingMass, uncertainty] = view as unknown as [number, number];
  const ranked = list.filter((logprob) => logprob > Number.NEGATIVE_INFINITY).sort();
  const least = ranked[Math.max(0, ranked.length - top)]!;
  const logQ = Math.min(0, least + rounding(least));
  return {
    logits: list.map((logprob) => scaled(logprob, reportedAt)),
    missingMass,
    tailBounds(temperature: number): Bounds {
      if (typeof temperature !== "number") {
        throw new TypeError(`temperature must be a number, got ${describe(temperature)}`);
      }
      if (!(temperature >= 0)) throw new RangeError(`temperature must be 0 or more, got ${temperature}`);
      if (truncated) return { lower: 0, upper: Number.POSITIVE_INFINITY };
      const bounds = doublesOf(started, 2);
      const power = reportedAt / Math.abs(temperature);
      started.module.tailBounds(started.address, missingMass, uncertainty, logQ, unlisted, power);
      return { lower: bounds[0]!, upper: bounds[1]! };
    },
  };
}

const known = new Set(["reportedAt", "truncated", "top", "vocabularySize"]);

/** Checks log-probabilities and gives a copy, with -Infinity for "none". */
function checkLogprobs(logprobs: unknown, most: number): FreshFloat64Array {
  const checked = checkLogits(logprobs, most, "logprobs");
  const list = new Float64Array(typedArrayLength(checked));
  copy(checked, list, list.length);
  if (list.length === 0) throw new RangeError("logprobs must not be empty");
  list.forEach((logprob, i) => {
    if (Number.isNaN(logprob)) throw new RangeError(`logprobs[${i}] is NaN`);
    if (logprob > mostRounding) throw new RangeError(`logprobs[${i}] must be 0 or less, got ${logprob}`);
    if (standsForNone(logprob)) list[i] = Number.NEGATIVE_INFINITY;
  });
  if (list.every((logprob) => logprob === Number.NEGATIVE_INFINITY)) {
    throw new RangeError("logprobs are all -Infinity, or stand for it: no token has a probability");
  }
  return list;
}

/** By how much a log-probability may be above 0: a model's floats do not quite sum to 1. */
const mostRounding = 1e-5;

/** OpenAI's sentinel, and the lowest numbers of half floats, of bfloat16 and of larger types, some cut short in print. */
function standsForNone(logprob: number): boolean {
  return logprob === -9999 || logprob === -65504 || logprob < -3.38e38;
}

/** A finite logit for a finite log-probability. */
function scaled(logprob: number, reportedAt: number): number {
  return logprob === Number.NEGATIVE_INFINITY ? logprob : Math.max(-Number.MAX_VALUE, logprob * reportedAt);
}
