// The types of what cpp/bindings.cpp exports. The module itself is softmax_temperature.mjs, which is built twice: in
// WebAssembly (#wasm), and in JavaScript (#without-wasm).

/** Reads `count` logits at `address`, writes the result there, and gives a `Status`. */
export type Kernel = (address: number, count: number, temperature: number) => number;

/** The same for rows of `classes` logits: as many as there are if they are one row. */
export type RowsKernel = (address: number, count: number, classes: number, temperature: number) => number;

/** A truncation of `count` logits at `address`; the order, ties, scope and type are in `choices`. */
export type TruncationArguments = [
  address: number,
  count: number,
  temperature: number,
  topK: number,
  topP: number,
  minP: number,
  choices: number,
];

export interface WasmModule {
  /** What the core starts in, in the place of what its module has inside. */
  wasmBinary?: WebAssembly.Module;
  HEAPF32: Float32Array<ArrayBuffer>;
  HEAPF64: Float64Array<ArrayBuffer>;
  maxLogits: number;
  /** Makes room for this many bytes; the address, or 0. Views of the heap taken before are void. */
  reserve(bytes: number): number;
  _softmax_f64: RowsKernel;
  _softmax_f32: RowsKernel;
  _log_softmax_f64: RowsKernel;
  _log_softmax_f32: RowsKernel;
  _softmax_derivative: Kernel;
  /** `target` is a value of the core's `Target`. Writes the temperature and the two ends of the range. */
  _temperature_for(address: number, count: number, target: number, value: number): number;
  logSumExp: Kernel;
  entropy: Kernel;
  /** Writes the figures of `Statistics` in the order in which they are declared. */
  statistics: Kernel;
  /** The bytes of the buffer that truncation and draws need for so many logits. */
  _truncation_bytes(count: number): number;
  /** Writes probabilities over the logits, and behind room for as many doubles what is kept: how many, or -status. */
  _truncate(...truncation: TruncationArguments): number;
  /** Reads `count` log-probabilities and then their roundings; writes the mass that is missing and its uncertainty. */
  missingMass(address: number, count: number): void;
  /** Writes the bounds of the missing tail's weight at a = T0 / T. */
  tailBounds(address: number, mass: number, uncertainty: number, logQ: number, n: number, a: number): void;
  /** Where the state of the generator is: eight words of 32 bits. It does not move, but the memory's views do. */
  generatorAddress(): number;
  /** Sets that state from a whole number. */
  seed(seed: number): void;
  /**
   * Writes the index of each draw behind `_truncation_bytes`, and gives the first; or, with `countsDraws` among the
   * choices, writes how often each was drawn behind room for as many doubles as there are logits.
   */
  _draw(...truncationAndDraws: [...TruncationArguments, draws: number]): number;
}

/** Starts the core on `module`, which then has the members above. */
export default function start(module: Partial<WasmModule>): unknown;
