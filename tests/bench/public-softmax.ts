import type { softmax } from "../../web/core/index.js";
import { type Peer, sameSize } from "./peer.js";

/** The module as its users call it. */
export function publicSoftmax(module: typeof softmax): Peer {
  return {
    name: "softmax-temperature",
    prepare(logits, temperature) {
      const out = sameSize(logits);
      const run =
        logits instanceof Float32Array
          ? () => module(logits, { temperature, out: out as Float32Array })
          : () => module(logits, { temperature, out: out as Float64Array });
      return { run, result: () => out };
    },
  };
}
