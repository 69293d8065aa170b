/** What can be wrong with something that was given, in words: the end of a sentence, without its full stop. */
export interface ProblemWords {
  /** `text` is no number. */
  notANumber(text: string): string;
  /** A list has to stand here, and this value is none. */
  notAList(value: string): string;
  /** `text` is none of the words that may stand there, `names`. */
  notOneOf(text: string, names: string): string;
  /** A temperature has to be a number, and this value is none. */
  notATemperature(value: string): string;
  /** A temperature below 0, or NaN. */
  badTemperature(value: string): string;
  /** A logit that is NaN or Infinity, by its index, counted from 0. */
  badLogit(index: string, value: string): string;
  noLogits(): string;
  tooManyLogits(most: string, count: string): string;
  allMasked(): string;
  /** A number of decimals that cannot be shown. */
  badDigits(digits: string): string;
  /** A part of the page's own could not be fetched. */
  notLoaded(): string;
  /** A drawing could not be made. */
  notDrawn(): string;
  /** No temperature lies between these bounds. */
  badBounds(lowest: string, highest: string): string;
}

/** What is wrong, as a code, with what its words need. It is worded where it is shown, in the language that is spoken there. */
export type Problem = {
  [Code in keyof ProblemWords]: { readonly code: Code; readonly details: Parameters<ProblemWords[Code]> };
}[keyof ProblemWords];

/** A problem in words. */
export function wordsOf({ code, details }: Problem, words: ProblemWords): string {
  return (words[code] as (...details: readonly string[]) => string)(...details);
}
