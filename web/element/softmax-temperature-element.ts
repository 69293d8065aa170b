import {
  html,
  LitElement,
  noChange,
  nothing,
  type PropertyDeclarations,
  type PropertyValues,
  type TemplateResult,
} from "lit";
import { editActions } from "./edit-actions.js";
import { withRowAdded, withRowRemoved, withTemperature } from "./edits.js";
import { ExportController } from "./export-controller.js";
import type { SoftmaxTemperature } from "./interface.js";
import { LanguageController } from "./language-controller.js";
import { fitAxis, type LogitAxis } from "./logit-axis.js";
import type { Messages } from "./messages.js";
import { logitFieldName } from "./panels/bar-row.js";
import { barsPanel } from "./panels/bars.js";
import { curvesPanel } from "./panels/curves.js";
import { exportDialog } from "./panels/export-dialog.js";
import { simplexPanel } from "./panels/simplex.js";
import { solvePanel } from "./panels/solve.js";
import { leaders, statisticsPanel } from "./panels/statistics.js";
import { stepsPanel } from "./panels/steps.js";
import { temperaturePanel } from "./panels/temperature.js";
import { toolbar } from "./panels/toolbar.js";
import { PanelsInSight } from "./panels-in-sight.js";
import { RestTimer } from "./rest-timer.js";
import { computeResults, type Results } from "./results.js";
import { indexOfRow, manyRows, rowHeight } from "./rows-in-sight.js";
import {
  type AttributeName,
  attributeNames,
  checkDigits,
  fields,
  initialState,
  isSameField,
  isSameState,
  labelOf,
  type PanelName,
  type State,
} from "./state.js";
import { styles } from "./styles/index.js";
import { UndoController } from "./undo-controller.js";
import { inUnit } from "./units.js";
import type { Actions, View } from "./view.js";
import { Viewport } from "./viewport.js";

/** After this long without a change, in milliseconds, a summary is read out, and the next change is a step of its own. */
const rest = 800;

type Panel = (view: View, actions: Actions) => TemplateResult;

/** The distribution itself stands above the toolbar, and what one may want to look into below. */
const upperPanels = { bars: barsPanel, statistics: statisticsPanel };
const lowerPanels = { curves: curvesPanel, simplex: simplexPanel, solve: solvePanel, steps: stepsPanel };

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
    return [...super.observedAttributes, ...attributeNames, "compact", "lang"];
  }

  declare private _state: State;
  /** What is wrong with the text in a field, by the field's name. */
  declare private _fieldErrors: ReadonlyMap<string, string>;
  /** What could not be done, by the field of the state that it is about. */
  declare private _notices: ReadonlyMap<string, string>;
  declare private _summary: string;

  #results: Results;
  #axis: LogitAxis;
  #rowOrder: Uint32Array | undefined;
  #isHeld = false;
  #revision = 0;
  #isWhole: Promise<void> | undefined;
  readonly #rest = new RestTimer(rest, () => this.#atRest());
  readonly #history = new UndoController(
    this,
    () => this.#actions.undo(),
    () => this.#actions.redo(),
  );
  readonly #language = new LanguageController(this);
  readonly #viewport = new Viewport(this);
  readonly #sight = new PanelsInSight(this);
  readonly #export = new ExportController(this, () => this.#view());

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

  get panels(): string[] {
    return [...this._state.panels];
  }

  set panels(names: readonly string[]) {
    this.#assign("panels", fields.panels.read(names.join(" ")));
  }

  get digits(): number {
    return this._state.digits;
  }

  set digits(digits: number) {
    this.#assign("digits", checkDigits(digits));
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

  /** Everything that is shown, as one immutable value. */
  get state(): State {
    return this._state;
  }

  set state(state: State) {
    this.#give(state);
    this._notices = new Map();
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
    this.#rest.stop();
  }

  override attributeChangedCallback(name: string, before: string | null, text: string | null): void {
    super.attributeChangedCallback(name, before, text);
    if (name === "lang") this.#language.follow();
    if (name === "compact") this.requestUpdate();
    const field = attributeNames.find((each) => each === name);
    if (field !== undefined && before !== text) {
      const { fallback, read } = fields[field];
      this.#assignOrFallBack(field, () => (text === null ? fallback : read(text)));
    }
  }

  /** Properties that a page set before the element was defined hide its own: they are taken in, and out of the way. */
  #adoptEarlyProperties(): void {
    for (const name of ["state", ...attributeNames] as const) {
      if (!Object.hasOwn(this, name)) continue;
      const value: unknown = Reflect.get(this, name);
      Reflect.deleteProperty(this, name);
      try {
        Reflect.set(this, name, value);
      } catch (error) {
        if (name === "state") this.#refuse(reasonOf(error));
        else this.#fallBack(name, error);
      }
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
    this._notices = new Map(this._notices).set(name, this.#language.messages.badField(name, reasonOf(error)));
  }

  #assign(name: keyof State, value: unknown): void {
    this.#give({ ...this._state, [name]: value });
    this._notices = without(this._notices, name, "edit");
  }

  /** A state is given from outside: what the reader was about to do with the one before is void. */
  #give(state: State): void {
    const before = this._state;
    if (isSameState(state, before)) return;
    this.#become(state);
    if (this.hasUpdated) this.#history.record(before, state, "assign");
    this.#voidEdits();
    if (!isSameField(state.logits, before.logits)) this.#rowOrder = undefined;
  }

  #voidEdits(): void {
    this.#revision += 1;
    this.#isHeld = false;
    this._fieldErrors = new Map();
  }

  /** Takes a state on if it has a distribution, else throws and leaves everything as it was. */
  #become(state: State): void {
    const before = this.#results;
    this.#results = computeResults(state, before);
    const areLogitsNew = this.#results.ofLogits !== before.ofLogits;
    if (areLogitsNew && !this.#isHeld) this.#axis = fitAxis(state.logits, this.#axis);
    this._state = state;
    this.#arrangeRows();
  }

  /** Rows are sorted anew only while nobody is at work in them: a row does not jump away from under a finger. */
  #arrangeRows(): void {
    const { logits, order } = this._state;
    const isBusy = this.#isHeld || this.#viewport.focusedRow !== undefined;
    if (order === "given") this.#rowOrder = undefined;
    else if (!isBusy || this.#rowOrder?.length !== logits.length) this.#rowOrder = this.#results.ofLogits.ranking;
  }

  /** Takes on a reader's change; one that leaves no distribution is refused with a notice. */
  #attempt(state: State, kind: string, ...mended: string[]): boolean {
    const before = this._state;
    try {
      this.#become(state);
    } catch (error) {
      const isMasked = state.logits.every((logit) => logit === Number.NEGATIVE_INFINITY);
      this.#refuse(isMasked ? this.#language.messages.allMasked : reasonOf(error));
      return false;
    }
    if (state !== before) this.#history.record(before, state, kind);
    this._notices = without(this._notices, "edit", ...mended);
    this._fieldErrors = without(this._fieldErrors, ...mended);
    return true;
  }

  #refuse(reason: string): void {
    this._notices = new Map(this._notices).set("edit", this.#language.messages.refused(reason));
  }

  async #travel(state: State | undefined): Promise<void> {
    if (state === undefined) return;
    const hadFocus = this.shadowRoot?.activeElement != null;
    this.#become(state);
    this.#voidEdits();
    this._notices = new Map();
    await this.updateComplete;
    // What had the focus may be gone; from here on, the keys go on working.
    if (hadFocus && this.shadowRoot?.activeElement == null) {
      this.renderRoot.querySelector<HTMLElement>(".tools button")?.focus({ preventScroll: true });
    }
  }

  readonly #actions: Actions = {
    ...editActions(
      () => this._state,
      (state, kind, ...mended) => this.#attempt(state, kind, ...mended),
    ),
    addRow: () => {
      const row = this._state.logits.length;
      this.#history.close();
      this.#attempt(withRowAdded(this._state, freshLabel(this.labels, this.#language.messages)), "row");
      this.#focusRow(row, ".label input");
    },
    removeRow: (row) => {
      const index = indexOfRow(this.#view(), row);
      const before = this._state.logits;
      this.#history.close();
      if (!this.#attempt(withRowRemoved(this._state, row), "row", "logits")) return;
      // The rows behind have moved up; what was wrong in a field was about the row before.
      this._fieldErrors = without(this._fieldErrors, ...[row, ...before.keys()].map(logitFieldName));
      const count = this._state.logits.length;
      const next = Math.min(index, count - 1);
      this.#focusRow(this.#rowOrder?.[next] ?? next, count === 1 ? ".label input" : ".remove");
    },
    undo: () => {
      this.#travel(this.#history.undo(this._state));
    },
    redo: () => {
      this.#travel(this.#history.redo(this._state));
    },
    openExport: () => {
      this.#export.open();
    },
    setFieldError: (field, error) => {
      this._fieldErrors =
        error === undefined ? without(this._fieldErrors, field) : new Map(this._fieldErrors).set(field, error);
    },
    holdAxis: (held) => {
      this.#isHeld = held;
      if (!held) {
        this.#axis = fitAxis(this._state.logits, this.#axis);
      }
      this.requestUpdate();
    },
    scrolled: (top, height) => this.#viewport.scrolled(top, height),
    revision: () => this.#revision,
  };

  async #focusRow(row: number, part: string): Promise<void> {
    const view = this.#view();
    const table = this.renderRoot.querySelector(".bars");
    if (table !== null && this._state.logits.length >= manyRows) {
      const top = Math.max(0, indexOfRow(view, row) * rowHeight(view) - table.clientHeight / 2);
      this.#viewport.scrolled(top, table.clientHeight);
      await this.updateComplete;
      table.scrollTop = top;
    }
    await this.updateComplete;
    const element = this.renderRoot.querySelector<HTMLElement>(`.row[data-row="${row}"] ${part}`);
    element?.focus();
    if (element instanceof HTMLInputElement) element.select();
  }

  #view(): View {
    return {
      state: this._state,
      results: this.#results,
      axis: this.#axis,
      messages: this.#language.messages,
      fieldErrors: this._fieldErrors,
      revision: this.#revision,
      width: this.#viewport.width,
      scroll: this.#viewport.scroll,
      focusedRow: this.#viewport.focusedRow,
      rowOrder: this.#rowOrder,
      canUndo: this.#history.canUndo,
      canRedo: this.#history.canRedo,
      isChoosable: !this.hasAttribute("panels"),
    };
  }

  protected override willUpdate(changed: PropertyValues): void {
    const before: State | undefined = changed.get("_state");
    if (before !== undefined)
      this.#sight.changed(isSameState(withTemperature(before, this._state.temperature), this._state));
    this.#arrangeRows();
  }

  protected override render(): TemplateResult {
    const view = this.#view();
    const notices = [...this._notices.values()];
    const { direction, language } = view.messages;
    const isCompact = this.hasAttribute("compact");
    return html`<div class=${isCompact ? "widget compact" : "widget"} lang=${language} dir=${direction}>
      ${temperaturePanel(view, this.#actions)}
      <div class="notices" role="alert">
        ${notices.length === 0 ? nothing : notices.map((notice) => html`<p>${notice}</p>`)}
      </div>
      ${this.#panels(upperPanels, view)} ${toolbar(view, this.#actions)}
      ${this.hasUpdated ? this.#panels(lowerPanels, view) : nothing}
      ${exportDialog(view, this.#export)}
      <p class="unseen" role="status">${this._summary}</p>
    </div>`;
  }

  #panels(panels: Partial<Record<PanelName, Panel>>, view: View): unknown[] {
    const { panels: shown } = this._state;
    return (Object.entries(panels) as [PanelName, Panel][]).map(([name, panel]) => {
      if (!shown.includes(name)) return nothing;
      return this.#sight.canWait(name) ? noChange : panel(view, this.#actions);
    });
  }

  /** What stands further down is drawn in a second task: at first, all code is slow. */
  protected override firstUpdated(): void {
    this.#isWhole = new Promise((done) => setTimeout(done)).then(() => this.requestUpdate());
  }

  protected override async getUpdateComplete(): Promise<boolean> {
    await super.getUpdateComplete();
    await this.#isWhole;
    return super.getUpdateComplete();
  }

  protected override updated(changed: PropertyValues): void {
    const before: State | undefined = changed.get("_state");
    if (changed.has("_state") && before?.digits !== this._state.digits) {
      // Inside the shadow root: a style attribute on the element itself would go with it where inline styles are forbidden.
      const widget = this.renderRoot.querySelector<HTMLElement>(".widget");
      widget?.style.setProperty("--_digits", String(this._state.digits));
    }
    // Not for the state that the element begins with: only changes are news.
    if (before !== undefined) this.#rest.restart();
  }

  #atRest(): void {
    this.#history.rest();
    this.dispatchEvent(new Event("change", { bubbles: true, composed: true }));
    const { messages } = this.#language;
    const { entropy, maxProbability } = this.#results.statistics;
    const { digits, temperature, unit } = this._state;
    this._summary = messages.summary(
      messages.numbers.exactly(temperature),
      leaders(this._state, this.#results, messages),
      messages.numbers.fixed(maxProbability, digits),
      `${messages.numbers.fixed(inUnit(entropy, unit), digits)} ${messages.units[unit]}`,
    );
  }
}

function reasonOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

function without(map: ReadonlyMap<string, string>, ...names: string[]): ReadonlyMap<string, string> {
  return new Map([...map].filter(([name]) => !names.includes(name)));
}

/** A label that no row has yet. */
function freshLabel(labels: readonly string[], messages: Messages): string {
  let number = labels.length + 1;
  while (labels.includes(messages.newLabel(number))) number += 1;
  return messages.newLabel(number);
}
