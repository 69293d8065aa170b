/**
 * The slider's scale. Position 0 is T = 0, and the last position is T = Infinity. Between them, from 0.05 to 20, a step
 * is a 25th of an octave, so that T = 1 is in the middle, and 0.5 and 2 have positions of their own.
 */
const stepsPerOctave = 25;
const reach = 108; // steps from T = 1 to either end of the logarithmic part: 2^(108/25) = 19.97
const middle = reach + 1;

export const lastPosition = 2 * middle;

/** The temperatures that a reader may choose, from lowest to highest. The page's author may set any temperature. */
export interface Bounds {
  readonly lowest: number;
  readonly highest: number;
}

export const everyTemperature: Bounds = { lowest: 0, highest: Number.POSITIVE_INFINITY };

/**
 * The temperatures that are marked below the slider, and that hold it while it is dragged: the bounds, and those of
 * 0.5, 1 and 2 that have room between them.
 */
export function detentsWithin(bounds: Bounds): number[] {
  const { first, last } = endsOf(bounds);
  const room = 0.1 * (last - first);
  const between = [0.5, 1, 2].filter((detent) => {
    const position = positionOf(detent);
    return first + room <= position && position <= last - room;
  });
  return [bounds.lowest, ...between, bounds.highest];
}
const holdingDistance = 3; // positions

/** The nearest temperature that a reader may choose. */
export function within(temperature: number, { lowest, highest }: Bounds): number {
  return Math.min(Math.max(temperature, lowest), highest);
}

/** Whether a reader may choose a temperature. */
export function isWithin(temperature: number, bounds: Bounds): boolean {
  return within(temperature, bounds) === temperature;
}

/** The positions of the bounds, which are the slider's two ends. */
export function endsOf({ lowest, highest }: Bounds): { readonly first: number; readonly last: number } {
  const first = positionOf(lowest);
  return { first, last: Math.max(positionOf(highest), first + 1) };
}

/** The temperature at a position of the slider; at its ends, exactly the bounds. */
export function temperatureBetween(position: number, bounds: Bounds): number {
  const { first, last } = endsOf(bounds);
  if (position <= first) return bounds.lowest;
  return position >= last ? bounds.highest : within(temperatureAt(position), bounds);
}

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

/** A temperature's exact place on the scale, usually between two positions. Only 0 and Infinity are at the ends. */
export function placeOnScale(temperature: number): number {
  if (temperature === 0) return 0;
  if (temperature === Number.POSITIVE_INFINITY) return lastPosition;
  return Math.min(Math.max(middle + Math.log2(temperature) * stepsPerOctave, 1), lastPosition - 1);
}

/** The position nearest to a temperature. Only 0 and Infinity are at the ends. */
export function positionOf(temperature: number): number {
  return Math.round(placeOnScale(temperature));
}

/**
 * The temperature one step up (1) or down (-1): on the scale the next position, beyond it the same ratio. It stays
 * within the bounds.
 */
export function stepped(temperature: number, direction: number, bounds = everyTemperature): number {
  return within(steppedWithoutBounds(temperature, direction), bounds);
}

function steppedWithoutBounds(temperature: number, direction: number): number {
  const position = positionOf(temperature);
  const isOnScale = position > 1 && position < lastPosition - 1;
  const ratio = 2 ** (direction / stepsPerOctave);
  if (isOnScale || temperature === 0 || temperature === Number.POSITIVE_INFINITY) {
    return temperatureAt(position + direction);
  }
  return Number(Math.min(temperature * ratio, Number.MAX_VALUE).toPrecision(3));
}

/** The position of a detent that is near, or else the position itself. */
export function holdAtDetent(position: number, bounds = everyTemperature): number {
  const near = detentsWithin(bounds)
    .map(positionOf)
    .find((detent) => Math.abs(detent - position) <= holdingDistance);
  return near ?? position;
}

/** A temperature's place on the scale from 0 (coldest) to 1 (hottest). */
export function warmth(temperature: number): number {
  return positionOf(temperature) / lastPosition;
}
