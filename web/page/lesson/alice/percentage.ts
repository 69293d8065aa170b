import type { Numbers } from "../../../languages/numbers.js";

/** A share as a percentage with about two digits. */
export function percentage(share: number, numbers: Numbers): string {
  const decimals = share < 0.000995 ? 2 : share < 0.0995 || share >= 0.995 ? 1 : 0;
  return numbers.percent(share, decimals);
}
