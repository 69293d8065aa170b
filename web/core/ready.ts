import { describe } from "./describe.js";
import { checkOptions, option } from "./options.js";
import { core, startOn } from "./runtime.js";

/** A module as the host compiled it, where a program's `lib` declares WebAssembly. */
type CompiledModule = typeof globalThis extends { WebAssembly: { Module: { prototype: infer Compiled } } }
  ? Compiled
  : object;

/** A Response, as far as it is needed here. */
interface Answer {
  readonly ok: boolean;
  readonly status: number;
  arrayBuffer(): Promise<ArrayBuffer>;
}

type Wasm = CompiledModule | ArrayBuffer | ArrayBufferView | Answer;

export interface ReadyOptions {
  /**
   * The file `softmax-temperature/core.wasm`: compiled, as its bytes, or as the Response to a request for it. It runs in the
   * place of the core that is inside, also where the platform compiles no WebAssembly of its own accord and hands out
   * modules that were compiled before, like Cloudflare's workers: there it is faster than the core in JavaScript.
   */
  wasm?: Wasm | PromiseLike<Wasm> | undefined;
}

/**
 * Starts the core now, not on the first call. Nothing has to wait for this; the results have the same bits either way.
 *
 * @throws (as a rejection) TypeError for `wasm` of another type; Error if it cannot be had or is not the core's, and what
 *   ran before runs on; Error if the core cannot start
 */
export async function ready(options?: ReadyOptions): Promise<void> {
  const given = await option(checkOptions(options, known, "{ wasm }"), "wasm");
  if (given === undefined) core();
  else start(await compiled(given));
}

function start(wasm: WebAssembly.Module): void {
  try {
    startOn(wasm);
  } catch (cause) {
    throw new Error("wasm is not the core.wasm of this version of softmax-temperature", { cause });
  }
}

const known = new Set(["wasm"]);

async function compiled(given: unknown): Promise<WebAssembly.Module> {
  if (typeof WebAssembly === "undefined") throw new Error("there is no WebAssembly here to run wasm in");
  const kind = Object.prototype.toString.call(given).slice(8, -1);
  if (kind === "WebAssembly.Module") return given as WebAssembly.Module;
  if (kind === "ArrayBuffer" || ArrayBuffer.isView(given)) return WebAssembly.compile(given as BufferSource);
  if (kind !== "Response") {
    throw new TypeError(`wasm must be a WebAssembly.Module, its bytes or a Response, got ${describe(given)}`);
  }
  const answer = given as Answer;
  if (!answer.ok) throw new Error(`wasm could not be fetched: the answer has status ${answer.status}`);
  return WebAssembly.compile(await answer.arrayBuffer());
}
