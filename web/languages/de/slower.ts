import type { Slower } from "../contracts/slower.js";

export const slower: Slower =
  "Langsamer als sonst, weil WebAssembly hier nicht verfügbar ist. Die Zahlen sind dieselben.";
