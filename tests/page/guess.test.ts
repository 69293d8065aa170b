import assert from "node:assert/strict";
import { test } from "node:test";
import { softmax } from "softmax-temperature";
import { apportion } from "../../web/page/rounds/apportion.js";
import {
  canSet,
  distanceInTenths,
  firstGuess,
  type Guess,
  inTenths,
  withLockToggled,
  withPercentage,
} from "../../web/page/rounds/guess.js";
import { readRoundLink, writeRoundLink } from "../../web/page/rounds/links.js";
import { firstProgress, stepBack, stepOn } from "../../web/page/rounds/progress.js";
import { rounds } from "../../web/page/rounds/rounds.js";
import { randomNumbers } from "../random.js";

const [cat, dog, bird] = [0, 1, 2];

/** A guess after some rows were set, one after the other. */
function after(...steps: readonly (readonly [row: number, percentage: number])[]): Guess {
  return steps.reduce((guess, [row, percentage]) => withPercentage(guess, row, percentage), firstGuess(3));
}

test("units are shared out by largest remainders, the first first among equals", () => {
  assert.deepEqual(apportion([1, 1, 1], 100), [34, 33, 33]);
  assert.deepEqual(apportion([1, 1, 1], 1000), [334, 333, 333]);
  assert.deepEqual(apportion([1, 2, 1], 101), [25, 51, 25]);
  assert.deepEqual(apportion([0.5, 0.5, 0], 1000), [500, 500, 0]);
  assert.deepEqual(apportion([0, 1], 100), [0, 100]);
  assert.deepEqual(apportion([5, 5], 0), [0, 0]);
});

test("shares always add up, and none is a whole unit off", () => {
  const { unit } = randomNumbers(7);
  for (let i = 0; i < 500; ++i) {
    const shares = Array.from({ length: 1 + (i % 9) }, () => unit() ** 4);
    const sum = shares.reduce((total, share) => total + share, 0);
    const whole = apportion(shares, 1000);
    assert.equal(
      whole.reduce((total, units) => total + units, 0),
      1000,
    );
    for (const [k, share] of shares.entries()) assert.ok(Math.abs(whole[k]! - (1000 * share) / sum) < 1);
  }
});

test("nobody has guessed yet: thirds, as whole percentages", () => {
  assert.deepEqual(firstGuess(3).percentages, [34, 33, 33]);
});

test("rows that were never set give way equally", () => {
  assert.deepEqual(after([cat, 60]).percentages, [60, 20, 20]);
  assert.deepEqual(after([cat, 61]).percentages, [61, 20, 19]);
  assert.deepEqual(after([cat, 100], [cat, 50]).percentages, [50, 25, 25]);
});

test("a row that was set stays when another is set", () => {
  assert.deepEqual(after([cat, 60], [dog, 30]).percentages, [60, 30, 10]);
  assert.deepEqual(after([cat, 60], [dog, 40]).percentages, [60, 40, 0]);
});

test("a row that was set gives way when nothing else can, and comes back with the room", () => {
  assert.deepEqual(after([cat, 60], [dog, 70]).percentages, [30, 70, 0]);
  assert.deepEqual(after([cat, 60], [dog, 70], [dog, 100], [dog, 30]).percentages, [60, 30, 10]);
});

test("once all were set, the one set longest ago takes up the difference", () => {
  assert.deepEqual(after([cat, 60], [dog, 30], [bird, 20]).percentages, [50, 30, 20]);
  assert.deepEqual(after([cat, 60], [dog, 30], [bird, 5]).percentages, [65, 30, 5]);
  assert.deepEqual(after([cat, 60], [dog, 30], [bird, 80]).percentages, [0, 20, 80]);
});

test("a locked row keeps its percentage, and limits what the others can be set to", () => {
  const locked = withLockToggled(after([cat, 60]), cat);
  assert.deepEqual(withPercentage(locked, dog, 30).percentages, [60, 30, 10]);
  assert.deepEqual(withPercentage(locked, dog, 90).percentages, [60, 40, 0]);
  assert.deepEqual(withPercentage(locked, cat, 10), locked, "it cannot be set itself");
});

test("with two rows locked, the third cannot move", () => {
  const locked = withLockToggled(withLockToggled(after([cat, 60], [dog, 30]), cat), dog);
  assert.equal(canSet(locked, bird), false);
  assert.deepEqual(withPercentage(locked, bird, 50).percentages, [60, 30, 10]);
});

test("an opened lock leaves the row as if it had just been set", () => {
  const opened = withLockToggled(withLockToggled(after([cat, 60]), bird), bird);
  assert.deepEqual(withPercentage(opened, dog, 30).percentages, [50, 30, 20]);
  const squeezed = after([cat, 60], [dog, 70]);
  const kept = withLockToggled(withLockToggled(squeezed, cat), cat);
  assert.deepEqual(withPercentage(kept, dog, 30).percentages, [30, 30, 40], "not the 60 of before");
});

test("whatever is set and locked, guesses are whole, add up to 100, and respect the locks", () => {
  const { below, unit } = randomNumbers(11);
  for (let i = 0; i < 200; ++i) {
    let guess = firstGuess(2 + (i % 4));
    for (let step = 0; step < 20; ++step) {
      const row = below(guess.percentages.length);
      if (unit() < 0.2) guess = withLockToggled(guess, row);
      const before = guess;
      guess = withPercentage(guess, row, below(141) - 20);
      const { isLocked, percentages } = guess;
      assert.equal(
        percentages.reduce((sum, each) => sum + each, 0),
        100,
      );
      for (const [k, each] of percentages.entries()) {
        assert.ok(Number.isInteger(each) && each >= 0, `${percentages}`);
        if (isLocked[k]) assert.equal(each, before.percentages[k]);
      }
    }
  }
});

test("in each round, equal probabilities are shown equal, and all add up to 100.0", () => {
  for (const { logits, name, temperature } of rounds) {
    const truth = softmax(logits, { temperature });
    const shown = inTenths(truth);
    assert.equal(
      shown.reduce((sum, each) => sum + each, 0),
      1000,
    );
    for (const [i, a] of shown.entries())
      for (const [k, b] of shown.entries()) assert.equal(truth[i] === truth[k], a === b, `${name}: ${shown}`);
  }
});

test("the distance is that of the numbers as shown", () => {
  assert.equal(distanceInTenths(after([cat, 60], [dog, 30]), [665, 245, 90]), 65);
  assert.equal(distanceInTenths(firstGuess(3), [340, 330, 330]), 0);
  assert.equal(distanceInTenths(after([bird, 100]), [1000, 0, 0]), 1000);
});

test("links to rounds are read as they are written, and nothing else is", () => {
  for (const round of rounds.keys())
    for (const isClassMode of [false, true])
      assert.deepEqual(readRoundLink(writeRoundLink({ round, isClassMode })), { round, isClassMode });
  assert.equal(writeRoundLink({ round: 2, isClassMode: true }), "#round-3-class");
  for (const hash of ["", "#", "#round-0", "#round-8", "#round-", "#round-3-klasse", "#v1&round-3", "#predict"])
    assert.equal(readRoundLink(hash), undefined, hash);
});

test("going on reveals, then goes to the next round; going back undoes it step by step", () => {
  const steps = [firstProgress()];
  for (let i = 0; i < 13; ++i) steps.push(stepOn(steps.at(-1)!));
  const last = steps.at(-1)!;
  assert.equal(last.round, 6);
  assert.ok(last.answers.every(({ isRevealed }) => isRevealed));
  assert.deepEqual(stepOn(last), last, "there is no further");
  for (let back = last, i = steps.length - 2; i >= 0; --i) {
    back = stepBack(back);
    assert.deepEqual(back, steps[i]);
  }
  assert.deepEqual(stepBack(steps[0]!), steps[0]);
});
