import type { LitElement, ReactiveController } from "lit";
import type { Store } from "../state/store.js";
import type { Settings } from "./settings.js";

/** The keys that undo and redo. All that is changed while the pointer's button is down is one step. */
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

  /** Call this when the reader pauses: the next change begins a new step, unless the button is still down. */
  rest(): void {
    if (!this.#isPointerDown) this.#store.closeStep();
  }

  /** Listens on the window: the button may be released anywhere. */
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
      window.addEventListener(type, release, { capture: true, signal: released.signal });
    }
  }

  /** The usual keys: Ctrl or Cmd with Z, Shift+Z or Y. Text fields keep their own undo. */
  #pressKey(event: KeyboardEvent): void {
    // What the reader does not see is not undone.
    if (!this.#store.canCompute) return;
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
