/// <reference types="vite/client" />
import type { Messages } from "./contracts/element.js";

type Loaders = Readonly<Record<string, () => Promise<Messages>>>;

/** Functions that fetch the words of a language from a file of its own, by the path of their source. */
export const loaders: Loaders = import.meta.glob<Messages>(["./*/element.ts", "!./contracts/*"], {
  import: "element",
});
