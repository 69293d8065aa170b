import { divided, type Peer, type Values } from "../peer.js";
import { importPeer } from "./install.js";

interface Tensor {
  dataSync(): Float32Array;
  dispose(): void;
}

interface Tfjs {
  setBackend(name: string): Promise<boolean>;
  tensor1d(values: Float32Array): Tensor;
  softmax(logits: Tensor): Tensor;
}

/** TensorFlow.js on its WebAssembly backend: XNNPACK's softmax, one thread. */
export async function tfjs(): Promise<Peer[]> {
  const tf = await importPeer<Tfjs>("@tensorflow/tfjs-core");
  await importPeer("@tensorflow/tfjs-backend-wasm");
  if (!(await tf.setBackend("wasm"))) throw new Error("TensorFlow.js has no WebAssembly here");

  const fromArrayToArray: Peer = {
    name: "tfjs wasm",
    prepare(logits, temperature) {
      const z = Float32Array.from(divided(logits, temperature));
      let result: Values = z;
      const run = () => {
        const given = tf.tensor1d(z);
        const p = tf.softmax(given);
        result = p.dataSync();
        given.dispose();
        p.dispose();
      };
      return { run, result: () => result };
    },
  };

  const fromTensorToTensor: Peer = {
    name: "tfjs wasm, tensor to tensor",
    prepare(logits, temperature) {
      const given = tf.tensor1d(Float32Array.from(divided(logits, temperature)));
      let p = tf.softmax(given);
      const run = () => {
        p.dispose();
        p = tf.softmax(given);
      };
      const dispose = () => {
        given.dispose();
        p.dispose();
      };
      return { run, result: () => p.dataSync(), dispose };
    },
  };

  return [fromArrayToArray, fromTensorToTensor];
}
