import type { Slower } from "../contracts/slower.js";

export const slower: Slower = "Slower than usual, because WebAssembly is not available here. The numbers are the same.";
