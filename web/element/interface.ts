import type { AttributeName, State } from "../state/state.js";

/** What an `input` or `change` event of the element carries as its `detail`. */
export interface Change {
  readonly logits: readonly number[];
  readonly labels: readonly string[];
  readonly temperature: number;
  readonly probabilities: Float64Array;
}

/** A property's value: a list is a copy, the receiver's own. */
type Own<Value> = Value extends readonly (infer Item)[] ? Item[] : Value;

/** The properties of the fields that have an attribute, by the table of fields. */
type FieldProperties = { -readonly [Name in AttributeName]: Own<State[Name]> };

/** The properties whose setters take more than their getters give. */
type Widened = "logits" | "labels" | "temperature" | "panels" | "digits";

/**
 * `<softmax-temperature>`: a distribution that answers as its logits and its temperature are changed.
 *
 * Its attributes stand in the table of fields (state/fields.ts) and in the table of settings (element/settings.ts). They
 * are read again when they change. One that cannot be used falls back to its default, and a notice in the element says
 * why. The properties of the same names give the present values, the reader's changes included; setting one ends what the
 * reader is typing or dragging. They take an attribute's text, too: frameworks set the property where they find one. A
 * property throws a RangeError for what cannot be used.
 *
 * As the reader changes something, each step is an `input` event, and a pause after it, 800 ms long, a `change` event. Both
 * bubble, are composed, and carry a `Change`. What the page changes makes no event.
 *
 * @attr lang - The language of its words: en, es, fr, de, pt, zh, ja or ar; else that of the nearest element around it
 * @attr name - In a form, the name under which T is submitted
 * @fires input - Each change that the reader makes, with the present numbers as its detail
 * @fires change - The pause, 800 ms long, after the reader's changes, with the present numbers as its detail
 * @slot - Shown where the element cannot work: without JavaScript, and, with the reason, where WebAssembly is blocked
 * @slot caption - Above the rest
 * @csspart widget - All of it
 * @csspart temperature - The temperature, its slider and its marks
 * @csspart bars - The rows with their logits and probabilities
 * @csspart statistics - The numbers
 * @csspart curves - The distribution at every temperature
 * @csspart simplex - The path of the temperature in a triangle
 * @csspart solve - The temperature for a target
 * @csspart steps - The calculation, step by step
 * @csspart toolbar - Undo, redo, the export, and the choice of panels
 * @csspart blocked - What is said where WebAssembly is blocked
 * @cssprop --softmax-ink - Text and main lines
 * @cssprop --softmax-quiet - Secondary text
 * @cssprop --softmax-line - Grids and separators
 * @cssprop --softmax-edge - Frames of what can be pressed
 * @cssprop --softmax-ground - The background, where one is needed
 * @cssprop --softmax-field - The background of fields
 * @cssprop --softmax-error - What is wrong
 * @cssprop --softmax-font - The font families
 * @cssprop --softmax-class-0 - The colour of class 1
 * @cssprop --softmax-class-1 - The colour of class 2
 * @cssprop --softmax-class-2 - The colour of class 3
 * @cssprop --softmax-class-3 - The colour of class 4
 * @cssprop --softmax-class-4 - The colour of class 5
 * @cssprop --softmax-class-5 - The colour of class 6
 * @cssprop --softmax-class-6 - The colour of class 7
 */
export interface SoftmaxTemperature extends HTMLElement, Omit<FieldProperties, Widened> {
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
