import { Sampler } from "../core/sampler.js";
import { isSameField } from "./state.js";
import type { Store } from "./store.js";

/** How many of the last draws are kept, to be shown as words. */
const kept = 40;

/**
 * What has been drawn from the distribution. Draws are not part of the state: undo and links leave them out. New logits, a
 * new temperature or a new seed begin a new count. With a seed each count has the same draws again; without one, draws are
 * random.
 */
export class Draws {
  /** How often each row has been drawn. */
  counts = new Uint32Array();
  total = 0;
  /** The last rows drawn, the latest at the end. */
  last: readonly number[] = [];
  readonly #store: Store;
  readonly #cleared: () => void;
  #sampler: Sampler | undefined;

  /** `cleared` is called when a new count begins. */
  constructor(store: Store, cleared: () => void) {
    this.#store = store;
    this.#cleared = cleared;
    store.listen((_, before) => {
      const { logits, seed, temperature } = store.state;
      const isSame = temperature === before.temperature && seed === before.seed && isSameField(logits, before.logits);
      if (!isSame) this.clear();
    });
  }

  /** Draws so many times. Returns the rows drawn, in their order. */
  draw(count: number): Uint32Array {
    const { results, state } = this.#store;
    this.#sampler ??= new Sampler({
      temperature: state.temperature,
      ...(state.seed === null ? {} : { seed: state.seed }),
    });
    const rows = this.#sampler.sequence(results.ofLogits.typed, count);
    if (this.counts.length !== state.logits.length) this.counts = new Uint32Array(state.logits.length);
    for (const row of rows) this.counts[row]! += 1;
    this.total += count;
    this.last = [...this.last, ...rows.slice(-kept)].slice(-kept);
    return rows;
  }

  /** Begins a new count. */
  clear(): void {
    this.#sampler = undefined;
    this.counts = new Uint32Array();
    this.total = 0;
    this.last = [];
    this.#cleared();
  }
}
