/// <reference types="vite/client" />

import type { EmbedWords } from "./contracts/embed.js";

const loaders = import.meta.glob<EmbedWords>(["./*/embed.ts", "!./contracts/*"], { import: "embed" });

/** The words of "Embed" in a language. Rejects if they cannot be had. */
export function loadEmbedWords(tag: string): Promise<EmbedWords> {
  return loaders[`./${tag}/embed.ts`]!();
}

/** The languages in which the element speaks. */
export const embedLanguages = Object.keys(loaders).map((path) => path.slice(2, 4));
