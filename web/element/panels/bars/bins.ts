/**
 * A path: the outline of an area with one step a pixel. Each step is as high as the largest value that falls on its
 * pixel, so that no peak is lost, however many values there are.
 */
export function binsPath(
  values: Float64Array,
  order: Uint32Array | undefined,
  width: number,
  height: number,
  scale: number,
): string {
  const columns = Math.max(1, Math.floor(Math.min(width, values.length)));
  const step = width / columns;
  const parts = [`M0 ${height}`];
  for (let column = 0; column < columns; ++column) {
    const first = Math.floor((column * values.length) / columns);
    const last = Math.floor(((column + 1) * values.length) / columns);
    let largest = 0;
    for (let i = first; i < last; ++i) {
      const value = values[order === undefined ? i : order[i]!]!;
      if (value > largest) largest = value;
    }
    const y = (height - Math.min(largest * scale, height)).toFixed(1);
    parts.push(`V${y}H${((column + 1) * step).toFixed(1)}`);
  }
  return `${parts.join("")}V${height}Z`;
}
