import { type CSSResult, html, LitElement, noChange, nothing, type TemplateResult } from "lit";
import { describe } from "../core/describe.js";
import type { PanelName } from "../state/fields.js";
import { problemOf } from "../state/refusal.js";
import { attributeNames, isSameState, labelOf, labelsOf, type State } from "../state/state.js";
import { type Cause, loadNotice, Store } from "../state/store.js";
import { inUnit } from "../state/units.js";
import { styles } from "./all-styles.js";
import { type LaterName, panelsAtHand } from "./at-hand.js";
import { Easing } from "./easing.js";
import type { Exporter } from "./export/exporter.js";
import type { Change, Draw } from "./interface.js";
import { LandingDraws } from "./landing-draws.js";
import { LanguageController } from "./language-controller.js";
import { loadExporter } from "./later.js";
import { keepOwnEvents } from "./own-events.js";
import { barsPanel } from "./panels/bars/panel.js";
import { blockedPanel } from "./panels/blocked/panel.js";
import { scene } from "./panels/draws/panel.js";
import { drawSummary } from "./panels/draws/summary.js";
import { noticesPanel, slownessNote } from "./panels/notices/panel.js";
import { leaders } from "./panels/statistics/leaders.js";
import { temperaturePanel } from "./panels/temperature/panel.js";
import { PanelsInSight } from "./panels-in-sight.js";
import { PanelsToFetch } from "./panels-to-fetch.js";
import { adoptEarlyProperties, defineProperties, inEnglish } from "./properties.js";
import { RestTimer } from "./rest-timer.js";
import { Rows } from "./rows.js";
import { Settings, settingAttributes } from "./settings.js";
import { UndoKeys } from "./undo-keys.js";
import type { Actions, View } from "./view.js";
import { Viewport } from "./viewport.js";

/** After so many milliseconds without a change, a summary is read out, and the next change is a step of its own. */
const rest = 800;

/** The most draws at a time, which are a list of as many numbers. */
const mostDraws = 2 ** 24;

/**
 * The rows come first, as the eye reads them: scores, chances, then the temperature that leads from one to the other.
 * Above more rows than these the temperature stands first, so that it stays in sight with the rows' beginning.
 */
const mostAboveTemperature = 6;

/** The distribution stands above the toolbar, and the panels that look into it stand below. */
const lowerPanels = ["curves", "simplex", "solve", "steps"] as const;

/**
 * Draws what is in the store, and passes to it what the page gives and what the reader does. See interface.ts for what
 * the element promises. Its properties come from the tables of fields and of settings.
 */
export class SoftmaxTemperatureElement extends LitElement {
  static override get styles(): CSSResult[] {
    return [...styles, ...[...panelsAtHand.values()].map((panel) => panel.styles)];
  }

  /** The element's value in a form is T. */
  static readonly formAssociated = true;

  static override get observedAttributes(): string[] {
    // biome-ignore lint/complexity/noThisInStatic: Lit's getter prepares the class that it is called on
    return [...super.observedAttributes, ...attributeNames, ...settingAttributes, "lang"];
  }

  static {
    defineProperties(SoftmaxTemperatureElement.prototype, (element) => ({
      store: element.#store,
      settings: element.#settings,
      form: formOf(element, element.#internals),
    }));
  }

  readonly #store = new Store();
  readonly #settings = new Settings(this, this.#store);
  readonly #language = new LanguageController(this, this.#store);
  readonly #viewport = new Viewport(this);
  readonly #rows = new Rows(this, this.#store, this.#settings, this.#viewport, this.#language);
  readonly #undoKeys = new UndoKeys(this, this.#store, this.#settings);
  readonly #sight = new PanelsInSight(this);
  readonly #panelsToFetch = new PanelsToFetch(this, this.#store);
  readonly #rest = new RestTimer(rest, () => this.#atRest());
  readonly #draws = new LandingDraws(this, this.#store, (rows) => this.#hasDrawn(rows));
  readonly #easing = new Easing(this, this.#store);
  readonly #actions: Actions = {
    edits: this.#store,
    rows: this.#rows,
    draws: this.#draws,
    openExport: () => this.#openExport(),
  };
  /** Undefined in an imitation of a browser, as in tests of a page, that lacks attachInternals. */
  readonly #internals: ElementInternals | undefined = this.attachInternals?.();
  #export: Exporter | undefined;
  /** The state that was drawn last. */
  #drawn: State | undefined;
  #summary = "";
  /** Whether the reader has changed something since the last `change` event. */
  #isUncommitted = false;
  /** Whether there are draws that have not been read out. */
  #hasNewDraws = false;

  constructor() {
    super();
    // Lit would read what a script has added to all objects there.
    Object.setPrototypeOf(this.renderOptions, null);
    this.#store.listen((cause) => this.#afterChange(cause));
    this.#submit();
    keepOwnEvents(this);
  }

  draw(count = 1): Draw {
    if (!(Number.isInteger(count) && count >= 1 && count <= mostDraws)) {
      throw new RangeError(`count must be a whole number from 1 to ${mostDraws}, got ${describe(count)}`);
    }
    return this.#detailOf(this.#draws.draw(count));
  }

  clearDraws(): void {
    this.#draws.clear();
  }

  easeTo(numbers: Partial<Pick<State, "logits" | "temperature">>): void {
    const problem = problemOf(() => this.#easing.begin(numbers));
    if (problem !== undefined) throw new RangeError(inEnglish(problem), { cause: problem });
  }

  // What the page and the browser do.

  override connectedCallback(): void {
    adoptEarlyProperties(this);
    super.connectedCallback();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#rest.stop();
  }

  override attributeChangedCallback(name: string, before: string | null, text: string | null): void {
    super.attributeChangedCallback(name, before, text);
    if (before === text) return;
    const field = attributeNames.find((each) => each === name);
    if (field !== undefined) this.#store.assignOrFallBack(field, text);
    else if (name === "lang") this.#language.follow();
    else this.#settings.changed(name);
    this.requestUpdate();
  }

  /** Called by the browser when a form is reset. */
  formResetCallback(): void {
    this.#store.assignOrFallBack("temperature", this.getAttribute("temperature"));
  }

  /** Called by the browser when the element, or a fieldset around it, is disabled or enabled again. */
  formDisabledCallback(isDisabled: boolean): void {
    this.#settings.isDisabled = isDisabled;
    this.requestUpdate();
  }

  /** Called by the browser when it fills in a form again, as after going back. */
  formStateRestoreCallback(text: string): void {
    this.#store.assignOrFallBack("temperature", text);
  }

  // What follows from a change.

  #afterChange(cause: Cause | undefined): void {
    this.requestUpdate();
    if (cause === undefined) return;
    this.#submit();
    if (cause !== "page") this.#fire("input");
    if (cause === "history") this.#keepFocus();
    // Not before the first drawing: only changes are read out.
    if (this.hasUpdated) this.#rest.restart();
  }

  /** What had the focus may be gone after an undo. The toolbar gets the focus then, so that keys still work. */
  async #keepFocus(): Promise<void> {
    const hadFocus = this.shadowRoot?.activeElement != null;
    await this.updateComplete;
    if (hadFocus && this.shadowRoot?.activeElement == null) {
      this.renderRoot.querySelector<HTMLElement>(".tools button")?.focus({ preventScroll: true });
    }
  }

  /** Gives the form T. An imitation of a browser may have the internals and lack this. */
  #submit(): void {
    this.#internals?.setFormValue?.(String(this.#store.state.temperature));
  }

  #fire(type: "input" | "change"): void {
    this.#isUncommitted = type === "input";
    const { state, results } = this.#store;
    const detail: Change = {
      logits: [...state.logits],
      labels: labelsOf(state),
      temperature: state.temperature,
      probabilities: results.probabilities.slice(),
    };
    this.dispatchEvent(new CustomEvent(type, { bubbles: true, composed: true, detail }));
  }

  #detailOf(rows: ArrayLike<number>): Draw {
    const { state } = this.#store;
    return { indices: Array.from(rows), labels: Array.from(rows, (row) => labelOf(state, row)) };
  }

  #hasDrawn(rows: ArrayLike<number>): void {
    this.dispatchEvent(new CustomEvent("draw", { bubbles: true, composed: true, detail: this.#detailOf(rows) }));
    this.#hasNewDraws = true;
    this.#rest.restart();
  }

  #atRest(): void {
    if (!this.#store.canCompute) return;
    this.#undoKeys.rest();
    if (this.#isUncommitted) this.#fire("change");
    const { messages } = this.#language;
    const { state, results } = this.#store;
    const { digits, temperature, unit } = state;
    this.requestUpdate();
    if (this.#hasNewDraws) {
      this.#hasNewDraws = false;
      this.#summary = drawSummary(this.#draws.shown, state, messages);
      return;
    }
    this.#summary = messages.summary(
      messages.numbers.exactly(temperature),
      leaders(state, results, messages),
      messages.numbers.fixed(results.statistics.maxProbability, digits),
      `${messages.numbers.fixed(inUnit(results.statistics.entropy, unit), digits)} ${messages.units[unit]}`,
    );
  }

  /** The dialog, and the code that writes and draws for it, are fetched when they are first asked for. */
  async #openExport(): Promise<void> {
    try {
      const { Exporter } = await loadExporter();
      this.#export ??= new Exporter(this);
    } catch {
      this.#store.note(loadNotice, { code: "notLoaded", details: [] });
      return;
    }
    this.#store.note(loadNotice);
    this.#export.open();
  }

  // Drawing.

  #view(): View {
    const { badTexts, canRedo, canUndo, results, revision, state } = this.#store;
    const { em, focusedRow, scroll, width } = this.#viewport;
    const isPlain = this.#settings.get("plain") === true;
    return {
      state,
      results,
      axis: this.#rows.axis,
      draws: this.#draws.shown,
      messages: isPlain ? this.#language.plainMessages : this.#language.messages,
      badTexts,
      revision,
      width,
      em,
      scroll,
      focusedRow,
      rowOrder: this.#rows.order,
      canUndo,
      canRedo,
      isChoosable: !this.hasAttribute("panels"),
      isPlain,
      isCompact: this.#settings.isCompact,
      isReadonly: this.#settings.isReadonly,
      bounds: this.#settings.bounds,
      title: this.title,
    };
  }

  protected override willUpdate(): void {
    const { state } = this.#store;
    if (this.#drawn === undefined || state === this.#drawn) return;
    this.#sight.changed(isSameState({ ...this.#drawn, temperature: state.temperature }, state));
  }

  protected override render(): TemplateResult {
    const { messages } = this.#language;
    const { title } = this;
    const looks = (["compact", "plain", "dense"] as const).filter((name) => this.#settings.get(name));
    const { isReadonly } = this.#settings;
    const kind = [...looks, isReadonly ? "fixed" : "", this.#store.state.temperature === 1 ? "at-one" : ""].join(" ");
    return html`<div
      class="widget ${kind}"
      part="widget"
      lang=${messages.language}
      dir=${messages.direction}
      role=${title === "" ? nothing : "group"}
      aria-label=${title === "" ? nothing : title}
    >
      <slot name="caption"></slot>
      ${this.#store.canCompute ? this.#contents() : this.#givenAlone()}
    </div>`;
  }

  #givenAlone(): TemplateResult {
    const { isStarting, notices, state } = this.#store;
    if (isStarting) return html`<slot></slot>`;
    const { messages } = this.#language;
    return html`${noticesPanel(notices, messages)} ${blockedPanel(state, messages, hasFallback(this))}`;
  }

  #contents(): TemplateResult {
    const view = this.#view();
    const compact = this.#settings.get("compact");
    const temperature = temperaturePanel(view, this.#actions);
    const isShort = view.state.logits.length <= mostAboveTemperature;
    return html`${isShort ? nothing : temperature} ${noticesPanel(this.#store.notices, view.messages)}
      ${scene(view, this.#actions)} ${this.#panels(["bars"], view)} ${isShort ? temperature : nothing} ${this.#panels(["statistics"], view)}
      ${compact ? nothing : this.#later("toolbar", view)}
      ${this.#panels(lowerPanels, view)}
      ${compact ? nothing : slownessNote(view.messages)}
      ${this.#export?.draw(view)}
      <p class="unseen" role="status">${this.#summary}</p>`;
  }

  #panels(names: readonly PanelName[], view: View): unknown[] {
    return names.map((name) => {
      if (!view.state.panels.includes(name)) return nothing;
      if (this.#sight.canWait(name)) return noChange;
      return name === "bars" ? barsPanel(view, this.#actions) : this.#later(name as LaterName, view);
    });
  }

  /** What may have to be fetched, or nothing until it is there. */
  #later(name: LaterName, view: View): unknown {
    return this.#panelsToFetch.get(name)?.(view, this.#actions) ?? nothing;
  }

  protected override firstUpdated(): void {
    for (const type of ["input", "change"]) this.renderRoot.addEventListener(type, keepInside);
    this.#store.start();
  }

  protected override async getUpdateComplete(): Promise<boolean> {
    await this.#store.started;
    await super.getUpdateComplete();
    await this.#panelsToFetch.settled;
    return super.getUpdateComplete();
  }

  protected override updated(): void {
    const { state } = this.#store;
    const before = this.#drawn;
    this.#drawn = state;
    if (before?.digits !== state.digits) {
      // Inside the shadow root: a style attribute on the element itself would be copied with it, even to pages that
      // forbid inline styles.
      const widget = this.renderRoot.querySelector<HTMLElement>(".widget");
      widget?.style.setProperty("--_digits", String(state.digits));
    }
  }
}

/** Stops the events of the inner fields, since the element fires its own, which say more. Events from slots pass. */
function keepInside(event: Event): void {
  const root = event.currentTarget as ShadowRoot;
  if (root.contains(event.target as Node)) event.stopPropagation();
}

/** The form that an element belongs to, also where an imitation of a browser does not know. */
function formOf(element: Element, internals: ElementInternals | undefined): HTMLFormElement | null {
  return internals?.form === undefined ? element.closest("form") : internals.form;
}

/** Whether the page gave something to show where the element cannot work. */
function hasFallback(element: Element): boolean {
  return [...element.childNodes].some((node) =>
    node instanceof Element ? node.slot === "" : node.nodeType === Node.TEXT_NODE && node.textContent?.trim() !== "",
  );
}
