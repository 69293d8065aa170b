import { LitElement, type PropertyDeclarations } from "lit";
import {
  type AttributeName,
  attributeNames,
  checkDigits,
  fields,
  initialState,
  labelOf,
  type State,
} from "../state/state.js";
import { type Bounds, everyTemperature } from "../state/temperature-scale.js";
import type { SoftmaxTemperature } from "./interface.js";
import { LanguageController } from "./language-controller.js";

/** How the page's author has the element shown. It is no part of the state: readers do not change it. */
const displayAttributes = ["compact", "readonly", "theme", "title", "temperature-min", "temperature-max"] as const;
const displayProperties = ["compact", "readonly", "theme", "temperatureMin", "temperatureMax"] as const;

const themes = ["light", "dark"];

/**
 * The element's attributes and properties, on top of one immutable state: reading a property reads it, setting one, or an
 * attribute, replaces it. What cannot be used is thrown back at who set a property; of an attribute, a notice tells.
 */
export abstract class ElementProperties extends LitElement implements SoftmaxTemperature {
  static override properties: PropertyDeclarations = {
    _state: { state: true },
    _notices: { state: true },
  };

  /** In a form, its value is T. */
  static readonly formAssociated = true;

  static override get observedAttributes(): string[] {
    // biome-ignore lint/complexity/noThisInStatic: Lit's getter prepares the class that it is called on
    return [...super.observedAttributes, ...attributeNames, ...displayAttributes, "lang"];
  }

  declare protected _state: State;
  /** What could not be done, by the field of the state, or the attribute, that it is about. */
  declare protected _notices: ReadonlyMap<string, string>;
  protected readonly language = new LanguageController(this);
  /** Imitations of a browser, as in tests of a page, may have none. */
  readonly #internals: ElementInternals | undefined = this.attachInternals?.();
  #bounds = everyTemperature;
  #isDisabled = false;

  constructor() {
    super();
    this._state = initialState;
    this._notices = new Map();
    this.submit(initialState.temperature);
  }

  /** Shows another state. Throws where it has no distribution, and leaves everything as it was. */
  protected abstract give(state: State): void;

  abstract readonly probabilities: Float64Array;

  // Where a framework finds a property of an attribute's name, it sets that, to the attribute's text: it is read as such.

  get logits(): number[] {
    return [...this._state.logits];
  }

  set logits(logits: readonly number[] | string) {
    this.#assign("logits", typeof logits === "string" ? fields.logits.read(logits) : [...logits]);
  }

  get labels(): string[] {
    return this._state.logits.map((_, row) => labelOf(this._state, row));
  }

  set labels(labels: readonly string[] | string) {
    this.#assign("labels", typeof labels === "string" ? fields.labels.read(labels) : labels.map(String));
  }

  get temperature(): number {
    return this._state.temperature;
  }

  set temperature(temperature: number | string) {
    this.#assign("temperature", typeof temperature === "string" ? fields.temperature.read(temperature) : temperature);
  }

  get panels(): string[] {
    return [...this._state.panels];
  }

  set panels(names: readonly string[] | string) {
    this.#assign("panels", fields.panels.read(typeof names === "string" ? names : names.join(" ")));
  }

  get digits(): number {
    return this._state.digits;
  }

  set digits(digits: number | string) {
    this.#assign("digits", typeof digits === "string" ? fields.digits.read(digits) : checkDigits(digits));
  }

  get order(): State["order"] {
    return this._state.order;
  }

  set order(order: State["order"]) {
    this.#assign("order", fields.order.read(order));
  }

  get unit(): State["unit"] {
    return this._state.unit;
  }

  set unit(unit: State["unit"]) {
    this.#assign("unit", fields.unit.read(unit));
  }

  get state(): State {
    return this._state;
  }

  set state(state: State) {
    this.give(state);
    this._notices = new Map();
  }

  get temperatureMin(): number {
    return this.#bounds.lowest;
  }

  set temperatureMin(lowest: number | string) {
    this.setAttribute("temperature-min", String(checkBound(lowest)));
  }

  get temperatureMax(): number {
    return this.#bounds.highest;
  }

  set temperatureMax(highest: number | string) {
    this.setAttribute("temperature-max", String(checkBound(highest)));
  }

  get compact(): boolean {
    return this.hasAttribute("compact");
  }

  set compact(isCompact: boolean) {
    this.toggleAttribute("compact", isCompact);
  }

  get readonly(): boolean {
    return this.hasAttribute("readonly");
  }

  set readonly(isReadonly: boolean) {
    this.toggleAttribute("readonly", isReadonly);
  }

  get theme(): string {
    return this.getAttribute("theme") ?? "";
  }

  set theme(theme: string) {
    this.setAttribute("theme", theme);
  }

  /** The temperatures that the reader may choose. */
  protected get bounds(): Bounds {
    return this.#bounds;
  }

  /** Whether the reader may look, and change nothing: because of the attribute, or of a disabled form. */
  protected get isReadonly(): boolean {
    return this.readonly || this.#isDisabled;
  }

  protected submit(temperature: number): void {
    this.#internals?.setFormValue(String(temperature));
  }

  /** Called by the browser when a form is reset. */
  formResetCallback(): void {
    const text = this.getAttribute("temperature");
    const { fallback, read } = fields.temperature;
    this.#assignOrFallBack("temperature", () => (text === null ? fallback : read(text)));
  }

  /** Called by the browser when the element, or a fieldset around it, is disabled or enabled again. */
  formDisabledCallback(isDisabled: boolean): void {
    this.#isDisabled = isDisabled;
    this.requestUpdate();
  }

  /** Called by the browser when it fills in a form again, as after going back. */
  formStateRestoreCallback(text: string): void {
    this.#assignOrFallBack("temperature", () => fields.temperature.read(text));
  }

  override connectedCallback(): void {
    this.#adoptEarlyProperties();
    super.connectedCallback();
  }

  override attributeChangedCallback(name: string, before: string | null, text: string | null): void {
    super.attributeChangedCallback(name, before, text);
    if (before === text) return;
    const field = attributeNames.find((each) => each === name);
    if (field !== undefined) {
      const { fallback, read } = fields[field];
      this.#assignOrFallBack(field, () => (text === null ? fallback : read(text)));
    } else if (name === "lang") this.language.follow();
    else {
      if (name.startsWith("temperature-")) this.#readBounds(name);
      if (name === "theme") this.#notice(name, this.#themeError(text));
      this.requestUpdate();
    }
  }

  /** Properties that a page set before the element was defined hide its own: they are taken in, and out of the way. */
  #adoptEarlyProperties(): void {
    for (const name of ["state", ...attributeNames, ...displayProperties] as const) {
      if (!Object.hasOwn(this, name)) continue;
      const value: unknown = Reflect.get(this, name);
      Reflect.deleteProperty(this, name);
      try {
        Reflect.set(this, name, value);
      } catch (error) {
        if (isOneOf(name, attributeNames)) this.#fallBack(name, error);
        else this.#notice(name, reasonOf(error));
      }
    }
  }

  #readBounds(changed: string): void {
    const read = (name: string, fallback: number) => {
      const text = this.getAttribute(name);
      return text === null ? fallback : fields.temperature.read(text);
    };
    try {
      const { highest, lowest } = everyTemperature;
      this.#bounds = checkBounds({
        lowest: read("temperature-min", lowest),
        highest: read("temperature-max", highest),
      });
      this.#notice("temperature-min");
      this.#notice("temperature-max");
    } catch (error) {
      this.#bounds = everyTemperature;
      this.#notice(changed, reasonOf(error));
    }
  }

  #assignOrFallBack(name: AttributeName, value: () => unknown): void {
    try {
      this.#assign(name, value());
    } catch (error) {
      this.#fallBack(name, error);
    }
  }

  #fallBack(name: AttributeName, error: unknown): void {
    this.#assign(name, fields[name].fallback);
    this.#notice(name, reasonOf(error));
  }

  #assign(name: keyof State, value: unknown): void {
    this.give({ ...this._state, [name]: value });
    this._notices = without(this._notices, name, "edit");
  }

  #themeError(theme: string | null): string | undefined {
    if (theme === null || theme === "" || themes.includes(theme)) return undefined;
    return this.language.messages.notOneOf(theme.slice(0, 40), themes.join(", "));
  }

  /** Says what is wrong with an attribute; without a reason, that nothing is any more. */
  #notice(name: string, reason?: string): void {
    if (reason !== undefined) {
      this._notices = new Map(this._notices).set(name, this.language.messages.badField(name, reason));
    } else if (this._notices.has(name)) this._notices = without(this._notices, name);
  }
}

/** Throws a RangeError for what is no temperature. */
function checkBound(bound: number | string): number {
  const temperature = typeof bound === "string" ? fields.temperature.read(bound) : bound;
  if (typeof temperature !== "number" || !(temperature >= 0)) {
    throw new RangeError(`a bound must be a temperature of 0 or more, got ${temperature}`);
  }
  return temperature;
}

/** Throws a RangeError for bounds that no temperature lies between. */
function checkBounds(bounds: Bounds): Bounds {
  const { lowest, highest } = bounds;
  if (!(lowest >= 0 && lowest < highest)) {
    throw new RangeError(`the temperatures must go from 0 or more to a higher one, got ${lowest} to ${highest}`);
  }
  return bounds;
}

export function reasonOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

export function without(map: ReadonlyMap<string, string>, ...names: string[]): ReadonlyMap<string, string> {
  return new Map([...map].filter(([name]) => !names.includes(name)));
}

function isOneOf<Name extends string>(name: string, names: readonly Name[]): name is Name {
  return names.some((each) => each === name);
}
