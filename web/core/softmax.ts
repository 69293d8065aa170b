import { load } from "./call.js";
import type { FreshFloat32Array, FreshFloat64Array } from "./fresh-arrays.js";
import { type Logits, typedArrayKind } from "./logits.js";
import { checkOptions, option, type TemperatureOptions } from "./options.js";
import { checkLength, checkOut, handOut } from "./out.js";
import { checkClasses, checkRows } from "./rows.js";
import { checkStatus } from "./status.js";

/** The options of functions that give a number for each logit. */
export interface ResultOptions<Result extends Float32Array | Float64Array = Float64Array> extends TemperatureOptions {
  /** Where to write the result: as long as the logits, which it may be itself. A fresh array if left out. */
  out?: Result | undefined;
}

export interface DistributionOptions<Result extends Float32Array | Float64Array = Float64Array>
  extends ResultOptions<Result> {
  /**
   * How many logits a row has, 1 or more, where the logits are many rows, one after the other. Each row is a
   * distribution of its own, with the very bits that it has alone. All logits are one row if it is left out.
   */
  classes?: number | undefined;
}

/**
 * The softmax of logits at a temperature, p_i = exp(z_i / T) / sum_j exp(z_j / T); with `classes`, that of many rows in
 * one call.
 *
 * A Float32Array gives a Float32Array, anything else a Float64Array. At T = 0 the exact maxima share the probability,
 * at T = Infinity all entries that are not masked. A logit of -Infinity masks its entry: probability exactly 0.
 *
 * @param logits up to 2^24 numbers, each finite or -Infinity
 * @returns probabilities, each in [0, 1], in the order of the logits: `out` if given, else a fresh array
 * @throws TypeError if an argument is not of the type stated, or an option is unknown: nothing is coerced
 * @throws RangeError if T is negative or NaN, a logit is NaN or Infinity ("logits[3] is NaN"), there are no logits, all
 *   of them or all of a row are masked, or they are not whole rows ("logits must be rows of 10 classes, got 25 numbers")
 */
export function softmax(logits: Float32Array, options?: DistributionOptions<never>): FreshFloat32Array;
export function softmax<Out extends Float32Array>(logits: Float32Array, options: DistributionOptions<Out>): Out;
export function softmax(logits: Exclude<Logits, Float32Array>, options?: DistributionOptions<never>): FreshFloat64Array;
export function softmax<Out extends Float64Array>(
  logits: Exclude<Logits, Float32Array>,
  options: DistributionOptions<Out>,
): Out;
export function softmax(logits: Logits, options?: DistributionOptions<never>): FreshFloat32Array | FreshFloat64Array;
export function softmax(logits: Logits, options?: object): Float32Array | Float64Array {
  return distribution(logits, options, "_softmax_f32", "_softmax_f64");
}

/**
 * The logarithms of the softmax, ln p_i in nats: exact where p_i itself would round to 0, -Infinity where it is 0.
 * Arguments, result type and errors are those of {@link softmax}.
 */
export function logSoftmax(logits: Float32Array, options?: DistributionOptions<never>): FreshFloat32Array;
export function logSoftmax<Out extends Float32Array>(logits: Float32Array, options: DistributionOptions<Out>): Out;
export function logSoftmax(
  logits: Exclude<Logits, Float32Array>,
  options?: DistributionOptions<never>,
): FreshFloat64Array;
export function logSoftmax<Out extends Float64Array>(
  logits: Exclude<Logits, Float32Array>,
  options: DistributionOptions<Out>,
): Out;
export function logSoftmax(logits: Logits, options?: DistributionOptions<never>): FreshFloat32Array | FreshFloat64Array;
export function logSoftmax(logits: Logits, options?: object): Float32Array | Float64Array {
  return distribution(logits, options, "_log_softmax_f32", "_log_softmax_f64");
}

/**
 * dp_i/dT = p_i (E[z] - z_i) / T^2: how fast each probability changes with the temperature; 0 at both limits.
 * Errors as for {@link softmax}.
 *
 * @returns a number for each logit, in doubles whatever the logits are: `out` if given, else a fresh array
 */
export function softmaxDerivative(logits: Logits, options?: ResultOptions<never>): FreshFloat64Array;
export function softmaxDerivative<Out extends Float64Array>(logits: Logits, options: ResultOptions<Out>): Out;
export function softmaxDerivative(logits: Logits, options?: object): Float64Array {
  const checked = checkOptions(options, knownOfDerivative);
  const out = option(checked, "out");
  checkOut(out, "Float64Array");
  const call = load(logits, option(checked, "temperature"), false);
  checkLength(out, call.count);
  const status = call.core.module._softmax_derivative(call.core.address, call.count, call.temperature);
  checkStatus(status, call.logits, call.temperature);
  return handOut(call, out) as Float64Array;
}

const known = new Set(["temperature", "classes", "out"]);
const knownOfDerivative = new Set(["temperature", "out"]);

function distribution(
  given: unknown,
  options: unknown,
  forFloats: "_softmax_f32" | "_log_softmax_f32",
  forDoubles: "_softmax_f64" | "_log_softmax_f64",
): Float32Array | Float64Array {
  const checked = checkOptions(options, known);
  const asked = option(checked, "classes");
  const out = option(checked, "out");
  checkClasses(asked);
  const isFloat = typedArrayKind(given) === "Float32Array";
  checkOut(out, isFloat ? "Float32Array" : "Float64Array");
  const call = load(given, option(checked, "temperature"), isFloat);
  checkLength(out, call.count);
  const classes = asked ?? call.count;
  checkRows(call.count, classes);
  const kernel = call.core.module[isFloat ? forFloats : forDoubles];
  const status = kernel(call.core.address, call.count, classes, call.temperature);
  checkStatus(status, call.logits, call.temperature, classes);
  return handOut(call, out);
}
