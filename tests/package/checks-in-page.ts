import { missedReferences } from "../core/references.js";
import { computeDrawsHash, computeHash } from "../golden.js";

/** What checks the module's numbers in a page, as its global function `checkNumbers`. */
export function check(references: string) {
  return { references: missedReferences(references), hash: computeHash(), drawsHash: computeDrawsHash() };
}

declare global {
  var checkNumbers: typeof check;
}

globalThis.checkNumbers = check;
