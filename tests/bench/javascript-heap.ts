/**
 * What a careful program does without this package to draw with a temperature, top-k and top-p: the top k in a heap, the
 * rest only compared with its least, then the softmax over what the heap holds, and top-p by rank.
 */
export class JavaScriptHeap {
  readonly #inverse: number;
  readonly #p: number;
  /** A heap, the least first, and the tokens' indices. */
  readonly #logits: Float32Array;
  readonly #indices: Int32Array;
  readonly #ranked: Int32Array;
  readonly #weights: Float64Array;

  constructor(temperature: number, k: number, p: number) {
    this.#inverse = 1 / temperature;
    this.#p = p;
    this.#logits = new Float32Array(k);
    this.#indices = new Int32Array(k);
    this.#ranked = new Int32Array(k);
    this.#weights = new Float64Array(k);
  }

  /** Draws one of at least k logits. */
  next(logits: Float32Array): number {
    const heap = this.#logits;
    const k = heap.length;
    for (let i = 0; i < k; ++i) {
      heap[i] = logits[i]!;
      this.#indices[i] = i;
    }
    for (let i = (k >> 1) - 1; i >= 0; --i) this.#sink(i);
    const { length } = logits;
    for (let i = nextAbove(heap[0]!, logits, k); i < length; i = nextAbove(heap[0]!, logits, i + 1)) {
      heap[0] = logits[i]!;
      this.#indices[0] = i;
      this.#sink(0);
    }
    return this.#draw();
  }

  #sink(from: number): void {
    const heap = this.#logits;
    const indices = this.#indices;
    const z = heap[from]!;
    const index = indices[from]!;
    let at = from;
    for (let below = 2 * at + 1; below < heap.length; below = 2 * at + 1) {
      if (below + 1 < heap.length && heap[below + 1]! < heap[below]!) ++below;
      if (heap[below]! >= z) break;
      heap[at] = heap[below]!;
      indices[at] = indices[below]!;
      at = below;
    }
    heap[at] = z;
    indices[at] = index;
  }

  #draw(): number {
    const heap = this.#logits;
    const ranked = this.#ranked;
    const weights = this.#weights;
    for (let i = 0; i < ranked.length; ++i) ranked[i] = i;
    ranked.sort((a, b) => heap[b]! - heap[a]!);
    const max = heap[ranked[0]!]!;
    let total = 0;
    for (let i = 0; i < ranked.length; ++i) {
      weights[i] = Math.exp((heap[ranked[i]!]! - max) * this.#inverse);
      total += weights[i]!;
    }
    let left = 0;
    let sum = 0;
    while (left < ranked.length && sum < this.#p * total) sum += weights[left++]!;
    let rest = Math.random() * sum;
    let rank = 0;
    while (rank < left - 1 && rest >= weights[rank]!) rest -= weights[rank++]!;
    return this.#indices[ranked[rank]!]!;
  }
}

/** The first index from `from` on with a logit above `least`, or the length. Nearly all of the time goes here. */
function nextAbove(least: number, logits: Float32Array, from: number): number {
  const { length } = logits;
  let i = from;
  for (; i + 4 <= length; i += 4) {
    if (logits[i]! > least || logits[i + 1]! > least || logits[i + 2]! > least || logits[i + 3]! > least) break;
  }
  while (i < length && !(logits[i]! > least)) ++i;
  return i;
}
