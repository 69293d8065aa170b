import { readFileSync } from "node:fs";
import { generatedLogits } from "../golden.js";

type Numbers = "temperature" | "topK" | "topP" | "minP";
type Words = "engine" | "ties" | "scope";

/** A case of truncation.txt or llama-cpp.txt in tests/data; the scripts beside them describe the format. */
export interface TruncationCase {
  name: string;
  /** As truncate takes them. */
  options: Partial<Record<Numbers, number> & Record<Words, string>> & { order?: string[] };
  logits: number[];
  /** How many are left after each stage; not in llama-cpp.txt. */
  stages: number[];
  kept: number[];
  /** The probabilities of what is kept. */
  p: number[];
}

export function readTruncationCases(file: string): TruncationCase[] {
  const text = readFileSync(new URL(`../data/${file}`, import.meta.url), "utf8");
  const cases: TruncationCase[] = [];
  for (const line of text.trimEnd().split("\n")) {
    const [key, ...words] = line.split(" ");
    if (key === "#") continue;
    if (key === "case") cases.push({ name: words[0]!, options: {}, logits: [], stages: [], kept: [], p: [] });
    const now = cases.at(-1)!;
    if (key === "order") now.options.order = words;
    else if (key === "engine" || key === "ties" || key === "scope") now.options[key] = words[0]!;
    else if (key === "temperature" || key === "topK" || key === "topP" || key === "minP") {
      now.options[key] = Number(words[0]);
    } else if (key === "generated") now.logits = generated(words.map(Number));
    else if (key === "stages") now.stages = words.map(Number);
    else if (key === "logits" || key === "kept" || key === "p") now[key] = words.slice(1).map(Number);
  }
  return cases;
}

function generated([count, seed, scale, maskEvery, step = 0]: number[]): number[] {
  const logits = Array.from(generatedLogits(count!, seed!, scale!, maskEvery!));
  return step === 0 ? logits : logits.map((z) => Math.round(z / step) * step);
}
