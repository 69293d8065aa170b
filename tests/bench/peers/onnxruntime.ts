import { divided, type Peer, type Values, type ValueType } from "../peer.js";
import { importPeer } from "./install.js";
import { softmaxModel } from "./onnx-model.js";

interface Tensor {
  data: Values;
}

interface OnnxRuntime {
  env: { wasm: { numThreads: number } };
  Tensor: new (type: string, data: Values, shape: number[]) => Tensor;
  InferenceSession: {
    create(model: Uint8Array): Promise<{ run(feeds: { z: Tensor }): Promise<{ p: Tensor }> }>;
  };
}

/** onnxruntime-web on one thread, with a model of nothing but the softmax. */
export async function onnxruntime(type: ValueType): Promise<Peer> {
  const ort = await importPeer<OnnxRuntime>("onnxruntime-web");
  ort.env.wasm.numThreads = 1;
  const session = await ort.InferenceSession.create(softmaxModel(type));
  return {
    name: "onnxruntime-web",
    prepare(logits, temperature) {
      const z = new ort.Tensor(type, divided(logits, temperature), [1, logits.length]);
      let p = z;
      const run = async () => {
        p = (await session.run({ z })).p;
      };
      return { run, result: () => p.data };
    },
  };
}
