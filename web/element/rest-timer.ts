/**
 * Calls back once nothing has happened for some milliseconds. A timer that is set anew at each event would cost more than
 * what a drag has to do in a frame; this one looks at the clock when it rings, and waits for what is left.
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

  /** Something happened: rest begins anew. */
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
