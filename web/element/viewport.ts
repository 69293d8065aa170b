import type { LitElement, ReactiveController } from "lit";

/** The assumed height of a long table, in pixels, until it is measured. */
const initialHeight = 480;

/** Those whose elements have come into the document and have not been measured since. */
const unmeasured = new Set<Viewport>();

/** How the element is seen: how wide it is, which part of a long table is in sight, and which row has the focus. */
export class Viewport implements ReactiveController {
  /** In sixteenths of an em; a guess until the element has been laid out. */
  width = 720;
  /** In pixels. */
  em = 16;
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

  /** Reading a width costs a layout. So, of many elements, all are measured before the first of them is drawn. */
  hostUpdate(): void {
    if (!unmeasured.has(this)) return;
    for (const viewport of unmeasured) viewport.#measure();
    unmeasured.clear();
  }

  hostUpdated(): void {
    this.#watchTable();
    if (this.#isListening) return;
    this.#isListening = true;
    // At the shadow root: events of a focus that moves within it do not leave it.
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

  /** A table that has just come into the document is at its top, wherever the one before was scrolled to. */
  #watchTable(): void {
    if (this.#table?.isConnected) return;
    const table = this.#host.renderRoot.querySelector(".bars");
    this.#table = table;
    // Reading the position costs a layout, and only a long table scrolls.
    if (table?.classList.contains("long")) this.scrolled(table.scrollTop, table.clientHeight);
    else this.scrolled(0, initialHeight);
  }

  #measure(): void {
    const { clientWidth } = this.#host;
    if (clientWidth === 0) return;
    const em = Number.parseFloat(getComputedStyle(this.#host).fontSize);
    const width = Math.round((clientWidth * 16) / em);
    if (width === this.width && em === this.em) return;
    Object.assign(this, { width, em });
    this.#host.requestUpdate();
  }

  #follow(target: EventTarget | null): void {
    const row =
      target instanceof Element ? target.closest("[role=row][data-row]")?.getAttribute("data-row") : undefined;
    this.focusedRow = row == null ? undefined : Number(row);
    this.#host.requestUpdate();
  }
}
