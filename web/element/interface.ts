import type { Logits } from "../core/logits.js";
import type { State } from "../state/state.js";

/** The `detail` of the element's `input` and `change` events. */
export interface Change {
  readonly logits: readonly number[];
  readonly labels: readonly string[];
  readonly temperature: number;
  readonly probabilities: Float64Array;
}

/** The `detail` of the element's `draw` event: the rows drawn by one press, in the order of the draws. */
export interface Draw {
  /** The rows, counted from 0. */
  readonly indices: readonly number[];
  readonly labels: readonly string[];
}

/** What the element's properties take, besides null and undefined, which are their defaults. A text is read as the attribute's. */
export interface Given {
  /** The logits z, one number a row: an array, a typed array, or anything else that lists numbers. */
  logits: Logits | Iterable<number> | string;
  /** One label a row. A row without a label has its number. */
  labels: Iterable<string | number | null | undefined> | string;
  /** The temperature T, 0 to Infinity. */
  temperature: number | string;
  /** The names of the panels shown. */
  panels: Iterable<string> | string;
  /** How many decimals are shown, 2 to 15. */
  digits: number | string;
  order: State["order"];
  unit: State["unit"];
  /** Where draws begin, a whole number of 0 or more; null for random draws. */
  seed: number | string;
  sentence: string;
  /** The lowest temperature that the reader may choose. */
  temperatureMin: number | string;
  /** The highest temperature that the reader may choose. */
  temperatureMax: number | string;
  /** The lowest logit on the rows' tracks. */
  logitMin: number | string;
  /** The highest logit on the rows' tracks. */
  logitMax: number | string;
  compact: boolean | string;
  plain: boolean | string;
  dense: boolean | string;
  readonly: boolean | string;
  /** "light" or "dark". */
  theme: string;
  /** The name under which a form submits T. */
  name: string;
  disabled: boolean | string;
}

/** The same, and what stands for the default. */
type Accepted<Name extends keyof Given> = Given[Name] | null | undefined;

/** The element's events by their names, those of every element among them. */
export interface SoftmaxTemperatureEvents extends Omit<HTMLElementEventMap, "input" | "change"> {
  input: CustomEvent<Change>;
  change: CustomEvent<Change>;
  draw: CustomEvent<Draw>;
}

/**
 * `<softmax-temperature>`: a softmax distribution whose logits and temperature the reader can change.
 *
 * Its attributes are in the table of fields (state/fields.ts) and in the table of settings (element/settings.ts). They
 * are read again when they change. An attribute that cannot be used falls back to its default, and a notice in the
 * element says why. The properties of the same names give the present values, including the reader's changes. Setting a
 * property ends what the reader is typing or dragging. A property also accepts its attribute's text, because frameworks
 * set the property if there is one, and null and undefined, which are its default. Setting a property never throws: what
 * cannot be used leaves what was there, and is said in the element and once on the console. Methods throw.
 *
 * Each change by the reader fires an `input` event, and a pause of 800 ms after it a `change` event. Both bubble, are
 * composed, and carry a `Change`. Changes by the page fire no event.
 *
 * Each press of a button that draws, and each call of `draw`, fires one `draw` event, which bubbles, is composed, and
 * carries a `Draw`. Draws are not part of the state. New logits or a new temperature begin a new count.
 *
 * @attr lang - The language of its words: en, es, fr, de, pt, zh, ja or ar; else that of the nearest element around it
 * @fires input - The reader has changed something; its detail has the present numbers
 * @fires change - The reader has paused for 800 ms after a change; its detail has the present numbers
 * @fires draw - Rows have been drawn from the distribution; its detail has their indices and labels
 * @slot - Shown without JavaScript, until the core is there, and, below the reason, where nothing can be computed
 * @slot caption - Shown above everything else
 * @csspart widget - Everything in the element
 * @csspart sentence - The sentence with its gap
 * @csspart temperature - The temperature, its slider and its marks
 * @csspart bars - The rows with their logits and probabilities
 * @csspart scores - The column of the logits, and its head
 * @csspart chances - The column of the probabilities, and its head
 * @csspart tally - How often a row was drawn, and was expected to be
 * @csspart sum - The sum of the probabilities as they are shown
 * @csspart draws - The buttons that draw
 * @csspart last-draws - The words drawn last
 * @csspart statistics - Entropy, perplexity and other numbers
 * @csspart curves - The distribution at every temperature
 * @csspart simplex - The path of the distribution in a triangle
 * @csspart solve - The temperature for a target
 * @csspart steps - The calculation, step by step
 * @csspart toolbar - Undo, redo, the export, the decimals and the choice of panels
 * @csspart slowness - What is said where WebAssembly may not run, and JavaScript computes the same, slower
 * @csspart blocked - The message where nothing can be computed: WebAssembly is blocked, and the element's file stands alone
 * @cssprop --softmax-ink - Text and main lines
 * @cssprop --softmax-quiet - Secondary text
 * @cssprop --softmax-line - Grids and separators
 * @cssprop --softmax-edge - Borders of controls
 * @cssprop --softmax-ground - The background, where one is needed
 * @cssprop --softmax-field - The background of fields
 * @cssprop --softmax-error - Error messages, and the borders of fields in error
 * @cssprop --softmax-font - The font families
 * @cssprop --softmax-words-font - The font families of labels and of the sentence
 * @cssprop --softmax-class-0 - The colour of class 1
 * @cssprop --softmax-class-1 - The colour of class 2
 * @cssprop --softmax-class-2 - The colour of class 3
 * @cssprop --softmax-class-3 - The colour of class 4
 * @cssprop --softmax-class-4 - The colour of class 5
 * @cssprop --softmax-class-5 - The colour of class 6
 * @cssprop --softmax-class-6 - The colour of class 7
 */
export interface SoftmaxTemperature extends HTMLElement {
  addEventListener<Type extends keyof SoftmaxTemperatureEvents>(
    type: Type,
    listener: (this: SoftmaxTemperature, event: SoftmaxTemperatureEvents[Type]) => unknown,
    options?: boolean | AddEventListenerOptions,
  ): void;
  addEventListener(
    type: string,
    listener: EventListenerOrEventListenerObject,
    options?: boolean | AddEventListenerOptions,
  ): void;
  removeEventListener<Type extends keyof SoftmaxTemperatureEvents>(
    type: Type,
    listener: (this: SoftmaxTemperature, event: SoftmaxTemperatureEvents[Type]) => unknown,
    options?: boolean | EventListenerOptions,
  ): void;
  removeEventListener(
    type: string,
    listener: EventListenerOrEventListenerObject,
    options?: boolean | EventListenerOptions,
  ): void;
  /** The logits z, one number a row. */
  get logits(): number[];
  set logits(given: Accepted<"logits">);
  /** One label a row. A row without a label has its number. */
  get labels(): string[];
  set labels(given: Accepted<"labels">);
  /** The temperature T, 0 to Infinity. */
  get temperature(): number;
  set temperature(given: Accepted<"temperature">);
  /** The names of the panels shown. */
  get panels(): string[];
  set panels(given: Accepted<"panels">);
  /** How many decimals are shown, 2 to 15. */
  get digits(): number;
  set digits(given: Accepted<"digits">);
  get order(): State["order"];
  set order(given: Accepted<"order">);
  get unit(): State["unit"];
  set unit(given: Accepted<"unit">);
  /** Where draws begin, a whole number of 0 or more; null for random draws. */
  get seed(): number | null;
  set seed(given: Accepted<"seed">);
  get sentence(): string;
  set sentence(given: Accepted<"sentence">);
  /** The lowest temperature that the reader may choose. */
  get temperatureMin(): number;
  set temperatureMin(given: Accepted<"temperatureMin">);
  /** The highest temperature that the reader may choose. */
  get temperatureMax(): number;
  set temperatureMax(given: Accepted<"temperatureMax">);
  /** The lowest logit on the rows' tracks; undefined unless both ends are set. */
  get logitMin(): number | undefined;
  set logitMin(given: Accepted<"logitMin">);
  /** The highest logit on the rows' tracks. */
  get logitMax(): number | undefined;
  set logitMax(given: Accepted<"logitMax">);
  get compact(): boolean;
  set compact(given: Accepted<"compact">);
  get plain(): boolean;
  set plain(given: Accepted<"plain">);
  get dense(): boolean;
  set dense(given: Accepted<"dense">);
  get readonly(): boolean;
  set readonly(given: Accepted<"readonly">);
  get theme(): string;
  set theme(given: Accepted<"theme">);
  /** The name under which a form submits T. */
  get name(): string;
  set name(given: Accepted<"name">);
  get disabled(): boolean;
  set disabled(given: Accepted<"disabled">);
  /** The form that T is a part of. What is set is the id of one that is not around the element, as the attribute's. */
  readonly form: HTMLFormElement | null;
  /** Everything shown, as one frozen value. Fields that a new one lacks have their defaults; with a bad field, nothing of it is used. */
  state: State;
  /**
   * Draws from the distribution, once or so many times, 1 to 2^24, shows the draws in the panel "draws" and returns them.
   * Throws a RangeError for another count.
   */
  draw(count?: number): Draw;
  /** Begins a new count of draws. */
  clearDraws(): void;
  /**
   * Glides to other numbers in less than half a second, or is there at once where motion is to be reduced. What is not
   * finite is there at once, too. Numbers that are left out stay. Throws a RangeError for numbers that cannot be used.
   */
  easeTo(numbers: { readonly logits?: readonly number[]; readonly temperature?: number }): void;
  /** Resolves when all changes are drawn, and what has to be fetched for them is there, the core among it. */
  readonly updateComplete: Promise<boolean>;
  /**
   * The probabilities p that the bars show, one number a row. Throws an Error where nothing can be computed: without
   * WebAssembly, before `updateComplete` has resolved, and where the element's file stands alone.
   */
  readonly probabilities: Float64Array;
}
