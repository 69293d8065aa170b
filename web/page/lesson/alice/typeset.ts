/** Whether a word of the book is a mark. */
export function isMark(word: string): boolean {
  return /^[.,;:!?]$/.test(word);
}

/** A word as it is printed after another, or as the first. */
export interface Printed {
  /** Whether a space stands before it. */
  readonly hasGap: boolean;
  readonly text: string;
}

/** The model has capitals only within sentences. Those at a sentence's beginning are for the eye. */
export function typeset(word: string, before: string | undefined): Printed {
  const begins = before === undefined || /^[.!?]$/.test(before);
  return {
    hasGap: before !== undefined && !isMark(word),
    text: begins ? word.charAt(0).toUpperCase() + word.slice(1) : word,
  };
}
