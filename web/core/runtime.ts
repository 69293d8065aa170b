import start, { type WasmModule } from "#wasm";

let started: WasmModule | undefined;

/** The core, started on the first call. Where it cannot start, each call tries again and throws an Error that says why. */
export function core(): WasmModule {
  started ??= begin();
  return started;
}

function begin(): WasmModule {
  const module: Partial<WasmModule> = {};
  try {
    // Later versions of Emscripten return a promise here, but have filled in the module before they return.
    Promise.resolve(start(module)).catch(() => {});
  } catch (cause) {
    throw new Error("softmax-temperature: WebAssembly could not start here", { cause });
  }
  if (module.reserve === undefined) throw new Error("softmax-temperature: WebAssembly could not start here");
  return module as WasmModule;
}
