/** The four copies that write, from cold to hot, and the reader's own. */
export type CopyName = "cold" | "warm" | "hot" | "yours";

/** The marks that the model writes as it does words. */
export type Mark = "." | "," | ";" | ":" | "!" | "?";

/** What is said around the copies that write. What they write is English in every language. */
export interface AliceWords {
  /** Short: on phones, the four stand in one line. */
  copies: Readonly<Record<CopyName, string>>;
  /** The name of a copy's part of the page. */
  copyAt(copy: string, temperature: string): string;
  /** The group of buttons that say which two copies are seen on a small screen. */
  shown: string;
  /** What pressing a copy's head does, for those who do not see what stands beside it. */
  showNext: string;
  /** "30 different words of the last 60", or of all of them while they are fewer. */
  different(different: number, all: number): string;
  /** The slider's name. */
  yourTemperature: string;
  /** The heading of the likeliest next words. */
  next: string;
  /** What all other words have together. */
  rest(percentage: string, others: string): string;
  /** Said below the list. */
  press: string;
  waits: string;
  /** The names of marks, which are small to look at and silent when read out. */
  marks: Readonly<Record<Mark, string>>;
  /** What the shading means; and what a reader can do with a copy, which is not said on paper. */
  shaded: string;
  choose: string;
  pause: string;
  goOn: string;
  nextWord: string;
  faster: string;
  slower: string;
  again: string;
}
