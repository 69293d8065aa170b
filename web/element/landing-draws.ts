import type { LitElement, ReactiveController } from "lit";
import { Draws } from "../state/draws.js";
import type { Store } from "../state/store.js";
import { isCalm } from "./motion.js";
import { flyIntoGap } from "./panels/draws/fly-into-gap.js";
import type { DrawActions, ShownDraws } from "./view.js";

/** A hundred draws land in so many milliseconds, and in the shorter time while the button is held. */
const landingTime = 1300;
const heldLandingTime = 250;
/** The button is held, and not pressed, after so many milliseconds. */
const holdTime = 400;
/** More draws than these land at once: there is nothing to be seen in their falling one by one. */
const mostFalling = 2000;

/**
 * Draws for the reader, and lets the draws land on their rows: one by itself, a hundred in a little over a second. All
 * are drawn when the button is pressed; only what is shown is behind.
 */
export class LandingDraws implements ReactiveController, DrawActions {
  readonly #host: LitElement;
  readonly #draws: Draws;
  readonly #hasDrawn: (rows: ArrayLike<number>) => void;
  /** What has been drawn and has not landed. */
  #falling: Uint32Array = new Uint32Array();
  #landed = 0;
  #isSingle = false;
  #lane = { width: 280, height: 36 };
  #frame: number | undefined;
  #hold: ReturnType<typeof setTimeout> | undefined;
  /** What the button that is held has drawn. */
  #held: number[] = [];

  /** `hasDrawn` is called once a press, with the rows drawn. */
  constructor(host: LitElement, store: Store, hasDrawn: (rows: ArrayLike<number>) => void) {
    this.#host = host;
    this.#hasDrawn = hasDrawn;
    this.#draws = new Draws(store, () => this.#land());
    host.addController(this);
  }

  get shown(): ShownDraws {
    const { counts, last, total } = this.#draws;
    const waiting = this.#falling.subarray(this.#landed);
    const shown = { isSingle: this.#isSingle, lane: this.#lane };
    if (waiting.length === 0) return { ...shown, counts, total, last };
    const landed = counts.slice();
    for (const row of waiting) landed[row]! -= 1;
    const known = last.slice(0, Math.max(last.length - this.#falling.length, 0));
    const latest = [...known, ...this.#falling.subarray(Math.max(this.#landed - 40, 0), this.#landed)].slice(-40);
    return { ...shown, counts: landed, total: total - waiting.length, last: latest };
  }

  /** Draws, and shows how the draws land. */
  draw(count: number): Uint32Array {
    const rows = this.#draw(count);
    this.#hasDrawn(rows);
    return rows;
  }

  clear(): void {
    this.#draws.clear();
    this.#host.requestUpdate();
  }

  press(count: number): void {
    // A button that was held has drawn already, and the press that ends it is no other.
    if (this.#held.length === 0) this.draw(count);
    this.#held = [];
  }

  hold(count: number): void {
    const go = () => {
      this.#held.push(...this.#draw(count, heldLandingTime));
      this.#hold = setTimeout(go, heldLandingTime);
    };
    this.#held = [];
    this.#hold = setTimeout(go, holdTime);
  }

  release(): void {
    clearTimeout(this.#hold);
    this.#hold = undefined;
    if (this.#held.length > 0) this.#hasDrawn(this.#held);
    // The click that may follow at once finds #held as it is. A later press must not.
    setTimeout(() => {
      this.#held = [];
    });
  }

  hostDisconnected(): void {
    this.#land();
    clearTimeout(this.#hold);
  }

  hostUpdated(): void {
    if (this.#draws.total > 0) this.#measureLane();
  }

  #draw(count: number, time = landingTime): Uint32Array {
    this.#land();
    const rows = this.#draws.draw(count);
    this.#isSingle = count === 1;
    const isMoving = !isCalm();
    if (count > 1 && count <= mostFalling && isMoving) this.#fall(rows, time);
    if (count === 1 && isMoving) flyIntoGap(this.#host, rows[0]!);
    this.#host.requestUpdate();
    return rows;
  }

  #fall(rows: Uint32Array, time: number): void {
    this.#falling = rows;
    const start = performance.now();
    const step = (now: number) => {
      // Slowly at first, so that single ones are seen.
      const part = Math.min(Math.max(now - start, 0) / time, 1) ** 1.8;
      this.#landed = Math.floor(part * rows.length);
      this.#frame = part < 1 ? requestAnimationFrame(step) : undefined;
      this.#host.requestUpdate();
    };
    this.#frame = requestAnimationFrame(step);
  }

  /** Lets what is still falling land at once. */
  #land(): void {
    if (this.#frame !== undefined) cancelAnimationFrame(this.#frame);
    this.#frame = undefined;
    this.#falling = new Uint32Array();
    this.#landed = 0;
  }

  #measureLane(): void {
    const lane = this.#host.renderRoot.querySelector(".lane");
    if (lane === null) return;
    const { clientHeight: height, clientWidth: width } = lane;
    if (width === this.#lane.width && height === this.#lane.height) return;
    this.#lane = { width, height };
    this.#host.requestUpdate();
  }
}
