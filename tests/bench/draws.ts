import { builtModule } from "./built.js";
import { drawLogits } from "./draw-logits.js";
import { JavaScriptHeap } from "./javascript-heap.js";
import { measure } from "./measure.js";
import { installPeers } from "./peers/install.js";
import { transformersDraw } from "./peers/transformers-draw.js";

const sizes = [32000, 128256];
const [temperature, topK, topP] = [0.8, 40, 0.95];

/** Prints what it costs to draw one token, beside what others take for it and beside the softmax of the same logits. */
export async function benchmarkDraws(): Promise<void> {
  installPeers();
  await compareWithPeers();
  for (const size of sizes) await compareWithSoftmax(size);
}

async function compareWithPeers(): Promise<void> {
  const { Sampler } = await builtModule();
  const transformers = await transformersDraw({ temperature, top_k: topK, top_p: topP });
  const heap = new JavaScriptHeap(temperature, topK, topP);
  // Of logits that are equal to the k-th, both peers keep no more than k.
  const sampler = new Sampler({ seed: 1, temperature, topK, topP, ties: "exact" });
  console.log(
    `One draw from floats at T = ${temperature}, top-k ${topK}, top-p ${topP}; transformers.js ignores top-p.\n`,
  );
  console.log("| logits | Sampler.next, µs | transformers.js, times as long | JavaScript heap, times as long |");
  console.log("| --- | ---: | ---: | ---: |");
  for (const size of sizes) {
    for (const [name, make] of Object.entries(drawLogits)) {
      const logits = make(size);
      const [own, ...others] = await timesOf([
        () => sampler.next(logits),
        transformers(logits),
        () => heap.next(logits),
      ]);
      const cells = others.map((time) => (time / own!).toFixed(1));
      console.log(`| ${size}, ${name} | ${(own! / 1000).toFixed(1)} | ${cells.join(" | ")} |`);
    }
  }
}

async function compareWithSoftmax(size: number): Promise<void> {
  const { engines, Sampler, softmax } = await builtModule();
  const samplers = {
    "all three": new Sampler({ seed: 1, temperature, topK, topP }),
    "top-k 40": new Sampler({ seed: 1, topK: 40 }),
    "top-p 0.95": new Sampler({ seed: 1, topP: 0.95 }),
    "min-p 0.05": new Sampler({ seed: 1, minP: 0.05 }),
    "llama.cpp's defaults": new Sampler({ seed: 1, engine: "llama.cpp", ...engines["llama.cpp"].defaults }),
    nothing: new Sampler({ seed: 1 }),
  };
  console.log(`\n| ${size} floats, in softmaxes | ${Object.keys(samplers).join(" | ")} | softmax, µs |`);
  console.log(`| --- |${" ---: |".repeat(Object.keys(samplers).length + 1)}`);
  const out = new Float32Array(size);
  for (const [name, make] of Object.entries(drawLogits)) {
    const logits = make(size);
    const draws = Object.values(samplers).map((sampler) => () => sampler.next(logits));
    const [one, ...others] = await timesOf([() => softmax(logits, { out }), ...draws]);
    const ratios = others.map((time) => (time / one!).toFixed(2));
    console.log(`| ${name} | ${ratios.join(" | ")} | ${(one! / 1000).toFixed(0)} |`);
  }
}

/** Nanoseconds that each takes, the median of several rounds. */
function timesOf(runs: readonly (() => unknown)[]): Promise<number[]> {
  return measure(runs.map((run) => ({ run, result: () => nothing })));
}

const nothing = new Float32Array();
