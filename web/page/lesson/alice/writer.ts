import { Sampler } from "../../../core/sampler.js";
import type { BookModel, WordId } from "./model.js";

/** All copies begin with these words. */
export const opening = ["said", "the"] as const;

/**
 * A copy of the model that writes at a temperature. Each word that it draws takes one random number, whatever the
 * temperature is: copies with the same seed drop their pins in the same places.
 */
export class Writer {
  readonly #book: BookModel;
  #sampler: Sampler;
  #temperature: number;
  #beforeLast: WordId;
  #last: WordId;
  #logits: Float64Array | undefined;

  constructor(book: BookModel, temperature: number, seed: number) {
    this.#book = book;
    this.#temperature = temperature;
    this.#sampler = new Sampler({ seed, temperature });
    [this.#beforeLast, this.#last] = opening.map((word) => book.idOf(word)) as [WordId, WordId];
  }

  get temperature(): number {
    return this.#temperature;
  }

  /** The next pins fall where they would have fallen. */
  set temperature(temperature: number) {
    const { state } = this.#sampler;
    this.#temperature = temperature;
    this.#sampler = new Sampler({ seed: 0, temperature });
    this.#sampler.state = state;
  }

  /** The two words that the next one depends on. */
  get context(): readonly [WordId, WordId] {
    return [this.#beforeLast, this.#last];
  }

  /** The logits of the next word. */
  get logits(): Float64Array {
    this.#logits ??= this.#book.logitsAfter(this.#beforeLast, this.#last);
    return this.#logits;
  }

  /** Draws the next word and writes it. */
  draw(): WordId {
    const word = this.#sampler.next(this.logits);
    this.write(word);
    return word;
  }

  /** Writes a word that somebody else chose: no pin is dropped for it. */
  write(word: WordId): void {
    this.#beforeLast = this.#last;
    this.#last = word;
    this.#logits = undefined;
  }
}
