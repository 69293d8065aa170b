/**
 * The slider's scale: position 0 is T = 0, the last position is T = Infinity, and between them a step is a 25th of an
 * octave from 0.05 to 20, so that T = 1 stands in the middle and 0.5 and 2 stand on positions of their own.
 */
const stepsPerOctave = 25;
const reach = 108; // steps from T = 1 to either end of the logarithmic part: 2^(108/25) = 19.97
const middle = reach + 1;

export const lastPosition = 2 * middle;

/** Where the slider holds fast while it is dragged, and what stands below it. */
export const detents = [0, 0.5, 1, 2, Number.POSITIVE_INFINITY] as const;
const holdingDistance = 3;

/** The temperature at a position, rounded to three digits so that a reader sees 1.41 and not 1.4142135. */
export function temperatureAt(position: number): number {
  return Number(exactTemperatureAt(position).toPrecision(3));
}

/** The temperature at a position, exactly. */
export function exactTemperatureAt(position: number): number {
  if (position <= 0) return 0;
  if (position >= lastPosition) return Number.POSITIVE_INFINITY;
  return 2 ** ((position - middle) / stepsPerOctave);
}

/** A temperature's exact place on the scale, between two positions mostly; the same as `positionOf` at the ends. */
export function placeOnScale(temperature: number): number {
  if (temperature === 0) return 0;
  if (temperature === Number.POSITIVE_INFINITY) return lastPosition;
  return Math.min(Math.max(middle + Math.log2(temperature) * stepsPerOctave, 1), lastPosition - 1);
}

/** The position nearest to a temperature; only 0 and Infinity stand at the ends. */
export function positionOf(temperature: number): number {
  return Math.round(placeOnScale(temperature));
}

/** The temperature one step up or down: on the scale the next position, beyond it the same ratio. */
export function stepped(temperature: number, direction: number): number {
  const position = positionOf(temperature);
  const isOnScale = position > 1 && position < lastPosition - 1;
  const ratio = 2 ** (direction / stepsPerOctave);
  if (isOnScale || temperature === 0 || temperature === Number.POSITIVE_INFINITY) {
    return temperatureAt(position + direction);
  }
  return Number(Math.min(temperature * ratio, Number.MAX_VALUE).toPrecision(3));
}

/** The position itself, or that of a detent close by. */
export function holdAtDetent(position: number): number {
  const near = detents.map(positionOf).find((detent) => Math.abs(detent - position) <= holdingDistance);
  return near ?? position;
}

/** A temperature's place on the scale from 0 (coldest) to 1 (hottest). */
export function warmth(temperature: number): number {
  return positionOf(temperature) / lastPosition;
}
