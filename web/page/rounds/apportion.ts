/**
 * Shares as whole units that add up to `units`, by largest remainders: each share is rounded down, and the units that
 * are then left go, one each, to those that lost most; among equals, to the first. Shares may have any sum above 0.
 */
export function apportion(shares: ArrayLike<number>, units: number): number[] {
  const all = Array.from(shares);
  const sum = all.reduce((total, share) => total + share, 0);
  const exact = all.map((share) => (share / sum) * units);
  const whole = exact.map((share) => Math.floor(share));
  const left = units - whole.reduce((total, share) => total + share, 0);
  const byLoss = all.map((_, i) => i).sort((a, b) => exact[b]! - whole[b]! - (exact[a]! - whole[a]!) || a - b);
  for (const i of byLoss.slice(0, left)) ++whole[i]!;
  return whole;
}
