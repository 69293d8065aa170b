import { isMark } from "./typeset.js";

/** So many words in a row are a repetition; fewer are chance. */
const shortest = 5;

/** How many places are remembered: far more than a reader sees. */
const memory = 5000;

/** Finds what has been said before, word for word, while it is being written. */
export class Repeats {
  readonly #written: string[] = [];
  readonly #said = new Set<string>();

  /**
   * Adds a word or a mark. Returns how many of the last ones, this one included, were said before in the same order: at
   * least five words and the marks among them, or none.
   */
  add(word: string): number {
    this.#written.push(word);
    const run = lastWords(this.#written, shortest);
    if (run === undefined) return 0;
    this.#written.splice(0, this.#written.length - run.length);
    const key = run.join(" ");
    if (this.#said.has(key)) return run.length;
    this.#said.add(key);
    if (this.#said.size > memory) this.#said.delete(this.#said.values().next().value!);
    return 0;
  }
}

/** The end of a text that begins with the last but so many words; undefined if it has fewer. */
function lastWords(written: readonly string[], count: number): readonly string[] | undefined {
  let words = 0;
  for (let first = written.length - 1; first >= 0; --first) {
    if (!isMark(written[first]!) && ++words === count) return written.slice(first);
  }
  return undefined;
}
