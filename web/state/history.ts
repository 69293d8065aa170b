/** How many steps can be undone. */
const mostSteps = 200;

/**
 * Undo and redo over whole states. Changes of one kind that follow each other, like those of a drag, are one step until
 * `close` is called.
 */
export class History<State> {
  #past: State[] = [];
  #future: State[] = [];
  #open: string | undefined;

  get canUndo(): boolean {
    return this.#past.length > 0;
  }

  get canRedo(): boolean {
    return this.#future.length > 0;
  }

  /** Records the state before a change, and the kind of the change. */
  record(before: State, kind: string): void {
    this.#future = [];
    if (this.#open === kind && this.canUndo) return;
    this.#open = kind;
    this.#past = [...this.#past, before].slice(-mostSteps);
  }

  /** Drops the open step if it has led back to the state before it. */
  forget(now: State, isSame: (one: State, other: State) => boolean): void {
    const before = this.#past.at(-1);
    if (this.#open === undefined || before === undefined || !isSame(before, now)) return;
    this.#past.pop();
    this.close();
  }

  /** Ends the open step: the next change begins a new one, whatever its kind. */
  close(): void {
    this.#open = undefined;
  }

  /** Returns the state before the last step, undefined if there is none. `now` is kept for redo. */
  undo(now: State): State | undefined {
    return this.#move(this.#past, this.#future, now);
  }

  /** Returns the state that was undone last, undefined if there is none. `now` is kept for undo. */
  redo(now: State): State | undefined {
    return this.#move(this.#future, this.#past, now);
  }

  #move(from: State[], to: State[], now: State): State | undefined {
    this.close();
    const state = from.pop();
    if (state !== undefined) to.push(now);
    return state;
  }
}
