import type { Slower } from "../contracts/slower.js";

export const slower: Slower = "أبطأ من المعتاد، لأن WebAssembly غير متاح هنا. والأرقام هي نفسها.";
