import { type LitElement, nothing, type ReactiveController } from "lit";
import { nextTask } from "./next-task.js";

/**
 * Draws an element's parts one a task the first time, from the top: code that runs for the first time is slow, and all of
 * it at once would keep the reader from scrolling.
 */
export class PartByPart implements ReactiveController {
  /** Settled once all parts have been drawn. */
  readonly whole: Promise<void>;
  readonly #host: LitElement;
  #isWhole!: () => void;
  /** How many parts have had their turn. */
  #turns = 1;
  /** Whether the last drawing left parts out. */
  #isWaiting = false;

  constructor(host: LitElement) {
    this.#host = host;
    this.whole = new Promise((done) => {
      this.#isWhole = done;
    });
    host.addController(this);
  }

  /** What is to be drawn now: parts that are not shown take no turn. */
  draw(parts: readonly (() => unknown)[]): unknown[] {
    let left = this.#turns;
    this.#isWaiting = false;
    return parts.map((part) => {
      if (left === 0) {
        this.#isWaiting = true;
        return nothing;
      }
      const drawn = part();
      if (drawn !== nothing) left -= 1;
      return drawn;
    });
  }

  async hostUpdated(): Promise<void> {
    if (!this.#isWaiting) {
      this.#turns = Number.POSITIVE_INFINITY;
      this.#isWhole();
      return;
    }
    await nextTask();
    this.#turns += 1;
    this.#host.requestUpdate();
  }
}
