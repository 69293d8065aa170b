/// <reference types="vite/client" />

import type { RoundsWords } from "./contracts/rounds.js";

const loaders = import.meta.glob<RoundsWords>(["./*/rounds.ts", "!./contracts/*"], { import: "rounds" });

/** The words of "Predict first" in the page's language, or in English if they cannot be fetched. */
export async function loadRoundsWords(tag: string): Promise<RoundsWords> {
  try {
    return await loaders[`./${tag}/rounds.ts`]!();
  } catch {
    return await loaders["./en/rounds.ts"]!();
  }
}
