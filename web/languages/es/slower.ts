import type { Slower } from "../contracts/slower.js";

export const slower: Slower =
  "Más lento de lo habitual, porque WebAssembly no está disponible aquí. Los números son los mismos.";
