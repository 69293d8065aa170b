/// <reference types="vite/client" />

import type { LinkMessages } from "./contracts/page.js";
import { link as english } from "./en/page.js";

const all = import.meta.glob<LinkMessages>(["./*/page.ts", "!./contracts/*"], { import: "link", eager: true });

/** What is said about a link in a frame, which has all languages inside. */
export function linkMessages(tag: string): LinkMessages {
  const [language = ""] = tag.toLowerCase().split(/[-_]/);
  return all[`./${language}/page.ts`] ?? english;
}
