import type { AliceWords } from "../../../languages/contracts/alice.js";
import type { Numbers } from "../../../languages/numbers.js";

/** A share as a percentage with about two digits. Only an exact 0 and 1 are written as 0 and 100. */
export function percentage(share: number, { percent }: AliceWords, numbers: Numbers): string {
  const hundredths = 100 * share;
  if (share === 0 || share === 1) return percent(numbers.exactly(hundredths));
  if (hundredths < 0.01) return percent(`<${numbers.exactly(0.01)}`);
  if (hundredths >= 99.95) return percent(`>${numbers.exactly(99.9)}`);
  const decimals = hundredths < 0.0995 ? 2 : hundredths < 9.95 || hundredths >= 99.5 ? 1 : 0;
  return percent(numbers.fixed(hundredths, decimals));
}
