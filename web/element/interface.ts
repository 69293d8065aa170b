/**
 * `<softmax-temperature>`: a distribution that answers as its logits and its temperature are changed.
 *
 * Attributes, read again when they change: `logits` (separated by commas or spaces; -inf masks an entry), `labels`
 * (separated by commas), `temperature` (a number of 0 or more, or inf). One that cannot be used falls back to its default,
 * and a notice in the element says why. The properties of the same names give the present values, the reader's changes
 * included; setting one ends what the reader is typing or dragging.
 */
export interface SoftmaxTemperature extends HTMLElement {
  /** z, one number a row. Setting it throws the core's error for logits that have no distribution. */
  get logits(): number[];
  set logits(logits: readonly number[]);
  /** One label a row; a row without one is called by its number. */
  get labels(): string[];
  set labels(labels: readonly string[]);
  /** T, 0 to Infinity. Setting it throws the core's error for any other value. */
  temperature: number;
  /** p, one number a row: what the bars show. */
  readonly probabilities: Float64Array;
}
