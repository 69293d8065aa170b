import { softmax } from "../../core/softmax.js";
import { leadingRows, mostLeading, rankingOf } from "./ranking.js";

/** What depends on the logits alone, not on the temperature. Costly parts are computed when first asked for. */
export class LogitsResults {
  readonly logits: readonly number[];
  /** The same logits in the form that the core reads fastest. */
  readonly typed: Float64Array;
  /** How many entries are not masked. */
  readonly unmasked: number;
  /** The probabilities at T = 1: the ghost behind the bars. */
  readonly atOne: Float64Array;
  /** The first rows of the ranking, as many as any drawing can tell apart. */
  readonly leading: readonly number[];
  #ranking: Uint32Array | undefined;
  readonly #kept = new Map<unknown, unknown>();

  constructor(logits: readonly number[]) {
    this.logits = logits;
    this.typed = new Float64Array(logits);
    this.atOne = softmax(this.typed);
    this.unmasked = this.typed.reduce((count, z) => (z > Number.NEGATIVE_INFINITY ? count + 1 : count), 0);
    this.leading = leadingRows(this.typed, mostLeading);
  }

  /** The rows by falling logit, ties by row: at every temperature also the order by falling probability. */
  get ranking(): Uint32Array {
    this.#ranking ??= rankingOf(this.typed);
    return this.#ranking;
  }

  /** What a function computes from these logits, once: for panels that are fetched when they are shown. */
  kept<Value>(compute: (logits: LogitsResults) => Value): Value {
    if (!this.#kept.has(compute)) this.#kept.set(compute, compute(this));
    return this.#kept.get(compute) as Value;
  }
}
