/**
 * The softmax with a temperature: exact, fast, the same bits in every browser.
 *
 * Everything here is synchronous and needs no set-up: the WebAssembly core starts on the first call.
 */
export type { Logits } from "./logits.js";
export {
  type DistributionOptions,
  logSoftmax,
  logSumExp,
  type Statistics,
  softmax,
  softmaxDerivative,
  statistics,
  type TemperatureOptions,
} from "./softmax.js";
export { type Targets, type TemperatureTarget, temperatureFor } from "./temperature-for.js";
