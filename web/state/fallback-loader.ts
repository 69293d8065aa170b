import type { Build } from "../core/runtime.js";

/** The core in JavaScript, and what to tell the reader of it in a language. */
export interface Fallback {
  readonly build: Build;
  slower(language: string): string;
}

/** Fetches it, from a file of its own. */
export const loadFallback = (): Promise<Fallback> => import("./fallback.js");
