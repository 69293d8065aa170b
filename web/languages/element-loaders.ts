/// <reference types="vite/client" />
import type { Messages } from "./contracts/element.js";

type Loaders = Readonly<Record<string, () => Promise<Messages>>>;

/** What fetches the words of a language, which are in a file of their own, by the path of its source. */
export const loaders: Loaders = import.meta.glob<Messages>(["./*/element.ts", "!./en/element.ts", "!./contracts/*"], {
  import: "element",
});
