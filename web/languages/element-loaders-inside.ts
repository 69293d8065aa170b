/// <reference types="vite/client" />
import type { Messages } from "./contracts/element.js";

const all = import.meta.glob<Messages>(["./*/element.ts", "!./contracts/*"], {
  import: "element",
  eager: true,
});

/** The same as element-loaders.ts, for builds that are a single file with all languages inside. */
export const loaders: Readonly<Record<string, () => Promise<Messages>>> = Object.fromEntries(
  Object.entries(all).map(([path, messages]) => [path, async () => messages]),
);
