import { softmax } from "../../core/softmax.js";
import { distanceInTenths, firstGuess, type Guess, inTenths } from "./guess.js";
import { rounds } from "./rounds.js";

/** What became of one round. */
export interface Answer {
  readonly guess: Guess;
  readonly isRevealed: boolean;
}

/** Where the reader is, and what they did in each round. */
export interface Progress {
  readonly round: number;
  readonly answers: readonly Answer[];
}

export function firstProgress(): Progress {
  return {
    round: 0,
    answers: rounds.map(({ logits }) => ({ guess: firstGuess(logits.length), isRevealed: false })),
  };
}

export function answerOf({ answers, round }: Progress): Answer {
  return answers[round]!;
}

export function withAnswer(progress: Progress, change: Partial<Answer>): Progress {
  const answers = progress.answers.map((answer, i) => (i === progress.round ? { ...answer, ...change } : answer));
  return { ...progress, answers };
}

export function atRound(progress: Progress, round: number): Progress {
  return { ...progress, round: Math.max(0, Math.min(rounds.length - 1, round)) };
}

export function isLastRound({ round }: Progress): boolean {
  return round === rounds.length - 1;
}

/** As a presenter's remote goes on: first the truth of this round, then the next round. */
export function stepOn(progress: Progress): Progress {
  if (!answerOf(progress).isRevealed) return withAnswer(progress, { isRevealed: true });
  return atRound(progress, progress.round + 1);
}

/** The way back of {@link stepOn}: hides the truth of this round, or else goes to the round before. */
export function stepBack(progress: Progress): Progress {
  if (answerOf(progress).isRevealed) return withAnswer(progress, { isRevealed: false });
  return atRound(progress, progress.round - 1);
}

/** The softmax of a round, in tenths of a percent. */
export function truthOf(round: number): number[] {
  const { logits, temperature } = rounds[round]!;
  return inTenths(softmax(logits, { temperature }));
}

/** How far off the guess of a round is, in tenths of a percent. */
export function distanceOf({ answers }: Progress, round: number): number {
  return distanceInTenths(answers[round]!.guess, truthOf(round));
}

/** The mean distance of the rounds that are done, if there are at least two. */
export function meanDistance(progress: Progress): number | undefined {
  const done = rounds
    .map((_, i) => i)
    .filter((i) => {
      const { guess, isRevealed } = progress.answers[i]!;
      return isRevealed && guess.wishes.length > 0;
    });
  if (done.length < 2) return undefined;
  return done.reduce((sum, round) => sum + distanceOf(progress, round), 0) / done.length;
}
