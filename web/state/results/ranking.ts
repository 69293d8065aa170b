/** More rows than these no drawing can tell apart. */
export const mostLeading = 24;

/** The rows by falling logit, ties by row: at every temperature also the order by falling probability. */
export function rankingOf(logits: Float64Array): Uint32Array {
  return Uint32Array.from(logits.keys()).sort((a, b) => logits[b]! - logits[a]! || a - b);
}

/** The first rows of the ranking, at most `most`, found in one pass without sorting the others. */
export function leadingRows(logits: Float64Array, most: number): number[] {
  const leading: number[] = [];
  for (let row = 0; row < logits.length; ++row) {
    const z = logits[row]!;
    if (leading.length === most && z <= logits[leading.at(-1)!]!) continue;
    let place = leading.length;
    while (place > 0 && logits[leading[place - 1]!]! < z) --place;
    leading.splice(place, 0, row);
    if (leading.length > most) leading.pop();
  }
  return leading;
}
