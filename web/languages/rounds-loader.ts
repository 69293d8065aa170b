/// <reference types="vite/client" />

import type { RoundsWords } from "./contracts/rounds.js";

const loaders = import.meta.glob<RoundsWords>(["./*/rounds.ts", "!./contracts/*"], { import: "rounds" });

/** The words of "Predict first" in the page's language. Rejects if they cannot be had. */
export function loadRoundsWords(tag: string): Promise<RoundsWords> {
  return loaders[`./${tag}/rounds.ts`]!();
}
