/** The rounds of "Predict first", in their order. */
export type RoundName = "start" | "cold" | "shifted" | "scaled" | "tied" | "hot" | "masked";

/** All words of "Predict first", fetched when its part of the page comes into sight. */
export interface RoundsWords {
  /** The names of the three rows: the labels of the worked example. */
  readonly labels: readonly [string, string, string];
  /** What the links to the rounds are, together. */
  readonly rounds: string;
  round(number: string, count: string): string;
  /** Said after a round's number, of a round whose truth has been shown. */
  readonly done: string;
  readonly question: string;
  /** How the bars are set. */
  readonly hint: string;
  guessFor(label: string): string;
  /** The button that locks a row; it is pressed while the row is locked. */
  lock(label: string): string;
  readonly reveal: string;
  readonly next: string;
  readonly previous: string;
  readonly again: string;
  readonly yours: string;
  readonly truth: string;
  /** The total variation distance between guess and truth, as a percentage. */
  distance(value: string): string;
  /** Said before the distance, by its size. */
  readonly verdicts: { readonly exact: string; readonly close: string; readonly far: string };
  readonly texts: Readonly<Record<RoundName, { readonly title: string; readonly why: string }>>;
  /** Said after the last round, with the mean distance of the rounds that were done. */
  result(mean: string): string;
  /** How the percentages are rounded: a question that can be opened, and its answer. */
  readonly rounding: { readonly question: string; readonly answer: string };
  readonly classMode: {
    readonly open: string;
    /** What the keys do. */
    readonly keys: string;
    readonly fullScreen: string;
    readonly leave: string;
  };
  readonly link: {
    readonly copy: string;
    readonly copied: string;
    /** Said beside the link, if it cannot be copied for the reader. */
    readonly byHand: string;
  };
}
