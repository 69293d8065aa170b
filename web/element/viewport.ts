import type { LitElement, ReactiveController } from "lit";

/** What a long table is expected to be high, in pixels, until it says so itself. */
const initialHeight = 480;

/** Those that have come into the document and have not been measured since. */
const unmeasured = new Set<Viewport>();

/** How the element is looked at: how wide it is, which part of a long table is in sight, and which row has the focus. */
export class Viewport implements ReactiveController {
  /** In pixels; a guess until the element has been laid out. */
  width = 720;
  scroll = { top: 0, height: initialHeight };
  focusedRow: number | undefined;
  readonly #host: LitElement;
  readonly #observer: ResizeObserver | undefined;
  #isListening = false;
  #table: Element | null = null;

  constructor(host: LitElement) {
    this.#host = host;
    host.addController(this);
    if (typeof ResizeObserver !== "undefined") this.#observer = new ResizeObserver(() => this.#measure());
  }

  hostConnected(): void {
    this.#table = null;
    this.#observer?.observe(this.#host);
    unmeasured.add(this);
    this.#host.requestUpdate();
  }

  /** Asking for a width costs a layout. Of many elements, all are asked before the first of them is drawn. */
  hostUpdate(): void {
    if (!unmeasured.has(this)) return;
    for (const viewport of unmeasured) viewport.#measure();
    unmeasured.clear();
  }

  hostUpdated(): void {
    this.#watchTable();
    if (this.#isListening) return;
    this.#isListening = true;
    // At the shadow root: where the focus moves within it, no event goes further.
    const root = this.#host.renderRoot;
    root.addEventListener("focusin", (event) => this.#follow(event.target));
    root.addEventListener("focusout", () => this.#follow(null));
  }

  hostDisconnected(): void {
    unmeasured.delete(this);
    this.#observer?.disconnect();
  }

  scrolled(top: number, height: number): void {
    if (top === this.scroll.top && height === this.scroll.height) return;
    this.scroll = { top, height };
    this.#host.requestUpdate();
  }

  /** A table that has just come into the document stands at its beginning, wherever the one before did. */
  #watchTable(): void {
    if (this.#table?.isConnected) return;
    const table = this.#host.renderRoot.querySelector(".bars");
    this.#table = table;
    // Asking costs a layout, and only a long table scrolls.
    if (table?.classList.contains("long")) this.scrolled(table.scrollTop, table.clientHeight);
    else this.scrolled(0, initialHeight);
  }

  #measure(): void {
    const width = Math.round(this.#host.clientWidth);
    if (width === 0 || width === this.width) return;
    this.width = width;
    this.#host.requestUpdate();
  }

  #follow(target: EventTarget | null): void {
    const row =
      target instanceof Element ? target.closest("[role=row][data-row]")?.getAttribute("data-row") : undefined;
    this.focusedRow = row == null ? undefined : Number(row);
    this.#host.requestUpdate();
  }
}
