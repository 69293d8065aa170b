/**
 * Moves labels apart. The places returned are near the given ones, in the same order, at least `spacing` apart, and
 * within the range if it has room for all. Labels that stand together move apart to both sides.
 */
export function spreadLabels(places: readonly number[], spacing: number, low: number, high: number): number[] {
  const down = pushedDown(places, spacing);
  const up = pushedDown(places.map((place) => -place).reverse(), spacing).reverse();
  // Both keep the spacing, so their mean does, too.
  const mean = down.map((place, i) => (place - up[i]!) / 2);
  const last = mean.length - 1;
  return mean.map((place, i) => Math.max(Math.min(place, high - (last - i) * spacing), low + i * spacing));
}

function pushedDown(places: readonly number[], spacing: number): number[] {
  let least = Number.NEGATIVE_INFINITY;
  return places.map((place) => {
    const moved = Math.max(place, least);
    least = moved + spacing;
    return moved;
  });
}
