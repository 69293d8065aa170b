import { spawnSync } from "node:child_process";
import { writeFileSync } from "node:fs";
import { join } from "node:path";

/** What a program that uses the package may say; the comments mark what its types must refuse. */
export const ofCore = `
import {
  engines,
  fromLogprobs,
  type Logits,
  logSoftmax,
  logSumExp,
  ready,
  Sampler,
  type SamplerOptions,
  type Statistics,
  softmax,
  softmaxDerivative,
  statistics,
  type Truncated,
  truncate,
} from "softmax-temperature";
import * as withoutWasm from "softmax-temperature/without-wasm";

const face: typeof import("softmax-temperature") = withoutWasm;
const sampler: Sampler = new withoutWasm.Sampler({ seed: 1 });
const logits: Logits = [2, 1, 0.1];
const doubles: Float64Array = softmax([2, 1, 0.1], { temperature: 0.5 });
const floats: Float32Array = softmax(new Float32Array(3), { out: new Float32Array(3) });
const either: Float32Array | Float64Array = softmax(logits);
const all: Statistics = statistics(logits);
const sum: number = logSumExp(logits, { temperature: Infinity });
const rows: Float32Array = softmax(new Float32Array(6), { classes: 3, out: new Float32Array(6) });
const slopes: Float64Array = softmaxDerivative(logits, { temperature: 2, out: doubles });
// @ts-expect-error: an unknown option
softmax(logits, { temprature: 2 });
// @ts-expect-error: floats are not written into doubles
softmax(new Float32Array(3), { out: new Float64Array(3) });
// @ts-expect-error: nor doubles into floats
softmaxDerivative(new Float32Array(3), { out: new Float32Array(3) });
// @ts-expect-error: classes are a number
softmax(logits, { classes: "3" });
const options: SamplerOptions = { engine: "llama.cpp", ...engines["llama.cpp"].defaults, topK: undefined, seed: 1 };
const token: number = new Sampler(options).next(logits);
const left: Truncated = truncate([2, 1], { topK: 1, trace: true });
const bytes: Blob = new Blob([left.kept, truncate(new Float32Array(3)).probabilities]);
const results: Blob = new Blob([softmax(new Float32Array(3)), logSoftmax([1]), softmaxDerivative([1]), softmax(logits)]);
const started: Promise<void> = ready({ wasm: new Uint8Array(8) });
const { lower, upper }: { lower: number; upper: number } = fromLogprobs([-0.1], { top: 1 }).tailBounds(2);
// @ts-expect-error: no such engine
truncate(logits, { engine: "hf" });
// @ts-expect-error: the rules are not to be changed
engines.vllm.order.pop();
export { all, bytes, results, started, doubles, either, face, floats, lower, rows, sampler, slopes, sum, token, upper };
`;

export const ofElement = `
import compiled from "softmax-temperature/core.wasm";
import { SoftmaxTemperatureElement, type SoftmaxTemperatureProps } from "softmax-temperature/element";
import "softmax-temperature/define";

const element = document.querySelector("softmax-temperature")!;
element.logits = [1, 2];
element.logits = new Float32Array(3);
element.logits = new Set([1]);
element.logits = "1, 2";
element.logits = null;
// @ts-expect-error: whole numbers of 64 bits are no logits
element.logits = new BigInt64Array(2);
element.temperature = 2;
element.temperature = undefined;
element.disabled = true;
element.name = "t";
const form: HTMLFormElement | null = element.form;
element.addEventListener("draw", (event) => event.detail.indices.concat(0));
element.addEventListener("change", ({ detail }) => detail.probabilities.fill(detail.temperature));
element.addEventListener("keydown", (event) => event.key.trim());
element.addEventListener("pointerdown", function (event) { this.setPointerCapture(event.pointerId); this.draw(); });
element.addEventListener("theirs", (event) => event.preventDefault());
element.removeEventListener("input", ({ detail }) => detail.logits.concat(0));
// @ts-expect-error: keys are no draws
element.addEventListener("keydown", (event) => event.detail.indices);
const wasm: WebAssembly.Module = compiled;
const props: SoftmaxTemperatureProps = { logits: [1], "temperature-min": 0.1, temperature: null };
const shown: Float64Array = element.probabilities;
const made: HTMLElement = new SoftmaxTemperatureElement();
export { form, made, props, shown, wasm };
`;

/** In React: the types come with the element's. */
export const ofReact = `
import "softmax-temperature/define";
import type { SoftmaxTemperatureElement } from "softmax-temperature/element";
import { useRef } from "react";

export function App() {
  const ref = useRef<SoftmaxTemperatureElement>(null);
  return (
    <p>
      <softmax-temperature ref={ref} key="a" className="wide" style={{ fontSize: 28 }} logits={[5, 3, 1]} temperature={0.5}
        compact name="t" disabled={false} onInput={({ nativeEvent }) => console.log(nativeEvent.detail.temperature)}
        onChange={(event) => console.log(event.nativeEvent.detail.logits, event.currentTarget.logits)}
        ondraw={({ detail }) => console.log(detail.indices)} onKeyDown={({ key }) => key}>
        5, 3, 1
      </softmax-temperature>
      <softmax-temperature logits="5,3,1" temperature={undefined} labels={["a"]} temperature-min="0.1" temperatureMax={2} />
      <softmax-temperature logits={new Float32Array(3)} seed={null} order="sorted" panels={["bars"]} lang="de" />
      {/* @ts-expect-error: no such order */}
      <softmax-temperature order="up" />
      {/* @ts-expect-error: no such property */}
      <softmax-temperature temprature={2} />
    </p>
  );
}
`;

export const ofSolid = `
import "softmax-temperature/jsx";

export const App = () => (
  <softmax-temperature logits={[5, 3, 1]} temperature={0.5} class="wide" on:draw={({ detail }) => console.log(detail.indices)}
    on:change={({ detail }) => console.log(detail.probabilities)} onKeyDown={({ key }) => key} lang="de">
    5, 3, 1
  </softmax-temperature>
);
// @ts-expect-error: no such unit
export const Bad = () => <softmax-temperature unit="dits" />;
`;

/** Both where modules are required, which Node does since 20.19. */
export const requiring = `
import { softmax, type Statistics } from "softmax-temperature";
import define = require("softmax-temperature/define");

const doubles: Float64Array = softmax([2, 1, 0.1], { temperature: 0.5 });
const made: HTMLElement = new define.SoftmaxTemperatureElement();
export { doubles, made, type Statistics };
`;

/** What a program may say besides where its `lib` declares Float16Array. */
export const ofHalves = `
import { type Logits, logSoftmax, softmax } from "softmax-temperature";

const halves: Logits = new Float16Array(3);
const doubles: Float64Array = softmax(new Float16Array(3), { out: new Float64Array(3) });
const logarithms: Float64Array = logSoftmax(new Float16Array(3));
// @ts-expect-error: the result is in doubles
softmax(new Float16Array(3), { out: new Float16Array(3) });
// @ts-expect-error: whole numbers of 64 bits are no logits
softmax(new BigInt64Array(3));
export { doubles, halves, logarithms };
`;

/** Checks programs, by their files' names, with a compiler: in full, and gives what it says, nothing if all is well. */
export function compile(
  tsc: string,
  folder: string,
  programs: Readonly<Record<string, string>>,
  options: readonly string[],
): string {
  for (const [name, code] of Object.entries(programs)) writeFileSync(join(folder, name), code);
  const all = ["--noEmit", "--strict", "--target", "es2022", ...options, ...Object.keys(programs)];
  const { stdout } = spawnSync(tsc, all, { cwd: folder, encoding: "utf8" });
  return stdout;
}
