import { type Call, copy } from "./call.js";
import { describe } from "./describe.js";
import type { Stage } from "./engines.js";
import type { FreshFloat32Array, FreshFloat64Array, FreshUint32Array } from "./fresh-arrays.js";
import type { Logits } from "./logits.js";
import { option } from "./options.js";
import { checkStatus } from "./status.js";
import { checkTruncation, type Truncation, type TruncationOptions, truncationOptions } from "./truncation.js";
import { argumentsOf, choicesOf, indicesOf, loadToTruncate } from "./truncation-call.js";

export interface TruncateOptions extends TruncationOptions {
  /** Whether the result also has the `stages`. */
  trace?: boolean | undefined;
}

/** What is left of a distribution. */
export interface Truncated<Result extends Float32Array | Float64Array = FreshFloat64Array> {
  /** The probabilities at T of what is left, in the order of the logits; 0 for what was taken away. */
  probabilities: Result;
  /** The indices of what is left, by rank: the largest logit first, and the lowest index first among equals. */
  kept: FreshUint32Array;
  /** With `trace`: the four stages in their order, and what each left. */
  stages?: TruncatedAt<Result>[];
}

/** What a stage left: its probabilities are those at T = 1 where the temperature has its turn later. */
export interface TruncatedAt<Result extends Float32Array | Float64Array = FreshFloat64Array> {
  stage: Stage;
  probabilities: Result;
  kept: FreshUint32Array;
}

/**
 * Takes away what is improbable, as inference engines do before they draw a token: all but the `topK` largest logits,
 * all but the first that reach `topP`, what has less than `minP` of the largest probability; each on what the stages
 * before it left, renormalised, in the order of an {@link engines | engine}.
 *
 * Candidates are ranked by logit, the lowest index first among equals; a masked entry is none. "Reaches" and minP's
 * "at least" allow for 2^-48: of ten equal logits, `topP: 0.8` keeps 8. (Where topP is judged on more than 4096 floats,
 * for 2^-22: their probabilities are floats, too.) At T = 0 the maxima share the probability and the others keep
 * their ranks: topP counts through the maxima, minP above 0 keeps them alone, and topK keeps k, of which some have no
 * probability. `kept` is what truncation keeps, whatever its probability is rounded to.
 *
 * A Float32Array gives Float32Array probabilities, anything else a Float64Array.
 *
 * @throws TypeError, RangeError as {@link softmax}, and for what an option cannot be ("topK must be a whole number of 0
 *   or more, got 1.5")
 */
export function truncate(logits: Float32Array, options?: TruncateOptions): Truncated<FreshFloat32Array>;
export function truncate(logits: Exclude<Logits, Float32Array>, options?: TruncateOptions): Truncated;
export function truncate(
  logits: Logits,
  options?: TruncateOptions,
): Truncated<FreshFloat32Array> | Truncated<FreshFloat64Array>;
export function truncate(logits: Logits, options?: object): Truncated<FreshFloat32Array | FreshFloat64Array> {
  const truncation = checkTruncation(options, known);
  const isTraced = checkTrace(options);
  const call = loadToTruncate(logits);
  if (!isTraced) return run(call, truncation);
  const stages = truncation.order.map((stage, i) => ({ stage, ...run(call, upTo(truncation, i)) }));
  return { ...run(call, truncation), stages };
}

/** Truncates the logits of a call, which may be done several times. */
function run(call: Call, truncation: Truncation): Truncated<FreshFloat32Array | FreshFloat64Array> {
  const { core, view, count, logits } = call;
  copy(logits, view, count);
  const kept = core.module._truncate(...argumentsOf(call, truncation, choicesOf(truncation)));
  if (kept < 0) checkStatus(-kept, logits, truncation.temperature);
  return { probabilities: view.slice(), kept: indicesOf(call, kept).slice() };
}

const known = new Set<string>([...truncationOptions, "trace"]);

function checkTrace(options: object | undefined): boolean {
  const trace = option(options ?? {}, "trace");
  if (trace !== undefined && typeof trace !== "boolean") {
    throw new TypeError(`trace must be true or false, got ${describe(trace)}`);
  }
  return trace ?? false;
}

/** The truncation as far as its stage `last`: the later ones are off, and top-p is judged as it will be in the end. */
function upTo(truncation: Truncation, last: number): Truncation {
  const { order, temperature, topK, topP, minP, scope } = truncation;
  const isOn = (stage: Stage) => order.indexOf(stage) <= last;
  return {
    ...truncation,
    temperature: isOn("temperature") ? temperature : 1,
    topK: isOn("topK") ? topK : 0,
    topP: isOn("topP") ? topP : 1,
    minP: isOn("minP") ? minP : 0,
    scope: minP > 0 ? "sequential" : scope,
  };
}
