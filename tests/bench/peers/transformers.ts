import { divided, type Peer, type Values } from "../peer.js";
import { importPeer, peerFile } from "./install.js";

/** The softmax inside transformers.js. Its file is imported alone: the whole package wants native libraries. */
export async function transformers(): Promise<Peer> {
  const file = peerFile("@huggingface/transformers/src/utils/maths.js");
  const { softmax } = await importPeer<{ softmax(logits: Values): Values }>(file);
  return {
    name: "transformers.js",
    prepare(logits, temperature) {
      const z = divided(logits, temperature);
      let p = z;
      const run = () => {
        p = softmax(z);
      };
      return { run, result: () => p };
    },
  };
}
