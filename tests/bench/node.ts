import { builtModule } from "./built.js";
import { compareTimes, crossover } from "./compare.js";
import { copy } from "./copy.js";
import { worstErrors } from "./errors.js";
import { firstCall } from "./first-call.js";
import { doubleLoop, floatLoop } from "./javascript-loops.js";
import { kernel } from "./kernel.js";
import type { Peer, ValueType } from "./peer.js";
import { onnxruntime } from "./peers/onnxruntime.js";
import { tfjs } from "./peers/tfjs.js";
import { transformers } from "./peers/transformers.js";
import { publicSoftmax } from "./public-softmax.js";
import { errorsTable, timesTable } from "./tables.js";

/** Measures the module and its peers under Node and prints the tables. */
export async function benchmarkInNode(): Promise<void> {
  const module = publicSoftmax((await builtModule()).softmax);
  const inJavaScript = await transformers();
  const floats = [module, kernel, floatLoop, ...(await tfjs()), await onnxruntime("float32"), inJavaScript];
  const doubles = [module, kernel, doubleLoop, await onnxruntime("float64"), inJavaScript];

  await report("float32", floats);
  await report("float64", doubles);
  const from32 = await crossover(module, floatLoop, "float32");
  const from64 = await crossover(module, doubleLoop, "float64");
  console.log(`As fast as the JavaScript loop, or faster, from n = ${from32} (float32), ${from64} (float64) on.`);
  console.log(`First call, from import to result in a fresh process: ${firstCall().toFixed(1)} ms.`);
}

async function report(type: ValueType, peers: readonly Peer[]): Promise<void> {
  console.log(timesTable(type, await compareTimes([...peers, copy], type)));
  console.log(errorsTable(type, await worstErrors(peers, type)));
}
