import { describe } from "./describe.js";

/** Checks how many logits a row is said to have. */
export function checkClasses(classes: unknown): asserts classes is number | undefined {
  if (classes === undefined) return;
  if (typeof classes !== "number") throw new TypeError(`classes must be a number, got ${describe(classes)}`);
  if (!Number.isInteger(classes) || classes < 1) {
    throw new RangeError(`classes must be a whole number of 1 or more, got ${describe(classes)}`);
  }
}

/** Checks that so many logits are whole rows. */
export function checkRows(count: number, classes: number): void {
  if (count % classes !== 0) throw new RangeError(`logits must be rows of ${classes} classes, got ${count} numbers`);
}
