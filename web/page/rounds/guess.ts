import { apportion } from "./apportion.js";

/** A distribution as somebody guesses it, with what they did to arrive at it. */
export interface Guess {
  /** Whole percentages. They add up to 100. */
  readonly percentages: readonly number[];
  readonly isLocked: readonly boolean[];
  /** What was set by hand, the newest first. */
  readonly wishes: readonly Wish[];
}

interface Wish {
  readonly row: number;
  readonly percentage: number;
}

/** Nothing guessed yet: the same for all, as far as whole percentages allow. */
export function firstGuess(count: number): Guess {
  return {
    percentages: apportion(new Array(count).fill(1), 100),
    isLocked: new Array(count).fill(false),
    wishes: [],
  };
}

/** Whether a row can be set: it is not locked, and at least one other can give way. */
export function canSet({ isLocked }: Guess, row: number): boolean {
  return !isLocked[row] && isLocked.some((locked, i) => i !== row && !locked);
}

/** The guess with one row set, as far as the locked rows leave room for it. The others give way. */
export function withPercentage(guess: Guess, row: number, percentage: number): Guess {
  if (!canSet(guess, row)) return guess;
  const room = 100 - sumOf(guess.percentages.filter((_, i) => guess.isLocked[i]));
  const set = Math.max(0, Math.min(room, Math.round(percentage)));
  const wishes = [{ row, percentage: set }, ...guess.wishes.filter((wish) => wish.row !== row)];
  return { ...guess, wishes, percentages: shareOut(guess, wishes, row, room) };
}

/** The guess with a row's lock opened or closed. Its percentage then counts as set by hand. */
export function withLockToggled(guess: Guess, row: number): Guess {
  const wish = { row, percentage: guess.percentages[row]! };
  return {
    ...guess,
    isLocked: guess.isLocked.map((locked, i) => (i === row ? !locked : locked)),
    wishes: [wish, ...guess.wishes.filter((each) => each.row !== row)],
  };
}

/**
 * Rows that were never touched give way first, equally. If all were touched, the one touched longest ago does. The
 * others keep what they were set to while there is room, the newest first. A row that had to give way gets back what
 * it was set to as soon as there is room again: within one drag, nothing is lost.
 */
function shareOut({ percentages, isLocked }: Guess, wishes: readonly Wish[], set: number, room: number): number[] {
  const result = percentages.map((percentage, i) => (isLocked[i] ? percentage : 0));
  const touched = wishes.filter(({ row }) => !isLocked[row]);
  const untouched = percentages.map((_, i) => i).filter((i) => !isLocked[i] && !touched.some(({ row }) => row === i));
  let left = room;
  for (const { row, percentage } of touched) {
    result[row] = Math.min(percentage, left);
    left -= result[row];
  }
  if (untouched.length > 0) {
    apportion(new Array(untouched.length).fill(1), left).forEach((percentage, i) => {
      result[untouched[i]!] = percentage;
    });
  } else {
    const oldest = touched.findLast(({ row }) => row !== set)!.row;
    result[oldest]! += left;
  }
  return result;
}

/** Probabilities in tenths of a percent, as they are shown. They add up to 1000. */
export function inTenths(probabilities: ArrayLike<number>): number[] {
  return apportion(probabilities, 1000);
}

/**
 * How much of the probability a guess puts in the wrong place, in tenths of a percent: the total variation distance of
 * the numbers as they are shown, so that anybody can check it.
 */
export function distanceInTenths({ percentages }: Guess, truth: readonly number[]): number {
  return sumOf(percentages.map((percentage, i) => Math.abs(10 * percentage - truth[i]!))) / 2;
}

function sumOf(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0);
}
