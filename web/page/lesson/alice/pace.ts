/** Milliseconds from a word to the next. */
const slow = 380;
const fast = 70;

/**
 * Says when to write: steadily, while the reader wants it, sees it, and does not hold it. No motion is wanted by those
 * who ask for little of it: for them, it stands until they start it.
 */
export class Pace {
  isRunning = !matchMedia("(prefers-reduced-motion: reduce)").matches;
  isFast = false;
  readonly #step: () => void;
  readonly #holds = new Set<string>();
  #isInSight = false;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(element: Element, step: () => void) {
    this.#step = step;
    // Not at the window's very edge: a reader should see how it begins.
    const rootMargin = "-25% 0px";
    new IntersectionObserver(
      (entries) => {
        this.#isInSight = entries.at(-1)!.isIntersecting;
        this.update();
      },
      { rootMargin },
    ).observe(element);
    document.addEventListener("visibilitychange", () => this.update());
  }

  get isHeld(): boolean {
    return this.#holds.size > 0;
  }

  /** Holds the writing for a reason, or no longer. */
  hold(reason: string, isHeld: boolean): void {
    if (isHeld) this.#holds.add(reason);
    else this.#holds.delete(reason);
    this.update();
  }

  /** Call it after a change of `isRunning` or `isFast`. */
  update(): void {
    clearTimeout(this.#timer);
    this.#timer = undefined;
    if (!this.isRunning || this.isHeld || !this.#isInSight || document.hidden) return;
    this.#timer = setTimeout(
      () => {
        this.#step();
        this.update();
      },
      this.isFast ? fast : slow,
    );
  }
}
