/**
 * The softmax with a temperature: exact, fast, the same bits in every browser.
 *
 * Everything here is synchronous and needs no set-up: the WebAssembly core starts on the first call.
 */
export type { Logits } from "./logits.js";
export type { TemperatureOptions } from "./options.js";
export { type DistributionOptions, logSoftmax, softmax, softmaxDerivative } from "./softmax.js";
export { entropy, logSumExp, type Statistics, statistics } from "./statistics.js";
export { type Targets, type TemperatureTarget, temperatureFor } from "./temperature-for.js";
