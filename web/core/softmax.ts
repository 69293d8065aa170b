import { copy, load } from "./call.js";
import { describe } from "./describe.js";
import { type Logits, typedArrayKind, typedArrayLength } from "./logits.js";
import { checkOptions, option } from "./options.js";
import { checkStatus } from "./status.js";

export interface TemperatureOptions {
  /** The temperature T, 0 or more; 0 and Infinity give the limits. 1 if left out. */
  temperature?: number | undefined;
}

export interface DistributionOptions<Result extends Float32Array | Float64Array = Float64Array>
  extends TemperatureOptions {
  /** Where to write the result: as long as the logits, which it may be itself. A fresh array if left out. */
  out?: Result | undefined;
}

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
 * The softmax of logits at a temperature, p_i = exp(z_i / T) / sum_j exp(z_j / T).
 *
 * A Float32Array gives a Float32Array, anything else a Float64Array. At T = 0 the exact maxima share the probability,
 * at T = Infinity all entries that are not masked. A logit of -Infinity masks its entry: probability exactly 0.
 *
 * @param logits up to 2^24 numbers, each finite or -Infinity
 * @returns probabilities, each in [0, 1], in the order of the logits: `out` if given, else a fresh array
 * @throws TypeError if an argument is not of the type stated, or an option is unknown: nothing is coerced
 * @throws RangeError if T is negative or NaN, a logit is NaN or Infinity ("logits[3] is NaN"), there are no logits or
 *   all are masked
 */
export function softmax(logits: Float32Array, options?: DistributionOptions<Float32Array>): Float32Array;
export function softmax(logits: Exclude<Logits, Float32Array>, options?: DistributionOptions): Float64Array;
export function softmax(logits: Logits, options?: DistributionOptions<never>): Float32Array | Float64Array;
export function softmax(logits: Logits, options?: object): Float32Array | Float64Array {
  return distribution(logits, options, "_softmax_f32", "_softmax_f64");
}

/**
 * The logarithms of the softmax, ln p_i in nats: exact where p_i itself would round to 0, -Infinity where it is 0.
 * Arguments, result type and errors are those of {@link softmax}.
 */
export function logSoftmax(logits: Float32Array, options?: DistributionOptions<Float32Array>): Float32Array;
export function logSoftmax(logits: Exclude<Logits, Float32Array>, options?: DistributionOptions): Float64Array;
export function logSoftmax(logits: Logits, options?: DistributionOptions<never>): Float32Array | Float64Array;
export function logSoftmax(logits: Logits, options?: object): Float32Array | Float64Array {
  return distribution(logits, options, "_log_softmax_f32", "_log_softmax_f64");
}

/**
 * The logarithm of the softmax's normaliser, ln sum_j exp(z_j / T), in nats. At T = Infinity it is ln m for m unmasked
 * entries; at T = 0, and where max z / T is beyond the range of numbers, it is Infinity or -Infinity by the sign of the
 * largest logit, or ln k if that is 0 and k entries have it. Errors as for {@link softmax}.
 */
export function logSumExp(logits: Logits, options?: TemperatureOptions): number {
  const call = load(logits, option(checkOptions(options, temperatureOnly), "temperature"), false);
  const { status, value } = call.core.module.logSumExp(call.core.address, call.count, call.temperature);
  checkStatus(status, call.logits, call.temperature);
  return value;
}

/** What is worth knowing about the distribution at a temperature. Errors as for {@link softmax}. */
export function statistics(logits: Logits, options?: TemperatureOptions): Statistics {
  const call = load(logits, option(checkOptions(options, temperatureOnly), "temperature"), false);
  const { status, statistics } = call.core.module.statistics(call.core.address, call.count, call.temperature);
  checkStatus(status, call.logits, call.temperature);
  return statistics;
}

/**
 * dp_i/dT = p_i (E[z] - z_i) / T^2: how fast each probability changes with the temperature; 0 at both limits.
 * Errors as for {@link softmax}.
 */
export function softmaxDerivative(logits: Logits, options?: TemperatureOptions): Float64Array {
  const call = load(logits, option(checkOptions(options, temperatureOnly), "temperature"), false);
  const status = call.core.module._softmax_derivative(call.core.address, call.count, call.temperature);
  checkStatus(status, call.logits, call.temperature);
  return Float64Array.from(call.view);
}

const temperatureOnly = new Set(["temperature"]);
const temperatureAndOut = new Set(["temperature", "out"]);

function distribution(
  given: unknown,
  options: unknown,
  forFloats: "_softmax_f32" | "_log_softmax_f32",
  forDoubles: "_softmax_f64" | "_log_softmax_f64",
): Float32Array | Float64Array {
  const checked = checkOptions(options, temperatureAndOut);
  const temperature = option(checked, "temperature");
  const out = option(checked, "out");
  const isFloat = typedArrayKind(given) === "Float32Array";
  if (out !== undefined) checkOut(out, isFloat ? "Float32Array" : "Float64Array");
  const call = load(given, temperature, isFloat);
  if (out !== undefined && typedArrayLength(out) !== call.count) {
    throw new RangeError(`out must have the length of the logits, ${call.count}, got ${typedArrayLength(out)}`);
  }
  const kernel = call.core.module[isFloat ? forFloats : forDoubles];
  checkStatus(kernel(call.core.address, call.count, call.temperature), call.logits, call.temperature);
  if (out === undefined) return call.view.slice();
  copy(call.view, out, call.count);
  return out;
}

function checkOut(out: unknown, kind: string): asserts out is Float32Array | Float64Array {
  const got = typedArrayKind(out);
  if (got !== kind) throw new TypeError(`out must be a ${kind} for these logits, got ${got ?? describe(out)}`);
}
