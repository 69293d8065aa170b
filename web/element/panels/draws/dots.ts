/** As many draws as fill a lane with dots of their full size. */
const fullLane = 100;
/** Dots that would be smaller than this, in pixels, become one filled bar. */
const smallestDot = 2.5;

/** The dots of one row in its lane, which `total` draws of all rows fill from end to end: as a path, and their size. */
export interface Dots {
  readonly size: number;
  /** Empty where the dots are too small to be told apart: `filled` says how long they are together, as a part of 1. */
  readonly path: string;
  readonly filled: number;
  /** The place of the dot that would come next. */
  readonly next: readonly [x: number, y: number];
}

/**
 * Dots in columns, so that a row's dots reach as far as its bar does if it was drawn as often as expected. Of a hundred
 * draws or fewer each has the same size; more draws make smaller dots.
 */
export function dotsOf(count: number, total: number, lane: { readonly width: number; readonly height: number }): Dots {
  const full = Math.max(fullLane, total);
  const inColumn = Math.max(1, Math.floor(Math.sqrt((full * lane.height) / Math.max(lane.width, 1))));
  const across = lane.width / Math.ceil(full / inColumn);
  const down = lane.height / inColumn;
  const size = Math.min(across, down) * 0.8;
  const placeOf = (dot: number) =>
    [(Math.floor(dot / inColumn) + 0.5) * across, ((dot % inColumn) + 0.5) * down] as const;
  const isFilled = size < smallestDot;
  const dots = isFilled ? [] : Array.from({ length: count }, (_, dot) => placeOf(dot));
  return {
    size,
    path: dots.map(([x, y]) => `M${x.toFixed(1)} ${y.toFixed(1)}h0`).join(""),
    filled: isFilled ? count / full : 0,
    next: placeOf(count),
  };
}
