/**
 * Makes llama-cpp.txt: which tokens llama.cpp's own samplers leave, and with which probabilities. They need no model.
 *
 *     node --import tsx tests/data/make_llama_cpp.ts        (x86-64 Linux; two packages go into a temporary folder)
 *
 * The file is a list of words, after lines that begin with # and say where it is from:
 *
 *     case NAME
 *     engine NAME                              llama.cpp, or ollama, which runs it
 *     temperature T, topK K, topP P, minP M    a line each, left out where the stage is off or T is 1
 *     logits N z z z ...                       or   generated N SEED SCALE MASK_EVERY STEP: generatedLogits of
 *                                              tests/golden.ts, then the nearest multiples of STEP if it is not 0
 *     kept N index index ...                   in index order; llama.cpp keeps some masked tokens, which are left out
 *     p N p p ...                              their probabilities
 *
 * All logits are to be rounded to floats.
 */
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { generatedLogits } from "../golden.js";
import { randomNumbers } from "../random.js";
import { isCloseCall } from "./close-calls.js";
import { type Chain, llamaSamplers, packages } from "./llama-samplers.js";

interface Options {
  temperature?: number;
  topK?: number;
  topP?: number;
  minP?: number;
}

type Engine = "llama.cpp" | "ollama";

interface Case {
  name: string;
  engine: Engine;
  options: Options;
  logits: Float32Array;
  /** The logits as the file gives them. */
  words: string;
}

const defaults: Record<Engine, Options> = {
  "llama.cpp": { temperature: 0.8, topK: 40, topP: 0.95, minP: 0.05 },
  ollama: { temperature: 0.8, topK: 40, topP: 0.9 },
};

/** What llama.cpp does is kept although floats might decide it: ten equal tokens are cut where a person expects it. */
const tenEqual = "ten-equal";

const random = randomNumbers(17);

function listed(name: string, logits: readonly number[], options: Options, engine: Engine = "llama.cpp"): Case {
  const words = `logits ${logits.length} ${logits.join(" ")}`;
  return { name, engine, options, logits: new Float32Array(logits), words };
}

function generated(count: number, options: Options, engine: Engine = "llama.cpp"): Case {
  const seed = random.below(1e6);
  const scale = random.pick([10, 20, 40, 80]);
  const maskEvery = random.pick([0, 0, 0, 5]);
  const step = random.pick([0, 0, 0.125, 0.5]);
  const logits = generatedLogits(count, seed, scale, maskEvery);
  if (step !== 0) for (const [i, z] of logits.entries()) logits[i] = Math.round(z / step) * step;
  const words = `generated ${count} ${seed} ${scale} ${maskEvery} ${step}`;
  return {
    name: step === 0 ? "generated" : "generated-ties",
    engine,
    options,
    logits: new Float32Array(logits),
    words,
  };
}

function* structured(): Generator<Case> {
  const four = [0.4, 0.3, 0.2, 0.1].map(Math.log);
  const twelve = Array.from({ length: 12 }, (_, i) => (2 * i * i - 52 * i) / 100);
  for (const temperature of [0, 0.5, 1, 2, 100]) {
    yield listed("worked", [2, 1, 0.1], { temperature });
    yield listed("worked", [2, 1, 0.1], { temperature, topP: 0.8 });
    yield listed("twelve", twelve, { temperature, topK: 40, topP: 0.95, minP: 0.05 });
  }
  yield listed("four", four, { topK: 3, topP: 0.75 });
  yield listed("four", four, { topK: 3, topP: 0.75, minP: 0.8 });
  for (let tenths = 1; tenths < 10; ++tenths) yield listed(tenEqual, Array(10).fill(1.5), { topP: tenths / 10 });
  for (let topK = 1; topK <= 6; ++topK) yield listed("tied", [1, 2, 2, 2, 3], { topK });
  for (const options of [{ topK: 2 }, { topK: 4 }, { topP: 0.99 }, { minP: 1 }, { topK: 1, temperature: 0 }]) {
    yield listed("masked", [-Infinity, 0.5, -Infinity, 2.25, 1, -1], options);
  }
  for (const options of [
    { topP: 0 },
    { topP: 1e-9 },
    { topK: 1 },
    { minP: 1 },
    { minP: 1e-9 },
    { temperature: 1e-3 },
  ]) {
    yield listed("pair", [0.5, 0.75], options);
    // Divided by 0.001, the largest is no float.
    if (options.temperature === undefined) yield listed("wide", [-3e38, 0, 40, 41.5, 1e4, 3e38], options);
    yield listed("offset", [1000, 1001.5, 1002.25, 999, 1002.75], options);
  }
}

function* many(): Generator<Case> {
  const sizes = [2, 3, 4, 5, 8, 15, 16, 33, 64, 100, 257, 512, 1000, 2000];
  const topK = () => random.pick([1, 2, 5, 10, 40, 64]);
  const topP = () => random.pick([0.1, 0.5, 0.8, 0.9, 0.95, 0.99]);
  const minP = () => random.pick([0.01, 0.05, 0.1, 0.3, 0.8]);
  const temperature = () => random.pick([0.1, 0.5, 0.7, 0.8, 1.5, 2, 100]);
  for (const size of sizes) {
    yield generated(size, { topK: topK() });
    yield generated(size, { topP: topP() });
    yield generated(size, { minP: minP() });
    yield generated(size, { topK: topK(), topP: topP() });
    yield generated(size, { topP: topP(), minP: minP() });
    yield generated(size, { topK: topK(), minP: minP(), temperature: temperature() });
    for (let i = 0; i < 6; ++i) {
      yield generated(size, { topK: topK(), topP: topP(), minP: minP(), temperature: temperature() });
    }
    for (const engine of ["llama.cpp", "ollama"] as const) {
      for (let i = 0; i < 3; ++i) yield generated(size, defaults[engine], engine);
    }
  }
}

const folder = mkdtempSync(join(tmpdir(), "llama-cpp-"));
try {
  const run = llamaSamplers(folder);
  const lines: string[] = [];
  let cases = 0;
  let leftOut = 0;
  for (const { name, engine, options, logits, words } of [...structured(), ...many()]) {
    const { topK = 0, topP = 1, minP = 0, temperature = 1 } = options;
    const chain: Chain = [
      ["topK", topK],
      ["topP", topP],
      ["minP", minP],
      ["temperature", temperature],
    ];
    if (name !== tenEqual && isCloseCall(logits, chain)) {
      ++leftOut;
      continue;
    }
    ++cases;
    const kept = run(logits, chain).filter(({ index }) => logits[index]! > Number.NEGATIVE_INFINITY);
    lines.push(`case ${name}`, `engine ${engine}`);
    for (const [option, value] of Object.entries(options)) lines.push(`${option} ${value}`);
    lines.push(words, `kept ${kept.length} ${kept.map(({ index }) => index).join(" ")}`);
    lines.push(`p ${kept.length} ${kept.map(({ probability }) => Number(probability.toPrecision(9))).join(" ")}`);
  }
  const head = [
    `# ${cases} cases of ${packages[0]}, called through ${packages[1]} by make_llama_cpp.ts.`,
    `# Left out are ${leftOut} more, in which the rounding of floats might decide what is kept (close-calls.ts).`,
  ];
  writeFileSync(new URL("llama-cpp.txt", import.meta.url), `${[...head, ...lines].join("\n")}\n`);
  console.log(head.join("\n"));
} finally {
  rmSync(folder, { recursive: true });
}
