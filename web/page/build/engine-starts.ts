import { type Engine, engines } from "../../core/engines.js";

/** Engines that start at the same temperature, by their names. */
export interface EngineStart {
  readonly names: readonly string[];
  readonly temperature: number;
}

const properNames: Readonly<Partial<Record<Engine, string>>> = { ollama: "Ollama", sglang: "SGLang", vllm: "vLLM" };

/** Where engines start, coldest first. */
export function engineStarts(): EngineStart[] {
  const all = (Object.keys(engines) as Engine[]).map((engine) => ({
    name: properNames[engine] ?? engine,
    temperature: engines[engine].defaults.temperature,
  }));
  const temperatures = [...new Set(all.map(({ temperature }) => temperature))].sort((a, b) => a - b);
  return temperatures.map((temperature) => ({
    temperature,
    names: all.filter((each) => each.temperature === temperature).map(({ name }) => name),
  }));
}
