import { type Peer, sameSize } from "./peer.js";

/** What it costs to touch the memory at all: the floor for anything that reads logits and writes probabilities. */
export const copy: Peer = {
  name: "copy (TypedArray.set)",
  prepare(logits) {
    const out = sameSize(logits);
    return { run: () => out.set(logits), result: () => out };
  },
};
