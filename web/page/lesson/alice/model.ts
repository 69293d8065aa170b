/** A word or a mark of the book: its place in the model's list of different words. */
export type WordId = number;

/** A language model of one book: it has counted what followed the last two words, and the last one. */
export interface BookModel {
  /** The book's different words, marks among them, in the order in which they first come up. */
  readonly words: readonly string[];
  /** The id of a word that is in the book. */
  idOf(word: string): WordId;
  /** A logit for each word, the logarithm of its probability, after two words: at T = 1 the softmax gives the model. */
  logitsAfter(beforeLast: WordId, last: WordId): Float64Array;
}

/** What is taken from each count and given to the model that looks back less far. */
const discount = 0.75;

/** Stands between two paragraphs, so that nothing is counted across. */
const paragraphEnd = -1;

/**
 * Reads a book, a paragraph a line. With absolute discounting (Ney, Essen and Kneser 1994),
 *
 *     p_k(w) = max(c(w) - 0.75, 0) / n + 0.75 d / n * p_(k-1)(w)
 *
 * for a context of k words that was seen n times with d different followers; p_0 are the frequencies of the words. So
 * every word has a probability after every other. A context never seen leaves the word to the shorter one.
 */
export function readBook(text: string): BookModel {
  const { words, ids, sequence } = numbered(text);
  const places = placesOf(sequence, words.length);
  const frequencies = new Float64Array(words.length);
  const length = sequence.length - text.trim().split("\n").length - 1;
  places.forEach((all, word) => {
    frequencies[word] = all.length / length;
  });
  return {
    words,
    idOf: (word) => ids.get(word)!,
    logitsAfter(beforeLast, last) {
      const afterOne = new Followers(words.length);
      const afterTwo = new Followers(words.length);
      for (const place of places[last]!) {
        const follower = sequence[place + 1]!;
        if (follower === paragraphEnd) continue;
        afterOne.add(follower);
        if (sequence[place - 1] === beforeLast) afterTwo.add(follower);
      }
      return afterTwo.discounted(afterOne.discounted(frequencies)).map(Math.log);
    },
  };
}

/** The book as ids, with a paragraph's end before and after each paragraph. */
function numbered(text: string): { words: string[]; ids: Map<string, WordId>; sequence: Int32Array } {
  const words: string[] = [];
  const ids = new Map<string, WordId>();
  const sequence = [paragraphEnd];
  for (const paragraph of text.trim().split("\n")) {
    for (const word of paragraph.split(" ")) {
      let id = ids.get(word);
      if (id === undefined) {
        id = words.push(word) - 1;
        ids.set(word, id);
      }
      sequence.push(id);
    }
    sequence.push(paragraphEnd);
  }
  return { words, ids, sequence: Int32Array.from(sequence) };
}

/** Where in the book each word stands. */
function placesOf(sequence: Int32Array, words: number): number[][] {
  const places = Array.from({ length: words }, (): number[] => []);
  sequence.forEach((word, place) => {
    if (word !== paragraphEnd) places[word]!.push(place);
  });
  return places;
}

/** What followed a context, and how often. */
class Followers {
  readonly #counts: Uint16Array;
  readonly #different: WordId[] = [];
  #seen = 0;

  constructor(words: number) {
    this.#counts = new Uint16Array(words);
  }

  add(word: WordId): void {
    if (this.#counts[word]!++ === 0) this.#different.push(word);
    ++this.#seen;
  }

  /** The probabilities after this context, from those after a shorter one. */
  discounted(shorter: Float64Array): Float64Array {
    if (this.#seen === 0) return shorter;
    const share = (discount * this.#different.length) / this.#seen;
    const probabilities = shorter.map((probability) => share * probability);
    for (const word of this.#different) probabilities[word]! += (this.#counts[word]! - discount) / this.#seen;
    return probabilities;
  }
}
