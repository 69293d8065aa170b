import type { LitElement, ReactiveController } from "lit";
import type { Store } from "../state/store.js";
import type { Settings } from "./settings.js";

/** The keys that undo and redo, and the pointer: while its button is down, what is changed is one step. */
export class UndoKeys implements ReactiveController {
  readonly #store: Store;
  readonly #settings: Settings;
  #isPointerDown = false;

  constructor(host: LitElement, store: Store, settings: Settings) {
    this.#store = store;
    this.#settings = settings;
    host.addController(this);
    host.addEventListener("pointerdown", () => this.#press());
    host.addEventListener("keydown", (event) => this.#pressKey(event));
  }

  hostDisconnected(): void {
    this.#store.closeStep();
  }

  /** The reader has paused: what they do next is another step, unless they are still holding something. */
  rest(): void {
    if (!this.#isPointerDown) this.#store.closeStep();
  }

  /** The button may be released anywhere. */
  #press(): void {
    this.#isPointerDown = true;
    this.#store.closeStep();
    const released = new AbortController();
    const release = () => {
      this.#isPointerDown = false;
      this.#store.closeStep();
      released.abort();
    };
    for (const type of ["pointerup", "pointercancel"]) {
      addEventListener(type, release, { capture: true, signal: released.signal });
    }
  }

  /** The usual keys; a text field that is being typed in has its own. */
  #pressKey(event: KeyboardEvent): void {
    const [target] = event.composedPath();
    const isText =
      (target instanceof HTMLInputElement && target.type === "text") || target instanceof HTMLTextAreaElement;
    if (isText || event.altKey || !(event.ctrlKey || event.metaKey)) return;
    const key = event.key.toLowerCase();
    const isUndo = key === "z" && !event.shiftKey;
    if (!isUndo && key !== "y" && key !== "z") return;
    event.preventDefault();
    if (this.#settings.isReadonly) return;
    if (isUndo) this.#store.undo();
    else this.#store.redo();
  }
}
