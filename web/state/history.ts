/** How many changes can be undone. */
const most = 200;

/**
 * Undo and redo over whole states. Changes of one kind that follow each other, like those of a drag, are one step until
 * it is closed.
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

  /** Notes that a state is about to be left by a change of some kind. */
  record(before: State, kind: string): void {
    this.#future = [];
    if (this.#open === kind && this.canUndo) return;
    this.#open = kind;
    this.#past = [...this.#past, before].slice(-most);
  }

  /** Drops the step that is open if it has led back to where it began. */
  forget(now: State, isSame: (one: State, other: State) => boolean): void {
    const before = this.#past.at(-1);
    if (this.#open === undefined || before === undefined || !isSame(before, now)) return;
    this.#past.pop();
    this.close();
  }

  /** Ends the step: the next change begins another one, whatever its kind. */
  close(): void {
    this.#open = undefined;
  }

  /** The state before the last step, for the one that is left. */
  undo(now: State): State | undefined {
    return this.#move(this.#past, this.#future, now);
  }

  /** The state that was undone last. */
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
