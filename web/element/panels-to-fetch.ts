import type { LitElement, TemplateResult } from "lit";
import { loadNotice, type Store } from "../state/store.js";
import { addStyles } from "./add-styles.js";
import type { Actions, View } from "./view.js";

export type Panel = (view: View, actions: Actions) => TemplateResult;

/** What the file of a panel gives. */
interface Fetched {
  readonly panel: Panel;
  readonly styles: Parameters<typeof addStyles>[1];
}

const files = {
  simplex: (): Promise<Fetched> => import("./panels/simplex/index.js"),
  solve: (): Promise<Fetched> => import("./panels/solve/index.js"),
  steps: (): Promise<Fetched> => import("./panels/steps/index.js"),
};
export type NameToFetch = keyof typeof files;

/** The panels that an element does not begin with: each is fetched when it is first shown. */
export class PanelsToFetch {
  /** Settled when all panels that were asked for are there, or cannot be had. */
  settled: Promise<unknown> = Promise.resolve();
  readonly #host: LitElement;
  readonly #store: Store;
  readonly #panels = new Map<NameToFetch, Panel | undefined>();

  constructor(host: LitElement, store: Store) {
    this.#host = host;
    this.#store = store;
  }

  /** A panel, if it is there. If not, the host is updated again when it is. */
  get(name: NameToFetch): Panel | undefined {
    if (!this.#panels.has(name)) {
      this.#panels.set(name, undefined);
      this.settled = Promise.all([this.settled, this.#fetch(name)]);
    }
    return this.#panels.get(name);
  }

  async #fetch(name: NameToFetch): Promise<void> {
    try {
      const { panel, styles } = await files[name]();
      addStyles(this.#host.renderRoot as ShadowRoot, styles);
      this.#panels.set(name, panel);
      this.#host.requestUpdate();
    } catch {
      // Without a second try: it would be made at each drawing.
      this.#store.note(loadNotice, { code: "notLoaded", details: [] });
    }
  }
}
