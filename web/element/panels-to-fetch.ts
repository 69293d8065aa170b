import type { LitElement } from "lit";
import { loadNotice, type Store } from "../state/store.js";
import { addStyles } from "./add-styles.js";
import { type LaterName, type Panel, panelsAtHand } from "./at-hand.js";
import { panelFiles } from "./later.js";

/** The panels that are not at hand: each is fetched when it is first shown. */
export class PanelsToFetch {
  /** Settled when all panels that were asked for are there, or cannot be had. */
  settled: Promise<unknown> = Promise.resolve();
  readonly #host: LitElement;
  readonly #store: Store;
  readonly #panels = new Map<LaterName, Panel | undefined>();

  constructor(host: LitElement, store: Store) {
    this.#host = host;
    this.#store = store;
  }

  /** A panel, if it is there. If not, the host is updated again when it is. */
  get(name: LaterName): Panel | undefined {
    const atHand = panelsAtHand.get(name);
    if (atHand !== undefined) return atHand.panel;
    if (!this.#panels.has(name)) {
      this.#panels.set(name, undefined);
      this.settled = Promise.all([this.settled, this.#fetch(name)]);
    }
    return this.#panels.get(name);
  }

  async #fetch(name: LaterName): Promise<void> {
    try {
      const { panel, styles } = await panelFiles[name]();
      addStyles(this.#host.renderRoot as ShadowRoot, styles);
      this.#panels.set(name, panel);
      this.#host.requestUpdate();
    } catch {
      // Without a second try: it would be made at each drawing.
      this.#store.note(loadNotice, { code: "notLoaded", details: [] });
    }
  }
}
