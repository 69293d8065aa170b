/// <reference types="vite/client" />
import { page as english } from "../languages/en.js";
import type { PageMessages } from "./messages.js";

const loaders = import.meta.glob<PageMessages>(["../languages/*.ts", "!../languages/en.ts"], { import: "page" });

/** What the page's script says in the language that the page is in; in English where that cannot be fetched. */
export async function loadPageMessages(tag: string): Promise<PageMessages> {
  try {
    return (await loaders[`../languages/${tag}.ts`]?.()) ?? english;
  } catch {
    return english;
  }
}
