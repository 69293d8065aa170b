import type { Slower } from "../contracts/slower.js";

export const slower: Slower =
  "Plus lent que d’habitude, car WebAssembly n’est pas disponible ici. Les nombres sont les mêmes.";
