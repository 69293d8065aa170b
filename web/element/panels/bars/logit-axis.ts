import { extent, nice, tickStep } from "d3-array";

/** The range of numbers that the logits' bars are drawn on. */
export interface LogitAxis {
  readonly low: number;
  readonly high: number;
  /** Whether the page's author has set it. A drag ends at its ends then. */
  readonly isFixed?: boolean;
}

/** Larger numbers leave no room for arithmetic on a whole axis. Their bars end here; the numbers stay exact. */
const mostDrawn = 1e300;

/**
 * An axis for these logits, with 0 on it and room to drag at both ends. The axis before is kept as long as it fits and
 * is not far too wide, so that a bar does not move because another one did.
 */
export function fitAxis(logits: readonly number[], before?: LogitAxis): LogitAxis {
  const finite = logits.filter(Number.isFinite).map((z) => Math.min(Math.max(z, -mostDrawn), mostDrawn));
  const [least = 0, greatest = 0] = extent([0, ...finite]);
  const span = greatest - least;
  if (before !== undefined && before.low < least && greatest < before.high) {
    if (before.high - before.low <= 4 * Math.max(span, 2)) return before;
  }
  const room = Math.max(1, span * 0.15);
  const [low, high] = nice(least - room, greatest + room, 8);
  return { low, high };
}

/** A logit's place along the axis, from 0 to 1. A logit off the axis is placed at its end. */
export function placeOf(logit: number, { low, high }: LogitAxis): number {
  return Math.min(Math.max((logit - low) / (high - low), 0), 1);
}

/** How far an arrow key moves a logit, and how finely a drag does: about a hundredth of the axis, and a round number. */
export function keyStep({ low, high }: LogitAxis): number {
  return tickStep(low, high, 100);
}

/** A number moved by some steps, with no more decimals than it and a step have, so that 0.1 + 0.2 is 0.3. */
export function moved(value: number, steps: number, step: number): number {
  const sum = Math.min(Math.max(value + steps * step, -Number.MAX_VALUE), Number.MAX_VALUE);
  const decimals = Math.max(decimalsOf(value), decimalsOf(step));
  return decimals > 20 || Math.abs(sum) > 1e15 ? sum : Number(sum.toFixed(decimals));
}

function decimalsOf(value: number): number {
  const [digits = "", exponent = "0"] = String(value).split("e");
  return Math.max(0, (digits.split(".")[1]?.length ?? 0) - Number(exponent));
}
