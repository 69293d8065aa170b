import type { State } from "../state/state.js";

/** What an `input` or `change` event of the element carries as its `detail`. */
export interface Change {
  readonly logits: readonly number[];
  readonly labels: readonly string[];
  readonly temperature: number;
  readonly probabilities: Float64Array;
}

/**
 * `<softmax-temperature>`: a distribution that answers as its logits and its temperature are changed.
 *
 * Attributes, read again when they change:
 *
 * - `logits`: separated by commas or spaces; -inf masks an entry
 * - `labels`: separated by commas; or, for labels with commas in them, as a JSON array
 * - `temperature`: a number of 0 or more, or inf
 * - `panels`: what is shown below the temperature, of `bars statistics curves simplex steps solve`; without the attribute
 *   the reader chooses
 * - `digits`: decimals shown, 2 to 15
 * - `order`: `given`, or `sorted` by falling logit
 * - `unit`: `nats` or `bits`
 * - `compact`: the drawings and their handles alone, without tools and without adding or removing rows
 * - `lang`: the language of its words, one of `en es fr de pt zh ja ar`; without it, that of the nearest element around it
 *   that has one when it comes into the document
 *
 * - `temperature-min`, `temperature-max`: what the reader may choose from
 * - `readonly`: the reader may look, and change nothing that is computed; `disabled` does the same in a form
 * - `theme`: `light` or `dark`; without it, as the page around it or the system
 * - `title`: what the element is called, for assistive technology and on exported drawings
 * - `name`: in a form, the name under which T is submitted
 *
 * As the reader changes something, each step is an `input` event, and a pause after it, 800 ms long, a `change` event. Both
 * bubble, are composed, and carry a `Change`. What the page changes makes no event.
 *
 * Slots: `caption` is shown above the rest. Children without a slot are shown where the element cannot work: while there is
 * no JavaScript, and, with the reason, where WebAssembly is blocked.
 *
 * Parts: `widget`, `temperature`, `bars`, `statistics`, `curves`, `simplex`, `solve`, `steps`, `toolbar`, `blocked`.
 *
 * Custom properties: `--softmax-ink`, `--softmax-quiet` (secondary text), `--softmax-line`, `--softmax-edge` (frames of what
 * can be pressed), `--softmax-ground`, `--softmax-field`, `--softmax-error`, `--softmax-class-0` to `-6`, `--softmax-font`.
 * The colour of the temperature is its meaning, and fixed.
 *
 * An attribute that cannot be used falls back to its default, and a notice in the element says why. The properties of the same names
 * give the present values, the reader's changes included; setting one ends what the reader is typing or dragging. They take
 * an attribute's text, too: frameworks set the property where they find one.
 */
export interface SoftmaxTemperature extends HTMLElement {
  addEventListener(
    type: "input" | "change",
    listener: (this: SoftmaxTemperature, event: CustomEvent<Change>) => void,
    options?: boolean | AddEventListenerOptions,
  ): void;
  addEventListener(
    type: string,
    listener: EventListenerOrEventListenerObject,
    options?: boolean | AddEventListenerOptions,
  ): void;
  removeEventListener(
    type: "input" | "change",
    listener: (this: SoftmaxTemperature, event: CustomEvent<Change>) => void,
    options?: boolean | EventListenerOptions,
  ): void;
  removeEventListener(
    type: string,
    listener: EventListenerOrEventListenerObject,
    options?: boolean | EventListenerOptions,
  ): void;
  /** z, one number a row. Setting it throws the core's error for logits that have no distribution. */
  get logits(): number[];
  set logits(logits: readonly number[] | string);
  /** One label a row; a row without one is called by its number. */
  get labels(): string[];
  set labels(labels: readonly string[] | string);
  /** T, 0 to Infinity. Setting it throws the core's error for any other value. */
  get temperature(): number;
  set temperature(temperature: number | string);
  /** The names of the panels shown. Setting it throws a RangeError for a name that no panel has. */
  get panels(): string[];
  set panels(panels: readonly string[] | string);
  /** Decimals shown, 2 to 15. Setting it throws a RangeError for any other value. */
  get digits(): number;
  set digits(digits: number | string);
  /** Setting it, or the unit, throws a RangeError for any other word. */
  order: "given" | "sorted";
  unit: "nats" | "bits";
  /** What the reader may choose from, 0 to Infinity. Setting one throws a RangeError for what is no temperature. */
  get temperatureMin(): number;
  set temperatureMin(lowest: number | string);
  get temperatureMax(): number;
  set temperatureMax(highest: number | string);
  compact: boolean;
  readonly: boolean;
  theme: string;
  /** Everything that is shown, as one immutable value. Setting it throws for one that has no distribution. */
  state: State;
  /** When what has changed is drawn. */
  readonly updateComplete: Promise<boolean>;
  /** p, one number a row: what the bars show. */
  readonly probabilities: Float64Array;
}
