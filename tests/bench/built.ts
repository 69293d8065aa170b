import { createRequire } from "node:module";
import type * as core from "../../web/core/index.js";

/** The package as its users resolve it. (This folder's own package.json hides the name from a plain import.) */
export async function builtModule(): Promise<typeof core> {
  const entry = createRequire(new URL("../../package.json", import.meta.url)).resolve("softmax-temperature");
  return (await import(entry)) as typeof core;
}
