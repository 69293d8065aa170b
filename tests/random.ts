/** Random numbers that are the same in every run (mulberry32). */
export function randomNumbers(seed: number) {
  let state = seed >>> 0;
  /** 0 <= u < 1 */
  function unit(): number {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = Math.imul(state ^ (state >>> 15), state | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
  }
  /** A whole number from 0 to count - 1. */
  const below = (count: number) => Math.floor(unit() * count);
  const pick = <Item>(items: readonly Item[]) => items[below(items.length)]!;
  return { unit, below, pick };
}
