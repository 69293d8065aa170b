import { html, LitElement, nothing, type PropertyDeclarations, type PropertyValues, type TemplateResult } from "lit";
import { withLabel, withLogit, withRowAdded, withRowRemoved, withTemperature } from "./edits.js";
import type { SoftmaxTemperature } from "./interface.js";
import { fitAxis, type LogitAxis } from "./logit-axis.js";
import { english } from "./messages.js";
import { formatExactly, formatFixed } from "./numbers.js";
import { barsPanel, logitFieldName } from "./panels/bars.js";
import { leaders, statisticsPanel } from "./panels/statistics.js";
import { temperaturePanel } from "./panels/temperature.js";
import { computeResults, type Results } from "./results.js";
import { fieldNames, fields, initialState, labelOf, type State } from "./state.js";
import { styles } from "./styles/index.js";
import { warmth } from "./temperature-scale.js";
import type { Actions, View } from "./view.js";

const messages = english;
const digits = 4;

/** The summary is read out once the reader has paused this long, in milliseconds. */
const restBeforeSummary = 800;

/** See interface.ts for what the element promises. */
export class SoftmaxTemperatureElement extends LitElement implements SoftmaxTemperature {
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
  /** What is wrong with the text in a field, by the field's name. */
  declare private _fieldErrors: ReadonlyMap<string, string>;
  /** What could not be done, by the field of the state that it is about. */
  declare private _notices: ReadonlyMap<string, string>;
  declare private _summary: string;

  #results: Results;
  #axis: LogitAxis;
  #isAxisHeld = false;
  #revision = 0;
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

  get logits(): number[] {
    return [...this._state.logits];
  }

  set logits(logits: readonly number[]) {
    this.#assign("logits", [...logits]);
  }

  get labels(): string[] {
    return this._state.logits.map((_, row) => labelOf(this._state, row));
  }

  set labels(labels: readonly string[]) {
    this.#assign("labels", labels.map(String));
  }

  get temperature(): number {
    return this._state.temperature;
  }

  set temperature(temperature: number) {
    this.#assign("temperature", temperature);
  }

  get probabilities(): Float64Array {
    return this.#results.probabilities.slice();
  }

  override connectedCallback(): void {
    this.#adoptEarlyProperties();
    super.connectedCallback();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    clearTimeout(this.#summaryTimer);
  }

  override attributeChangedCallback(name: string, before: string | null, text: string | null): void {
    super.attributeChangedCallback(name, before, text);
    const field = fieldNames.find((each) => each === name);
    if (field !== undefined && before !== text) {
      const { fallback, read } = fields[field];
      this.#assignOrFallBack(field, () => (text === null ? fallback : read(text)));
    }
  }

  /** Properties that a page set before the element was defined hide its own: they are taken in, and out of the way. */
  #adoptEarlyProperties(): void {
    for (const name of fieldNames) {
      if (!Object.hasOwn(this, name)) continue;
      const value: unknown = Reflect.get(this, name);
      Reflect.deleteProperty(this, name);
      this.#assignOrFallBack(name, () => value);
    }
  }

  #assignOrFallBack(name: keyof State, value: () => unknown): void {
    try {
      this.#assign(name, value());
    } catch (error) {
      this.#assign(name, fields[name].fallback);
      this._notices = new Map(this._notices).set(name, messages.badField(name, reasonOf(error)));
    }
  }

  /** A field is given from outside: what the reader was about to do with the state before is void. */
  #assign(name: keyof State, value: unknown): void {
    this.#become({ ...this._state, [name]: value } as State);
    this.#revision += 1;
    this._fieldErrors = new Map();
    this._notices = without(this._notices, name, "edit");
  }

  /** Takes a state on if it has a distribution, else throws and leaves everything as it was. */
  #become(state: State): void {
    this.#results = computeResults(state);
    if (!this.#isAxisHeld) this.#axis = fitAxis(state.logits, this.#axis);
    this._state = state;
  }

  /** Takes on a reader's change; one that leaves no distribution is refused with a notice. */
  #attempt(state: State, ...mended: string[]): boolean {
    try {
      this.#become(state);
    } catch (error) {
      this._notices = new Map(this._notices).set("edit", messages.refused(reasonOf(error)));
      return false;
    }
    this._notices = without(this._notices, "edit", ...mended);
    this._fieldErrors = without(this._fieldErrors, ...mended);
    return true;
  }

  readonly #actions: Actions = {
    setTemperature: (temperature) => {
      this.#attempt(withTemperature(this._state, temperature), "temperature");
    },
    setLogit: (row, logit) => {
      this.#attempt(withLogit(this._state, row, logit), "logits", logitFieldName(row));
    },
    setLabel: (row, label) => {
      this.#attempt(withLabel(this._state, row, label.trim()), "labels");
    },
    addRow: () => {
      const row = this._state.logits.length;
      this.#attempt(withRowAdded(this._state, freshLabel(this.labels)));
      this.#focusRow(row, ".label input");
    },
    removeRow: (row) => {
      if (!this.#attempt(withRowRemoved(this._state, row), "logits")) return;
      // The rows behind have moved up; what was wrong in a field was about the row before.
      this._fieldErrors = without(this._fieldErrors, ...this._state.logits.map((_, i) => logitFieldName(i)));
      const next = Math.min(row, this._state.logits.length - 1);
      this.#focusRow(next, this._state.logits.length === 1 ? ".label input" : ".remove");
    },
    setFieldError: (field, error) => {
      this._fieldErrors =
        error === undefined ? without(this._fieldErrors, field) : new Map(this._fieldErrors).set(field, error);
    },
    holdAxis: (held) => {
      this.#isAxisHeld = held;
      if (!held) this.#axis = fitAxis(this._state.logits, this.#axis);
      this.requestUpdate();
    },
    revision: () => this.#revision,
  };

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
      revision: this.#revision,
    };
    const notices = [...this._notices.values()];
    return html`<div class="widget">
      ${temperaturePanel(view, this.#actions)} ${statisticsPanel(view)}
      <div class="notices" role="alert">
        ${notices.length === 0 ? nothing : notices.map((notice) => html`<p>${notice}</p>`)}
      </div>
      ${barsPanel(view, this.#actions)}
      <p class="unseen" role="status">${this._summary}</p>
    </div>`;
  }

  protected override updated(changed: PropertyValues): void {
    // Inside the shadow root: a style attribute on the element itself would go with it where inline styles are forbidden.
    const widget = this.renderRoot.querySelector<HTMLElement>(".widget");
    widget?.style.setProperty("--_warmth", String(warmth(this._state.temperature)));
    // Not for the state that the element begins with: only changes are news.
    if (changed.has("_state") && changed.get("_state") !== undefined) this.#summariseAtRest();
  }

  #summariseAtRest(): void {
    clearTimeout(this.#summaryTimer);
    this.#summaryTimer = setTimeout(() => {
      const { entropy, maxProbability } = this.#results.statistics;
      this._summary = messages.summary(
        formatExactly(this._state.temperature),
        leaders(this._state, this.#results, messages),
        formatFixed(maxProbability, digits),
        formatFixed(entropy, digits),
      );
    }, restBeforeSummary);
  }
}

function reasonOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

function without(map: ReadonlyMap<string, string>, ...names: string[]): ReadonlyMap<string, string> {
  return new Map([...map].filter(([name]) => !names.includes(name)));
}

/** A label that no row has yet. */
function freshLabel(labels: readonly string[]): string {
  let number = labels.length + 1;
  while (labels.includes(messages.newLabel(number))) number += 1;
  return messages.newLabel(number);
}
