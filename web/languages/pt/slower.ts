import type { Slower } from "../contracts/slower.js";

export const slower: Slower =
  "Mais lento do que o habitual, porque o WebAssembly não está disponível aqui. Os números são os mesmos.";
