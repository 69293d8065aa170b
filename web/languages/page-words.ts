/// <reference types="vite/client" />

import type { PageMessages } from "./contracts/page.js";
import { page as english } from "./en/page.js";

const loaders = import.meta.glob<PageMessages>(["./*/page.ts", "!./en/page.ts", "!./contracts/*"], { import: "page" });

/** The words of the page's script in the page's language. Rejects if they cannot be had. */
export async function loadPageMessages(tag: string): Promise<PageMessages> {
  return (await loaders[`./${tag}/page.ts`]?.()) ?? english;
}
