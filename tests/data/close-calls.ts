import type { Chain } from "./llama-samplers.js";

/**
 * Whether floats may decide what a chain leaves: whether somewhere a sum of probabilities is within 1e-6 of what top-p
 * asks for, or a logit within 1e-6 of where min-p cuts, or as near as the rounding of so many floats may bring it.
 */
export function isCloseCall(logits: Float32Array, chain: Chain): boolean {
  const ranked = logits.filter((z) => z > Number.NEGATIVE_INFINITY).sort((a, b) => b - a);
  let left = ranked.length;
  for (const [sampler, value] of chain) {
    if (sampler === "topK" && value > 0) left = Math.min(left, value);
    if (sampler === "topP" && value < 1) {
      const sums = cumulative(ranked.subarray(0, left));
      // Each sum of floats is rounded, and so is each probability.
      const margin = 1e-6 + left * 2 ** -25;
      if (sums.some((sum) => Math.abs(sum - value) < margin)) return true;
      left = sums.findIndex((sum) => sum >= value) + 1;
    }
    if (sampler === "minP" && value > 0) {
      const cut = ranked[0]! + Math.log(value);
      // At 1 the cut is the largest logit itself.
      const margin = value === 1 ? 0 : 1e-6 + Math.abs(cut) * 2 ** -23;
      if (ranked.subarray(0, left).some((z) => Math.abs(z - cut) < margin)) return true;
      left = ranked.subarray(0, left).filter((z) => z >= cut).length;
    }
  }
  return false;
}

/** The sums of the first probabilities at T = 1, in doubles: 10^-7 of what decides above. */
function cumulative(ranked: Float32Array): number[] {
  const weights = Array.from(ranked, (z) => Math.exp(z - ranked[0]!));
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  let sum = 0;
  return weights.map((weight) => {
    sum += weight;
    return sum / total;
  });
}
