import type { Slower } from "../contracts/slower.js";

export const slower: Slower = "ここでは WebAssembly を使えないため、通常より遅くなります。数値は同じです。";
