/// <reference types="vite/client" />

import type { LinkMessages } from "./contracts/page.js";
import { link as english } from "./en/page.js";

const all = import.meta.glob<LinkMessages>(["./*/page.ts", "!./contracts/*"], { import: "link", eager: true });

/** The words about a link, for an embedded frame, which has all languages inside. */
export function linkMessages(tag: string): LinkMessages {
  const [language = ""] = tag.toLowerCase().split(/[-_]/);
  return all[`./${language}/page.ts`] ?? english;
}
