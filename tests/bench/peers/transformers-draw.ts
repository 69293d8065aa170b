import { importPeer, peerFile } from "./install.js";

interface Tensor {
  slice(...ranges: (null | number)[]): Tensor;
  to(type: string): Tensor;
  [index: number]: Tensor;
}

interface OnnxRuntime {
  env: { wasm: { numThreads: number; wasmPaths: string } };
}

type Warper = object;

interface ProcessorList {
  (inputIds: bigint[][], logits: Tensor): Tensor;
  push(processor: Warper): void;
}

type Sampler = (logits: Tensor) => Promise<[bigint, number][]>;

/**
 * What generate() of transformers.js does between a model's logits and the drawn token. It ignores top_p. Its files are
 * imported alone, on the onnxruntime-web that it uses in a browser: the whole package wants native libraries.
 */
export async function transformersDraw(options: { temperature: number; top_k: number; top_p: number }) {
  const runtime = await importPeer<OnnxRuntime>("onnxruntime-web");
  runtime.env.wasm.numThreads = 1;
  runtime.env.wasm.wasmPaths = peerFile("onnxruntime-web/dist/");
  Object.assign(globalThis, { [Symbol.for("onnxruntime")]: runtime });
  const { Tensor } = await file<{ Tensor: new (type: string, data: Float32Array, shape: number[]) => Tensor }>(
    "utils/tensor.js",
  );
  const { GenerationConfig } = await file<{ GenerationConfig: new (options: object) => object }>(
    "generation/configuration_utils.js",
  );
  const { LogitsSampler } = await file<{ LogitsSampler: { getSampler(config: object): Sampler } }>(
    "generation/logits_sampler.js",
  );
  const { LogitsProcessorList, TemperatureLogitsWarper } = await file<{
    LogitsProcessorList: new () => ProcessorList;
    TemperatureLogitsWarper: new (temperature: number) => Warper;
  }>("generation/logits_process.js");

  const processors = new LogitsProcessorList();
  processors.push(new TemperatureLogitsWarper(options.temperature));
  const sampler = LogitsSampler.getSampler(new GenerationConfig({ do_sample: true, ...options }));
  return (logits: Float32Array) => {
    const outputs = new Tensor("float32", logits, [1, 1, logits.length]);
    return async () => {
      // The slice is the copy that the temperature is then applied to, in place.
      const last = outputs.slice(null, -1, null).to("float32");
      const [token] = await sampler(processors([[1n]], last)[0]!);
      return Number(token![0]);
    };
  };
}

function file<Module>(path: string): Promise<Module> {
  return importPeer<Module>(peerFile(`@huggingface/transformers/src/${path}`));
}
