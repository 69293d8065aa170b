// The types of what cpp/bindings.cpp exports; the module itself is the wasm build's softmax_temperature.mjs.

/** Reads `count` logits at `address`, writes the result there, and gives a `Status`. */
export type Kernel = (address: number, count: number, temperature: number) => number;

export interface WasmModule {
  HEAPF32: Float32Array<ArrayBuffer>;
  HEAPF64: Float64Array<ArrayBuffer>;
  maxLogits: number;
  /** Makes room for this many bytes; the address, or 0. Views of the heap taken before are void. */
  reserve(bytes: number): number;
  _softmax_f64: Kernel;
  _softmax_f32: Kernel;
  _log_softmax_f64: Kernel;
  _log_softmax_f32: Kernel;
  _softmax_derivative: Kernel;
  /** `target` is a value of the core's `Target`. Writes the temperature and the two ends of the range. */
  _temperature_for(address: number, count: number, target: number, value: number): number;
  logSumExp: Kernel;
  entropy: Kernel;
  /** Writes the figures of `Statistics` in the order in which they are declared. */
  statistics: Kernel;
}

/** Starts the core on `module`, which then has the members above. */
export default function start(module: Partial<WasmModule>): unknown;
