import type { CopyName } from "../../../languages/contracts/alice.js";
import { copies, firstSeed } from "./copies.js";
import type { BookModel, WordId } from "./model.js";
import { Variety } from "./variety.js";
import { opening, Writer } from "./writer.js";

/** A copy and what it has written. */
export interface Copy {
  readonly name: CopyName;
  readonly writer: Writer;
  readonly variety: Variety;
}

/** Told of each word that a copy writes, and when all begin again. */
export interface Reader {
  begin(): void;
  read(copy: CopyName, word: string): void;
}

/** The four copies, which of them is chosen, and which two are seen where there is no room for four. */
export class Desk {
  readonly book: BookModel;
  readonly #reader: Reader;
  #seed = firstSeed;
  #copies: readonly Copy[] = [];
  #shown: readonly CopyName[] = ["yours", "warm"];

  constructor(book: BookModel, reader: Reader) {
    this.book = book;
    this.#reader = reader;
    this.#begin(copies.map(({ temperature }) => temperature));
  }

  get copies(): readonly Copy[] {
    return this.#copies;
  }

  /** The copy whose next word is shown. */
  get chosen(): Copy {
    const name = this.#shown.at(-1);
    return this.#copies.find((copy) => copy.name === name)!;
  }

  isShown(name: CopyName): boolean {
    return this.#shown.includes(name);
  }

  /** Where there is room for two, the one that was chosen before stays. */
  choose(name: CopyName): void {
    const other = this.#shown.filter((shown) => shown !== name).at(-1)!;
    this.#shown = [other, name];
  }

  /** Lets every copy draw its next word with the same pin. */
  draw(): void {
    for (const copy of this.#copies) this.#tell(copy, copy.writer.draw());
  }

  /** Makes a word the next one of the chosen copy. */
  force(word: WordId): void {
    const { chosen } = this;
    chosen.writer.write(word);
    this.#tell(chosen, word);
  }

  /** Begins again with other pins; the temperatures stay. */
  again(): void {
    ++this.#seed;
    this.#begin(this.#copies.map(({ writer }) => writer.temperature));
  }

  #begin(temperatures: readonly number[]): void {
    this.#copies = copies.map(({ name }, i) => ({
      name,
      writer: new Writer(this.book, temperatures[i]!, this.#seed),
      variety: new Variety(),
    }));
    this.#reader.begin();
    for (const copy of this.#copies) for (const word of opening) this.#tell(copy, this.book.idOf(word));
  }

  #tell({ name, variety }: Copy, id: WordId): void {
    const word = this.book.words[id]!;
    variety.add(word);
    this.#reader.read(name, word);
  }
}
