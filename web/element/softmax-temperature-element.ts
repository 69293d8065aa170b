import { html, LitElement, nothing, type PropertyDeclarations, type PropertyValues, type TemplateResult } from "lit";
import { withLabel, withLogit, withRowAdded, withRowRemoved, withTemperature } from "./edits.js";
import { fitAxis, type LogitAxis } from "./logit-axis.js";
import { english } from "./messages.js";
import { formatExactly, formatFixed, parseNumber } from "./numbers.js";
import { barsPanel } from "./panels/bars.js";
import { statisticsPanel } from "./panels/statistics.js";
import { temperaturePanel } from "./panels/temperature.js";
import { computeResults, type Results } from "./results.js";
import { fieldNames, fields, initialState, labelOf, type State } from "./state.js";
import { styles } from "./styles.js";
import { warmth } from "./temperature-scale.js";
import type { Actions, View } from "./view.js";

const messages = english;
const digits = 4;

/** The summary is read out once the reader has paused this long, in milliseconds. */
const restBeforeSummary = 800;

/**
 * `<softmax-temperature>`: a distribution that answers as its logits and its temperature are changed.
 *
 * Attributes, read again when they change: `logits` and `labels` (comma-separated; a logit of -inf is masked),
 * `temperature` (a number of 0 or more, or inf). An attribute that cannot be used is left out, and a notice says why.
 * The properties of the same names give the present values, the reader's changes included.
 */
export class SoftmaxTemperatureElement extends LitElement implements Actions {
  static override styles = styles;

  static override properties: PropertyDeclarations = {
    _state: { state: true },
    _fieldErrors: { state: true },
    _notices: { state: true },
    _summary: { state: true },
  };

  static override get observedAttributes(): string[] {
    // biome-ignore lint/complexity/noThisInStatic: Lit's getter prepares the class that it is called on
    return [...super.observedAttributes, ...fieldNames];
  }

  declare private _state: State;
  declare private _fieldErrors: ReadonlyMap<string, string>;
  declare private _notices: ReadonlyMap<string, string>;
  declare private _summary: string;

  #results: Results;
  #axis: LogitAxis;
  #summaryTimer: ReturnType<typeof setTimeout> | undefined;

  constructor() {
    super();
    this._state = initialState;
    this._fieldErrors = new Map();
    this._notices = new Map();
    this._summary = "";
    this.#results = computeResults(initialState);
    this.#axis = fitAxis(initialState.logits);
  }

  /** z, one number a row; setting it throws the core's error for logits that have no distribution. */
  get logits(): number[] {
    return [...this._state.logits];
  }

  set logits(logits: readonly number[]) {
    this.#become({ ...this._state, logits: [...logits] });
  }

  /** One label a row; a row without one is called by its number. */
  get labels(): string[] {
    return this._state.logits.map((_, row) => labelOf(this._state, row));
  }

  set labels(labels: readonly string[]) {
    this.#become({ ...this._state, labels: labels.map(String) });
  }

  /** T, 0 to Infinity; setting it throws the core's error for any other value. */
  get temperature(): number {
    return this._state.temperature;
  }

  set temperature(temperature: number) {
    this.#become({ ...this._state, temperature });
  }

  /** p, one number a row: what the bars show. */
  get probabilities(): Float64Array {
    return this.#results.probabilities.slice();
  }

  override attributeChangedCallback(name: string, before: string | null, text: string | null): void {
    super.attributeChangedCallback(name, before, text);
    const field = fieldNames.find((each) => each === name);
    if (field !== undefined && before !== text) this.#readAttribute(field, text);
  }

  #readAttribute<Name extends keyof State>(name: Name, text: string | null): void {
    const { fallback, read } = fields[name];
    const notices = new Map(this._notices);
    notices.delete(name);
    try {
      this.#become({ ...this._state, [name]: text === null ? fallback : read(text) });
    } catch (error) {
      this.#become({ ...this._state, [name]: fallback });
      notices.set(name, messages.badField(name, reasonOf(error)));
    }
    this._notices = notices;
  }

  /** Takes a state on if it has a distribution, else throws and leaves everything as it was. */
  #become(state: State): void {
    this.#results = computeResults(state);
    this.#axis = fitAxis(state.logits, this.#axis);
    this._state = state;
    this._fieldErrors = new Map();
  }

  /** Takes on a reader's change; one that leaves no distribution is refused with a notice. */
  #attempt(state: State): boolean {
    const notices = new Map(this._notices);
    notices.delete("edit");
    try {
      this.#become(state);
    } catch (error) {
      notices.set("edit", messages.refused(reasonOf(error)));
    }
    this._notices = notices;
    return !notices.has("edit");
  }

  setTemperature(temperature: number): void {
    this.#attempt(withTemperature(this._state, temperature));
  }

  setLogit(row: number, logit: number): void {
    this.#attempt(withLogit(this._state, row, logit));
  }

  setLabel(row: number, label: string): void {
    this.#attempt(withLabel(this._state, row, label.trim()));
  }

  addRow(): void {
    const row = this._state.logits.length;
    this.#attempt(withRowAdded(this._state, messages.newLabel(row + 1)));
    this.#focusRow(row, ".label input");
  }

  removeRow(row: number): void {
    if (!this.#attempt(withRowRemoved(this._state, row))) return;
    const next = Math.min(row, this._state.logits.length - 1);
    this.#focusRow(next, this._state.logits.length === 1 ? ".label input" : ".remove");
  }

  typeNumber(field: string, text: string, ended: boolean): void {
    const row = field === "temperature" ? undefined : Number(field.slice("logit-".length));
    const value = parseNumber(text);
    const isUsable = value !== undefined && (row === undefined ? value >= 0 : value < Number.POSITIVE_INFINITY);
    if (isUsable) {
      this.#attempt(row === undefined ? withTemperature(this._state, value) : withLogit(this._state, row, value));
    } else if (ended) {
      const error = row === undefined ? messages.badTemperature(text) : messages.badLogit(text);
      this._fieldErrors = new Map(this._fieldErrors).set(field, error);
    }
    this.requestUpdate();
  }

  async #focusRow(row: number, part: string): Promise<void> {
    await this.updateComplete;
    const element = this.renderRoot.querySelectorAll(".row:not(.head)")[row]?.querySelector<HTMLElement>(part);
    element?.focus();
    if (element instanceof HTMLInputElement) element.select();
  }

  protected override render(): TemplateResult {
    const view: View = {
      state: this._state,
      results: this.#results,
      axis: this.#axis,
      messages,
      digits,
      fieldErrors: this._fieldErrors,
    };
    const notices = [...this._notices.values()];
    return html`<div class="widget">
      ${temperaturePanel(view, this)} ${statisticsPanel(view)}
      <div class="notices" role="alert">
        ${notices.length === 0 ? nothing : notices.map((notice) => html`<p>${notice}</p>`)}
      </div>
      ${barsPanel(view, this)}
      <p class="unseen" role="status">${this._summary}</p>
    </div>`;
  }

  protected override updated(changed: PropertyValues): void {
    this.style.setProperty("--_warmth", String(warmth(this._state.temperature)));
    // Not for the state that the element begins with: only changes are news.
    if (changed.has("_state") && changed.get("_state") !== undefined) this.#summariseAtRest();
  }

  #summariseAtRest(): void {
    clearTimeout(this.#summaryTimer);
    this.#summaryTimer = setTimeout(() => {
      const { argmax, entropy, maxProbability } = this.#results.statistics;
      this._summary = messages.summary(
        formatExactly(this._state.temperature),
        labelOf(this._state, argmax),
        formatFixed(maxProbability, digits),
        formatFixed(entropy, digits),
      );
    }, restBeforeSummary);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    clearTimeout(this.#summaryTimer);
  }
}

function reasonOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
