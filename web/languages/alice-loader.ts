/// <reference types="vite/client" />

import type { AliceWords } from "./contracts/alice.js";

const loaders = import.meta.glob<AliceWords>(["./*/alice.ts", "!./contracts/*"], { import: "alice" });

/** What is said around the copies that write, in the page's language. Rejects if it cannot be had. */
export function loadAliceWords(tag: string): Promise<AliceWords> {
  return loaders[`./${tag}/alice.ts`]!();
}
