import type { LitElement, ReactiveController } from "lit";
import { History } from "../state/history.js";
import { isSameState, type State } from "../state/state.js";

/**
 * The element's history: which changes are one step, and the keys that undo and redo them. Changes of one kind are one
 * step until the reader rests or, while a button is down, lets it go.
 */
export class UndoController implements ReactiveController {
  readonly #history = new History<State>();
  #isPointerDown = false;

  constructor(host: LitElement, undo: () => void, redo: () => void) {
    host.addController(this);
    host.addEventListener("pointerdown", () => this.#press());
    host.addEventListener("keydown", (event) => pressKey(event, undo, redo));
  }

  hostDisconnected(): void {
    this.#history.close();
  }

  get canUndo(): boolean {
    return this.#history.canUndo;
  }

  get canRedo(): boolean {
    return this.#history.canRedo;
  }

  /** Notes a change; one that leads back to where its step began takes the step back. */
  record(before: State, now: State, kind: string): void {
    this.#history.record(before, kind);
    this.#history.forget(now, isSameState);
  }

  /** The next change is a step of its own. */
  close(): void {
    this.#history.close();
  }

  /** The reader has paused: what they do next is another step, unless they are still holding something. */
  rest(): void {
    if (!this.#isPointerDown) this.#history.close();
  }

  undo(now: State): State | undefined {
    return this.#history.undo(now);
  }

  redo(now: State): State | undefined {
    return this.#history.redo(now);
  }

  /** The button may be released anywhere. */
  #press(): void {
    this.#isPointerDown = true;
    this.#history.close();
    const released = new AbortController();
    const release = () => {
      this.#isPointerDown = false;
      this.#history.close();
      released.abort();
    };
    for (const type of ["pointerup", "pointercancel"]) {
      addEventListener(type, release, { capture: true, signal: released.signal });
    }
  }
}

/** The usual keys; a text field that is being typed in has its own. */
function pressKey(event: KeyboardEvent, undo: () => void, redo: () => void): void {
  const [target] = event.composedPath();
  const isText =
    (target instanceof HTMLInputElement && target.type === "text") || target instanceof HTMLTextAreaElement;
  if (isText || event.altKey || !(event.ctrlKey || event.metaKey)) return;
  const key = event.key.toLowerCase();
  if (key === "z" && !event.shiftKey) undo();
  else if (key === "y" || key === "z") redo();
  else return;
  event.preventDefault();
}
