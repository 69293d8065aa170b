/// <reference types="vite/client" />
import { link as english } from "../languages/en.js";
import type { LinkMessages } from "./messages.js";

const all = import.meta.glob<LinkMessages>("../languages/*.ts", { import: "link", eager: true });

/** What is said about a link in a frame, which has all languages inside. */
export function linkMessages(tag: string): LinkMessages {
  const [language = ""] = tag.toLowerCase().split(/[-_]/);
  return all[`../languages/${language}.ts`] ?? english;
}
