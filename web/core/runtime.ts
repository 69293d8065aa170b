import startInWasm, { type WasmModule } from "#wasm";

/** A build of the core: what starts it. */
export type Build = typeof startInWasm;

/** The started core, and the buffer in its memory through which numbers travel. */
export interface Core {
  readonly module: WasmModule;
  /** The buffer's address and size in bytes. */
  address: number;
  room: number;
  /** The views of the buffer that were used last: making one costs as much as computing ten probabilities. */
  floats: Float32Array<ArrayBuffer>;
  doubles: Float64Array<ArrayBuffer>;
  /** The state of the generator that draws use. */
  generator: Uint32Array<ArrayBuffer>;
}

let started: Core | undefined;

/** The core, started on the first call. Where it cannot start, each call tries again and throws an Error that says why. */
export function core(): Core {
  return startedIn(startInWasm);
}

/** Starts the core anew on a module that was compiled elsewhere, in the place of one that has started: the bits are the same. */
export function startOn(wasm: WebAssembly.Module): void {
  started = begin(startInWasm, wasm);
}

/** The core, started in this build if it has not started yet. */
export function startedIn(build: Build): Core {
  started ??= begin(build);
  return started;
}

/** Whether the core can start: a page's policy, or the browser's lockdown mode, may forbid WebAssembly. */
export function canStart(): boolean {
  try {
    core();
    return true;
  } catch {
    return false;
  }
}

/** The first `count` floats of the buffer, with room made for them: valid until room is made again. */
export function floatsOf(core: Core, count: number): Float32Array<ArrayBuffer> {
  makeRoom(core, count * Float32Array.BYTES_PER_ELEMENT);
  // Where memory has grown since, the view has lost its buffer and with it its length.
  if (core.floats.length !== count) {
    core.floats = new Float32Array(core.module.HEAPF32.buffer, core.address, count);
  }
  return core.floats;
}

/** The same for doubles. */
export function doublesOf(core: Core, count: number): Float64Array<ArrayBuffer> {
  makeRoom(core, count * Float64Array.BYTES_PER_ELEMENT);
  if (core.doubles.length !== count) {
    core.doubles = new Float64Array(core.module.HEAPF64.buffer, core.address, count);
  }
  return core.doubles;
}

/** The state of the generator that draws use, in the memory as it is now. */
export function generatorOf(core: Core): Uint32Array<ArrayBuffer> {
  if (core.generator.length === 0) {
    core.generator = new Uint32Array(core.module.HEAPF64.buffer, core.module.generatorAddress(), 8);
  }
  return core.generator;
}

/** Makes room for this many bytes; views from before may be void. */
export function makeRoom(core: Core, bytes: number): void {
  if (bytes <= core.room) return;
  core.room = 0;
  // Memory that grows takes these views' buffer from them; where it is no WebAssembly, it leaves them with an old copy.
  core.floats = new Float32Array(0);
  core.doubles = new Float64Array(0);
  core.generator = new Uint32Array(0);
  core.address = core.module.reserve(bytes);
  if (core.address === 0) throw new RangeError(`no memory for ${bytes} bytes of logits`);
  core.room = bytes;
}

function begin(start: Build, wasm?: WebAssembly.Module): Core {
  const module: Partial<WasmModule> = wasm === undefined ? {} : { wasmBinary: wasm };
  let cause: unknown;
  try {
    // Later versions of Emscripten return a promise here, but have filled in the module before they return.
    Promise.resolve(start(module)).catch(() => {});
  } catch (error) {
    cause = error;
  }
  if (!isComplete(module))
    throw new Error(
      "softmax-temperature: WebAssembly could not start here (softmax-temperature/without-wasm does without it)",
      { cause },
    );
  return {
    module,
    address: 0,
    room: 0,
    floats: new Float32Array(0),
    doubles: new Float64Array(0),
    generator: new Uint32Array(0),
  };
}

function isComplete(module: Partial<WasmModule>): module is WasmModule {
  return module.reserve !== undefined;
}
