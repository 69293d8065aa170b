/// <reference types="vite/client" />

import type { AliceWords } from "./contracts/alice.js";

const loaders = import.meta.glob<AliceWords>(["./*/alice.ts", "!./contracts/*"], { import: "alice" });

/** What is said around the copies that write, in the page's language, or in English if it cannot be fetched. */
export async function loadAliceWords(tag: string): Promise<AliceWords> {
  try {
    return await loaders[`./${tag}/alice.ts`]!();
  } catch {
    return await loaders["./en/alice.ts"]!();
  }
}
