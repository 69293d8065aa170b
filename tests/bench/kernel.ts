import { core, doublesOf, floatsOf } from "../../web/core/runtime.js";
import type { Peer } from "./peer.js";

/**
 * The wasm function alone, in place: no argument checks, no copies. Each run after the first works on the result of the
 * one before, which takes the same time.
 */
export const kernel: Peer = {
  name: "its kernel alone, in place",
  prepare(logits, temperature) {
    const started = core();
    const { length } = logits;
    const isFloat = logits instanceof Float32Array;
    const softmax = isFloat ? started.module._softmax_f32 : started.module._softmax_f64;
    const values = isFloat ? floatsOf(started, length) : doublesOf(started, length);
    const { address } = started;
    values.set(logits);
    return { run: () => softmax(address, length, length, temperature), result: () => values };
  },
};
