/** What can be wrong with a given value, in words: the end of a sentence, without its full stop. */
export interface ProblemWords {
  /** `text` is not a number. */
  notANumber(text: string): string;
  /** A list is needed, and this value is not one. */
  notAList(value: string): string;
  /** `text` is not one of the allowed words, `names`. */
  notOneOf(text: string, names: string): string;
  /** A temperature must be a number, and this value is not one. */
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
  /** A seed that is not a whole number from 0 to 2^53 - 1. */
  badSeed(seed: string): string;
  /** What is given has no use where it is given. */
  unusable(value: string): string;
  /** A text with more characters than allowed. */
  tooLong(most: string, length: string): string;
  /** A part of the page could not be fetched. */
  notLoaded(): string;
  /** A drawing could not be made. */
  notDrawn(): string;
  /** No temperature lies between these bounds. */
  badBounds(lowest: string, highest: string): string;
  /** No track lies between these logits. */
  badTrack(low: string, high: string): string;
}

/**
 * What is wrong: a code, and the details that its words need. The words are chosen where they are shown, in the
 * language there.
 */
export type Problem = {
  [Code in keyof ProblemWords]: { readonly code: Code; readonly details: Parameters<ProblemWords[Code]> };
}[keyof ProblemWords];

/** A problem in words. */
export function wordsOf({ code, details }: Problem, words: ProblemWords): string {
  return (words[code] as (...details: readonly string[]) => string)(...details);
}
