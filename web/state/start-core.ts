import { canStart, startedIn } from "../core/runtime.js";
import { type Fallback, loadFallback } from "./fallback-loader.js";

let starting: boolean | Promise<boolean> = false;
/** The core in JavaScript, if that is what runs. */
let fallback: Fallback | undefined;
let isMissing = false;

/**
 * Starts the core: in WebAssembly, or, where that may not run, in JavaScript, which is fetched then. This is the one
 * place that chooses. Gives whether the core runs: at once, unless something is fetched. A fetch that failed is tried
 * again by the next who asks.
 */
export function startCore(): boolean | Promise<boolean> {
  starting ||= canStart() || fallBack();
  return starting;
}

/** What to tell the reader, in a language, where the core is slower than it could be. */
export function slownessIn(language: string): string | undefined {
  return fallback?.slower(language);
}

/** Whether the core does not run because its file cannot be had. Where it stands alone, there is none to be had. */
export function isCoreMissing(): boolean {
  return isMissing;
}

async function fallBack(): Promise<boolean> {
  try {
    const fetched = await loadFallback();
    startedIn(fetched.build);
    fallback = fetched;
    starting = true;
  } catch (reason) {
    isMissing = reason !== undefined;
    starting = false;
  }
  return starting;
}
