/** A softmax distribution and what it was made from. Every writer of a format takes one. */
export interface Distribution {
  /** One label a logit: any text, possibly empty. */
  readonly labels: readonly string[];
  /** z_i: finite, or -Infinity for a masked entry, whose probability is exactly 0. */
  readonly logits: readonly number[];
  /** T, 0 to Infinity, both included. */
  readonly temperature: number;
  /** p_i at that temperature, in the order of the logits. */
  readonly probabilities: ArrayLike<number>;
}
