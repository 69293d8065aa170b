import { softmax } from "../../core/index.js";
import type { Targets } from "../state.js";
import { computePeaks, type Peak } from "./peaks.js";
import { type Solution, solveAll } from "./solutions.js";
import { computeSweep, type Sweep } from "./sweep.js";
import { type TopThree, topThreeOf } from "./top-three.js";

/** What the logits alone decide, whatever the temperature. Its costly parts are computed when a panel first asks. */
export class LogitsResults {
  /** The same logits in the form that the core reads fastest. */
  readonly typed: Float64Array;
  /** How many entries are not masked. */
  readonly unmasked: number;
  /** The probabilities at T = 1: the ghost behind the bars. */
  readonly atOne: Float64Array;
  #ranking: Uint32Array | undefined;
  #sweep: Sweep | undefined;
  #peaks: readonly Peak[] | undefined;
  #topThree: TopThree | undefined;
  #solutions: { readonly targets: Targets; readonly all: readonly Solution[] } | undefined;

  constructor(readonly logits: readonly number[]) {
    this.atOne = softmax(logits); // throws where they have no distribution
    this.typed = Float64Array.from(logits);
    this.unmasked = this.typed.reduce((count, z) => count + (z > Number.NEGATIVE_INFINITY ? 1 : 0), 0);
  }

  /** The rows by falling logit, the first one first on a tie: by falling probability, too, at every temperature. */
  get ranking(): Uint32Array {
    const { typed } = this;
    this.#ranking ??= Uint32Array.from(typed.keys()).sort((a, b) => typed[b]! - typed[a]! || a - b);
    return this.#ranking;
  }

  /** The distribution at every temperature of the scale. */
  get sweep(): Sweep {
    this.#sweep ??= computeSweep(this);
    return this.#sweep;
  }

  /** Where the middle classes peak. */
  get peaks(): readonly Peak[] {
    this.#peaks ??= computePeaks(this, this.sweep);
    return this.#peaks;
  }

  /** The three likeliest classes, where there are three. */
  get topThree(): TopThree | undefined {
    if (this.unmasked >= 3) this.#topThree ??= topThreeOf(this.typed, this.ranking);
    return this.#topThree;
  }

  /** The temperatures that meet the targets. */
  solutions(targets: Targets): readonly Solution[] {
    if (this.#solutions?.targets !== targets) this.#solutions = { targets, all: solveAll(this.typed, targets) };
    return this.#solutions.all;
  }
}
