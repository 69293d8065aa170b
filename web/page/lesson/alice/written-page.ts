import { Lines } from "./lines.js";
import { Repeats } from "./repeats.js";
import { isMark, typeset } from "./typeset.js";

/** A word on the page, and the space before it if it has one. */
interface Piece {
  readonly gap: HTMLElement | undefined;
  readonly word: HTMLElement;
}

/** The page that a copy writes on. Words are only ever added at its end, and lines taken away at its beginning. */
export class WrittenPage {
  readonly #lines: Lines;
  readonly #repeats = new Repeats();
  /** The last ones, as many as may yet be shaded. */
  #pieces: Piece[] = [];
  #before: string | undefined;

  constructor(sheet: HTMLElement) {
    this.#lines = new Lines(sheet);
  }

  add(word: string): void {
    const { hasGap, text } = typeset(word, this.#before);
    this.#pieces.at(-1)?.word.classList.remove("newest");
    const piece: Piece = {
      gap: hasGap ? span(" ", "gap") : undefined,
      word: span(text, isMark(word) ? "mark newest" : "newest"),
    };
    this.#before = word;
    this.#lines.append(...(piece.gap === undefined ? [] : [piece.gap]), piece.word);
    this.#pieces.push(piece);
    const count = this.#repeats.add(word);
    this.#shadeLast(count);
    this.#pieces = this.#pieces.slice(-Math.max(count, 40));
  }

  /** Shades the last words, and the spaces between shaded words. */
  #shadeLast(count: number): void {
    const { length } = this.#pieces;
    for (let i = Math.max(length - count, 0); i < length; ++i) {
      const { gap, word } = this.#pieces[i]!;
      word.classList.add("again");
      if (this.#pieces[i - 1]?.word.classList.contains("again")) gap?.classList.add("again");
    }
  }
}

function span(text: string, names: string): HTMLElement {
  const element = document.createElement("span");
  element.textContent = text;
  element.className = names;
  return element;
}
