import { html, noChange, nothing, type PropertyDeclarations, type PropertyValues, type TemplateResult } from "lit";
import { canStart } from "../core/runtime.js";
import type { Messages } from "../languages/contracts/element.js";
import { withRowAdded, withRowRemoved, withTemperature } from "../state/edits.js";
import { computeResults, type Results } from "../state/results/results.js";
import { initialState, isSameField, isSameState, type PanelName, type State } from "../state/state.js";
import { inUnit } from "../state/units.js";
import { styles } from "./all-styles.js";
import { editActions } from "./edit-actions.js";
import { ElementProperties, reasonOf, without } from "./element-properties.js";
import { ExportController } from "./export/controller.js";
import { exportDialog } from "./export/dialog.js";
import type { Change } from "./interface.js";
import { keepOwnEvents } from "./own-events.js";
import { fitAxis, type LogitAxis } from "./panels/bars/logit-axis.js";
import { barsPanel } from "./panels/bars/panel.js";
import { logitFieldName } from "./panels/bars/row.js";
import { indexOfRow, manyRows, rowHeight } from "./panels/bars/rows-in-sight.js";
import { blockedPanel } from "./panels/blocked/panel.js";
import { curvesPanel } from "./panels/curves/panel.js";
import { simplexPanel } from "./panels/simplex/panel.js";
import { solvePanel } from "./panels/solve/panel.js";
import { leaders, statisticsPanel } from "./panels/statistics/panel.js";
import { stepsPanel } from "./panels/steps/panel.js";
import { temperaturePanel } from "./panels/temperature/panel.js";
import { toolbar } from "./panels/toolbar/panel.js";
import { PanelsInSight } from "./panels-in-sight.js";
import { RestTimer } from "./rest-timer.js";
import { UndoController } from "./undo-controller.js";
import type { Actions, View } from "./view.js";
import { Viewport } from "./viewport.js";

/** After this long without a change, in milliseconds, a summary is read out, and the next change is a step of its own. */
const rest = 800;

type Panel = (view: View, actions: Actions) => TemplateResult;

/** The distribution itself stands above the toolbar, and what one may want to look into below. */
const upperPanels = { bars: barsPanel, statistics: statisticsPanel };
const lowerPanels = { curves: curvesPanel, simplex: simplexPanel, solve: solvePanel, steps: stepsPanel };

/** See interface.ts for what the element promises. */
export class SoftmaxTemperatureElement extends ElementProperties {
  static override styles = styles;

  static override properties: PropertyDeclarations = {
    _fieldErrors: { state: true },
    _summary: { state: true },
  };

  /** What is wrong with the text in a field, by the field's name. */
  declare private _fieldErrors: ReadonlyMap<string, string>;
  declare private _summary: string;

  /** Where WebAssembly may not run, there is nothing to compute with: the element says so, and what was given. */
  readonly #isBlocked = !canStart();
  #computed: Results | undefined;
  #axis: LogitAxis;
  #rowOrder: Uint32Array | undefined;
  #isHeld = false;
  /** Whether the reader has changed something since the last `change` event. */
  #isUncommitted = false;
  #revision = 0;
  readonly #rest = new RestTimer(rest, () => this.#atRest());
  readonly #history = new UndoController(
    this,
    () => this.#actions.undo(),
    () => this.#actions.redo(),
  );
  readonly #viewport = new Viewport(this);
  readonly #sight = new PanelsInSight(this);
  readonly #export = new ExportController(this, () => this.#view());

  constructor() {
    super();
    this._fieldErrors = new Map();
    this._summary = "";
    this.#axis = fitAxis(initialState.logits);
    keepOwnEvents(this);
  }

  get probabilities(): Float64Array {
    return this.#results.probabilities.slice();
  }

  /** Throws the core's error where it cannot start. */
  get #results(): Results {
    this.#computed ??= computeResults(this._state);
    return this.#computed;
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#rest.stop();
  }

  /** A state is given from outside: what the reader was about to do with the one before is void. */
  protected override give(state: State): void {
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
    if (!this.#isBlocked) {
      const before = this.#results;
      this.#computed = computeResults(state, before);
      const areLogitsNew = this.#computed.ofLogits !== before.ofLogits;
      if (areLogitsNew && !this.#isHeld) this.#axis = fitAxis(state.logits, this.#axis);
    }
    this._state = state;
    this.submit(state.temperature);
    this.#arrangeRows();
  }

  /** Rows are sorted anew only while nobody is at work in them: a row does not jump away from under a finger. */
  #arrangeRows(): void {
    const { logits, order } = this._state;
    const isBusy = this.#isHeld || this.#viewport.focusedRow !== undefined;
    if (order === "given" || this.#isBlocked) this.#rowOrder = undefined;
    else if (!isBusy || this.#rowOrder?.length !== logits.length) this.#rowOrder = this.#results.ofLogits.ranking;
  }

  /** Takes on a reader's change; one that leaves no distribution is refused with a notice. */
  #attempt(state: State, kind: string, ...mended: string[]): boolean {
    const before = this._state;
    try {
      this.#become(state);
    } catch (error) {
      const isMasked = state.logits.every((logit) => logit === Number.NEGATIVE_INFINITY);
      this.#refuse(isMasked ? this.language.messages.allMasked : reasonOf(error));
      return false;
    }
    if (state !== before) {
      this.#history.record(before, state, kind);
      this.#tell("input");
    }
    this._notices = without(this._notices, "edit", ...mended);
    this._fieldErrors = without(this._fieldErrors, ...mended);
    return true;
  }

  #refuse(reason: string): void {
    this._notices = new Map(this._notices).set("edit", this.language.messages.refused(reason));
  }

  async #travel(state: State | undefined): Promise<void> {
    if (state === undefined) return;
    const hadFocus = this.shadowRoot?.activeElement != null;
    this.#become(state);
    this.#voidEdits();
    this._notices = new Map();
    this.#tell("input");
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
      this.#attempt(withRowAdded(this._state, freshLabel(this.labels, this.language.messages)), "row");
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
      if (!this.isReadonly) this.#travel(this.#history.undo(this._state));
    },
    redo: () => {
      if (!this.isReadonly) this.#travel(this.#history.redo(this._state));
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
      messages: this.language.messages,
      fieldErrors: this._fieldErrors,
      revision: this.#revision,
      width: this.#viewport.width,
      scroll: this.#viewport.scroll,
      focusedRow: this.#viewport.focusedRow,
      rowOrder: this.#rowOrder,
      canUndo: this.#history.canUndo,
      canRedo: this.#history.canRedo,
      isChoosable: !this.hasAttribute("panels"),
      isReadonly: this.isReadonly,
      bounds: this.bounds,
      title: this.title,
    };
  }

  protected override willUpdate(changed: PropertyValues): void {
    if (this.#isBlocked) return;
    const before: State | undefined = changed.get("_state");
    if (before !== undefined)
      this.#sight.changed(isSameState(withTemperature(before, this._state.temperature), this._state));
    this.#arrangeRows();
  }

  protected override render(): TemplateResult {
    const { direction, language } = this.language.messages;
    const { compact, isReadonly, title } = this;
    return html`<div
      class="widget ${compact ? "compact" : ""} ${isReadonly ? "fixed" : ""}"
      part="widget"
      lang=${language}
      dir=${direction}
      role=${title === "" ? nothing : "group"}
      aria-label=${title === "" ? nothing : title}
    >
      <slot name="caption"></slot>
      ${this.#isBlocked ? blockedPanel(this._state, this.language.messages, hasFallback(this)) : this.#contents()}
    </div>`;
  }

  #contents(): TemplateResult {
    const view = this.#view();
    const notices = [...this._notices.values()];
    return html`${temperaturePanel(view, this.#actions)}
      <div class="notices" role="alert">${notices.map((notice) => html`<p>${notice}</p>`)}</div>
      ${this.#panels(upperPanels, view)} ${toolbar(view, this.#actions)} ${this.#panels(lowerPanels, view)}
      ${exportDialog(view, this.#export)}
      <p class="unseen" role="status">${this._summary}</p>`;
  }

  #panels(panels: Partial<Record<PanelName, Panel>>, view: View): unknown[] {
    const { panels: shown } = this._state;
    return (Object.entries(panels) as [PanelName, Panel][]).map(([name, panel]) => {
      if (!shown.includes(name)) return nothing;
      return this.#sight.canWait(name) ? noChange : panel(view, this.#actions);
    });
  }

  protected override firstUpdated(): void {
    for (const type of ["input", "change"]) this.renderRoot.addEventListener(type, keepInside);
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

  #tell(type: "input" | "change"): void {
    this.#isUncommitted = type === "input";
    const { labels, logits, probabilities, temperature } = this;
    const detail: Change = { logits, labels, temperature, probabilities };
    this.dispatchEvent(new CustomEvent(type, { bubbles: true, composed: true, detail }));
  }

  #atRest(): void {
    if (this.#isBlocked) return;
    this.#history.rest();
    if (this.#isUncommitted) this.#tell("change");
    const { messages } = this.language;
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

/** The inner fields' events are not the element's: those say more. What stands in its slots speaks for itself. */
function keepInside(event: Event): void {
  const root = event.currentTarget as ShadowRoot;
  if (root.contains(event.target as Node)) event.stopPropagation();
}

/** Whether the page gave something to show where the element cannot work. */
function hasFallback(element: Element): boolean {
  return [...element.childNodes].some((node) =>
    node instanceof Element ? node.slot === "" : node.nodeType === Node.TEXT_NODE && node.textContent?.trim() !== "",
  );
}

/** A label that no row has yet. */
function freshLabel(labels: readonly string[], messages: Messages): string {
  let number = labels.length + 1;
  while (labels.includes(messages.newLabel(number))) number += 1;
  return messages.newLabel(number);
}
