import { isMark } from "./typeset.js";

/** At 0.2, some sixty words are needed to see that it goes round in circles. */
const span = 60;

/** How many different words a text's last sixty have. */
export class Variety {
  readonly #words: string[] = [];

  add(word: string): void {
    if (isMark(word)) return;
    this.#words.push(word);
    if (this.#words.length > span) this.#words.shift();
  }

  get all(): number {
    return this.#words.length;
  }

  get different(): number {
    return new Set(this.#words).size;
  }
}
