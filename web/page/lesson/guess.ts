/** A distribution as somebody guesses it: shares of 1. */
export type Guess = readonly number[];

/** Nothing guessed yet: everybody the same. */
export function firstGuess(count: number): Guess {
  return new Array(count).fill(1 / count);
}

/** The guess with one share set, 0 to 1; the others share the rest as they did before. */
export function withShare(guess: Guess, row: number, share: number): Guess {
  const others = guess.reduce((sum, each, i) => (i === row ? sum : sum + each), 0);
  const rest = 1 - share;
  return guess.map((each, i) => {
    if (i === row) return share;
    return others === 0 ? rest / (guess.length - 1) : (each / others) * rest;
  });
}

/** The total variation distance, 0 to 1: how much of the probability is in the wrong place. */
export function distance(guess: Guess, truth: ArrayLike<number>): number {
  return guess.reduce((sum, share, i) => sum + Math.abs(share - truth[i]!), 0) / 2;
}
