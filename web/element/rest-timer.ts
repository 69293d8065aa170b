/**
 * Calls back when nothing has happened for some milliseconds. Setting a timer anew at each event would cost more than a
 * drag's own work in a frame. So this timer looks at the clock when it fires, and waits for the time that is left.
 */
export class RestTimer {
  readonly #milliseconds: number;
  readonly #atRest: () => void;
  #last = 0;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(milliseconds: number, atRest: () => void) {
    this.#milliseconds = milliseconds;
    this.#atRest = atRest;
  }

  /** Call this when something happens: the wait begins again. */
  restart(): void {
    this.#last = performance.now();
    this.#timer ??= setTimeout(() => this.#ring(), this.#milliseconds);
  }

  stop(): void {
    clearTimeout(this.#timer);
    this.#timer = undefined;
  }

  #ring(): void {
    const left = this.#last + this.#milliseconds - performance.now();
    this.#timer = left > 0 ? setTimeout(() => this.#ring(), left) : undefined;
    if (left <= 0) this.#atRest();
  }
}
