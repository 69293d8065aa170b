/// <reference types="vite/client" />

import type { Slower } from "./contracts/slower.js";
import { slower as english } from "./en/slower.js";

const all = import.meta.glob<Slower>(["./*/slower.ts", "!./contracts/*"], { import: "slower", eager: true });

/** What is said where WebAssembly may not run, in all languages: one file, since they are shorter than the fetching of one. */
export function slower(language: string): Slower {
  return all[`./${language}/slower.ts`] ?? english;
}
