/** The rows by falling logit, the first one first on a tie: by falling probability, too, at every temperature. */
export function rankingOf(logits: Float64Array): Uint32Array {
  return Uint32Array.from(logits.keys()).sort((a, b) => logits[b]! - logits[a]! || a - b);
}

/** The first rows of the ranking, `most` of them where there are as many: in one pass, without sorting all the others. */
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
