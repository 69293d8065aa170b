import type { Slower } from "../contracts/slower.js";

export const slower: Slower = "此处无法使用 WebAssembly，因此比平时慢，但数值相同。";
