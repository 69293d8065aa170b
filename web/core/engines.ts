/** A stage of truncation; before `temperature`, probabilities are those at T = 1. */
export type Stage = "temperature" | "topK" | "topP" | "minP";

/** What top-k does with logits equal to the k-th: keeps them all, or the lowest indices, so that exactly k are left. */
export type Ties = "all" | "exact";

/**
 * How top-k and top-p combine: each stage sees what the ones before it left, renormalised, or both are judged on the
 * distribution that the first of the two sees (where minP is 0; else one after the other).
 */
export type Scope = "sequential" | "joint";

/** How an inference engine truncates, and with what if it is told nothing. */
export interface EngineRules {
  readonly order: readonly Stage[];
  readonly ties: Ties;
  readonly scope: Scope;
  readonly defaults: {
    readonly temperature: number;
    readonly topK: number;
    readonly topP: number;
    readonly minP: number;
  };
  /** The day on which this was compared with the engine's source. */
  readonly checkedOn: string;
}

export type Engine = "transformers" | "vllm" | "sglang" | "llama.cpp" | "ollama" | "mlx-lm";

/**
 * The rules of inference engines. An `engine` given to {@link truncate} or a {@link Sampler} sets order, ties and scope;
 * its defaults are set by spreading them: `{ engine, ...engines[engine].defaults }`.
 *
 * The rules are an engine's order of operations, not its rounding. Engines leave open which of tied tokens they keep
 * where exactly k are kept, and at T = 0 pick one of those that share the maximum; here the lowest indices are kept, and
 * the maxima share.
 */
export const engines: Readonly<Record<Engine, EngineRules>> = Object.freeze({
  transformers: rules(["temperature", "topK", "topP", "minP"], "all", "sequential", [1, 50, 1, 0]),
  vllm: rules(["temperature", "minP", "topK", "topP"], "all", "sequential", [1, 0, 1, 0]),
  sglang: rules(["temperature", "topK", "topP", "minP"], "exact", "joint", [1, 0, 1, 0]),
  "llama.cpp": rules(["topK", "topP", "minP", "temperature"], "exact", "sequential", [0.8, 40, 0.95, 0.05]),
  ollama: rules(["topK", "topP", "minP", "temperature"], "exact", "sequential", [0.8, 40, 0.9, 0]),
  "mlx-lm": rules(["topP", "minP", "topK", "temperature"], "exact", "sequential", [0, 0, 1, 0]),
});

function rules(
  order: Stage[],
  ties: Ties,
  scope: Scope,
  [temperature, topK, topP, minP]: [number, number, number, number],
): EngineRules {
  return Object.freeze({
    order: Object.freeze(order),
    ties,
    scope,
    defaults: Object.freeze({ temperature, topK, topP, minP }),
    checkedOn: "2026-11-26",
  });
}
