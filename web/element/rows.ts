import type { LitElement, ReactiveController } from "lit";
import { isSameField, labelsOf } from "../state/state.js";
import type { Store } from "../state/store.js";
import type { LanguageController } from "./language-controller.js";
import { fitAxis, type LogitAxis } from "./panels/bars/logit-axis.js";
import { indexOfRow, manyRows } from "./panels/bars/rows-in-sight.js";
import type { Settings } from "./settings.js";
import type { RowActions } from "./view.js";
import type { Viewport } from "./viewport.js";

/** How the table of rows is shown: its axis, its order, and where the focus goes when rows are added or removed. */
export class Rows implements ReactiveController, RowActions {
  axis: LogitAxis;
  /** The rows in the order of the table; undefined if that is the order given. */
  order: Uint32Array | undefined;
  readonly #host: LitElement;
  readonly #store: Store;
  readonly #settings: Settings;
  readonly #viewport: Viewport;
  readonly #language: LanguageController;
  #logits: readonly number[];
  #isHeld = false;

  constructor(host: LitElement, store: Store, settings: Settings, viewport: Viewport, language: LanguageController) {
    this.#settings = settings;
    this.#language = language;
    this.#host = host;
    this.#store = store;
    this.#viewport = viewport;
    this.#logits = store.state.logits;
    this.axis = fitAxis(this.#logits);
    host.addController(this);
    store.listen((cause, before) => {
      if (cause === "page" || cause === "history") this.#isHeld = false;
      if (cause === "page" && !isSameField(store.state.logits, before.logits)) this.order = undefined;
    });
  }

  hostUpdate(): void {
    const { logits } = this.#store.state;
    if (this.#settings.track !== undefined) this.axis = this.#settings.track;
    else if (logits !== this.#logits && !this.#isHeld) this.axis = fitAxis(logits, this.axis);
    this.#logits = logits;
    this.#arrange();
  }

  /** Sorts the rows again, but not while one is dragged or has the focus: a row must not jump away from its user. */
  #arrange(): void {
    const { logits, order } = this.#store.state;
    const isBusy = this.#isHeld || this.#viewport.focusedRow !== undefined;
    if (order === "given" || !this.#store.canCompute) this.order = undefined;
    else if (!isBusy || this.order?.length !== logits.length) this.order = this.#store.results.ofLogits.ranking;
  }

  add(): void {
    const row = this.#store.state.logits.length;
    this.#store.addRow(this.#freshLabel());
    this.#arrange();
    this.#focus(row, ".label input");
  }

  remove(row: number): void {
    const index = indexOfRow(this.order, row);
    if (!this.#store.removeRow(row)) return;
    this.#arrange();
    const count = this.#store.state.logits.length;
    const next = Math.min(index, count - 1);
    this.#focus(this.order?.[next] ?? next, count === 1 ? ".label input" : ".remove");
  }

  hold(isHeld: boolean): void {
    this.#isHeld = isHeld;
    if (!isHeld && this.#settings.track === undefined) this.axis = fitAxis(this.#store.state.logits, this.axis);
    this.#host.requestUpdate();
  }

  scrolled(top: number, height: number): void {
    this.#viewport.scrolled(top, height);
  }

  async #focus(row: number, part: string): Promise<void> {
    const root = this.#host.renderRoot;
    const table = root.querySelector(".bars");
    const height = table?.querySelector<HTMLElement>(".rows .row")?.offsetHeight;
    if (table !== null && height !== undefined && this.#store.state.logits.length >= manyRows) {
      const top = Math.max(0, indexOfRow(this.order, row) * height - table.clientHeight / 2);
      this.#viewport.scrolled(top, table.clientHeight);
      await this.#host.updateComplete;
      table.scrollTop = top;
    }
    await this.#host.updateComplete;
    const element = root.querySelector<HTMLElement>(`.row[data-row="${row}"] ${part}`);
    element?.focus();
    if (element instanceof HTMLInputElement) element.select();
  }

  /** A label that no row has yet. */
  #freshLabel(): string {
    const labels = new Set(labelsOf(this.#store.state));
    const { newLabel } = this.#language.messages;
    let number = this.#store.state.logits.length + 1;
    while (labels.has(newLabel(number))) number += 1;
    return newLabel(number);
  }
}
