/**
 * The softmax with a temperature: exact, fast, the same bits in every browser.
 *
 * Everything here is synchronous and needs no set-up: the core starts on the first call. It is WebAssembly in
 * `softmax-temperature`, and JavaScript in `softmax-temperature/without-wasm`, for places where WebAssembly may not run:
 * the same functions and the same bits, but slower.
 */
export { type Engine, type EngineRules, engines, type Scope, type Stage, type Ties } from "./engines.js";
export { type Bounds, fromLogprobs, type LogprobsOptions, type ReportedLogits } from "./from-logprobs.js";
export type { Logits } from "./logits.js";
export type { TemperatureOptions } from "./options.js";
export { type ReadyOptions, ready } from "./ready.js";
export { Sampler, type SamplerOptions } from "./sampler.js";
export { type DistributionOptions, logSoftmax, type ResultOptions, softmax, softmaxDerivative } from "./softmax.js";
export { entropy, logSumExp, type Statistics, statistics } from "./statistics.js";
export { type Targets, type TemperatureTarget, temperatureFor } from "./temperature-for.js";
export { type Truncated, type TruncatedAt, type TruncateOptions, truncate } from "./truncate.js";
export type { TruncationOptions } from "./truncation.js";
