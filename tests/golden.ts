import {
  logSoftmax,
  Sampler,
  type SamplerOptions,
  softmax,
  statistics,
  temperatureFor,
  truncate,
} from "softmax-temperature";

/** The hash of more than a million results that every platform must compute, as tests/cpp/golden.test.cpp does. */
export const goldenHash = 0xc633a34b;

/** The same for temperatures solved for, as in tests/cpp/solve.test.cpp. */
export const rootsHash = 0x9eb8348e;

/** The same for tokens drawn, as in tests/cpp/sampling.test.cpp. */
export const drawsHash = 0x7bb8112b;

/** SplitMix64, as in tests/data/make_references.py. */
export function generatedLogits(count: number, seed: number, scale: number, maskEvery: number): Float64Array {
  const mask = (1n << 64n) - 1n;
  let state = BigInt(seed);
  return Float64Array.from({ length: count }, (_, i) => {
    state = (state + 0x9e3779b97f4a7c15n) & mask;
    let z = state;
    z = ((z ^ (z >> 30n)) * 0xbf58476d1ce4e5b9n) & mask;
    z = ((z ^ (z >> 27n)) * 0x94d049bb133111ebn) & mask;
    z ^= z >> 31n;
    const isMasked = maskEvery !== 0 && i % maskEvery === maskEvery - 1;
    return isMasked ? Number.NEGATIVE_INFINITY : (Number(z >> 11n) * 2 ** -53 - 0.5) * scale;
  });
}

/** FNV-1a over the 32-bit words of all results. */
export function computeHash(): number {
  const hash = new Hash();
  let seed = 1;
  for (const n of [1, 2, 3, 5, 8, 13, 100, 1000, 50001]) {
    for (const temperature of [0, 1e-6, 0.1, 0.7, 1, 2.5, 1e6, Number.POSITIVE_INFINITY]) {
      const logits = generatedLogits(n, seed++, 40, n % 2 === 0 ? 0 : 7);
      for (const z of [logits, new Float32Array(logits)]) {
        hash.add(softmax(z, { temperature }));
        hash.add(logSoftmax(z, { temperature }));
      }
      const s = statistics(logits, { temperature });
      hash.add(
        new Float64Array([s.logSumExp, s.entropy, s.perplexity, s.mean, s.variance, s.entropySlope, s.divergence]),
      );
    }
  }
  return hash.value;
}

export function computeRootsHash(): number {
  const hash = new Hash();
  let seed = 1;
  for (const n of [2, 3, 5, 17, 100, 1000]) {
    for (const temperature of [0.1, 0.7, 2.5, 40]) {
      const logits = generatedLogits(n, seed++, 40, n > 4 ? 7 : 0);
      const { entropy, perplexity, maxProbability, mean } = statistics(logits, { temperature });
      for (const target of [{ entropy }, { perplexity }, { maxProbability }, { mean }]) {
        hash.add(new Float64Array([temperatureFor(logits, target)]));
      }
    }
  }
  return hash.value;
}

const truncations: SamplerOptions[] = [
  {},
  { temperature: 0.7 },
  { temperature: 0 },
  { temperature: Number.POSITIVE_INFINITY, topP: 0.6 },
  { temperature: 0.8, topK: 40, topP: 0.95, minP: 0.05, engine: "llama.cpp" },
  { temperature: 1.3, topP: 0.9 },
  { temperature: 0.7, topK: 50, topP: 0.95, engine: "sglang" },
  { temperature: 40, topP: 0.9 },
  { temperature: 0, topK: 3 },
  { temperature: 2, minP: 0.2, engine: "vllm" },
];

export function computeDrawsHash(): number {
  const hash = new Hash();
  let seed = 1;
  for (const n of [1, 2, 5, 40, 1000, 4097, 50001]) {
    for (const options of truncations) {
      const logits = generatedLogits(n, seed++, 40, n > 4 ? 7 : 0);
      const floats = new Float32Array(logits);
      const sampler = new Sampler({ ...options, seed });
      for (let k = 0; k < 5; ++k) hash.add(new Uint32Array([sampler.next(logits), sampler.next(floats)]));
      hash.add(sampler.counts(logits, 1000));
      hash.add(sampler.counts(floats, 1000));
      hash.add(truncate(logits, options).probabilities);
    }
  }
  return hash.value;
}

class Hash {
  #value = 2166136261;

  add(results: Float32Array | Float64Array | Uint32Array): void {
    for (const word of new Uint32Array(results.buffer)) this.#value = Math.imul(this.#value ^ word, 16777619);
  }

  get value(): number {
    return this.#value >>> 0;
  }
}
