import type { LitElement, ReactiveController } from "lit";
import type { PanelName } from "../state/state.js";
import { RestTimer } from "./rest-timer.js";

/** Changes of T that follow each other faster than this, in milliseconds, are one movement: a drag, a key held down. */
const pause = 250;

/**
 * Which panels have to follow a moving temperature frame by frame: those in sight, or nearly. The others are drawn once it
 * pauses, or as soon as they come into sight.
 */
export class PanelsInSight implements ReactiveController {
  readonly #host: LitElement;
  readonly #observer: IntersectionObserver | undefined;
  readonly #panels = new Map<string, Element>();
  readonly #outOfSight = new WeakSet<Element>();
  readonly #settled: RestTimer;
  #lastChange = Number.NEGATIVE_INFINITY;
  #isMoving = false;

  constructor(host: LitElement) {
    this.#host = host;
    host.addController(this);
    this.#settled = new RestTimer(pause, () => this.#settle());
    if (typeof IntersectionObserver !== "undefined") {
      this.#observer = new IntersectionObserver((entries) => this.#see(entries), { rootMargin: "200px" });
    }
  }

  hostDisconnected(): void {
    this.#observer?.disconnect();
    this.#panels.clear();
    this.#settled.stop();
  }

  /** To be told of each change before it is drawn: whether it changes the temperature and nothing else. */
  changed(isTemperature: boolean): void {
    const now = performance.now();
    this.#isMoving = isTemperature && now - this.#lastChange < pause;
    this.#lastChange = now;
  }

  /** Whether a panel can wait. If so, the host is updated again when it cannot. */
  canWait(name: PanelName): boolean {
    const panel = this.#panelOf(name);
    if (!this.#isMoving || panel === undefined || !this.#outOfSight.has(panel)) return false;
    this.#settled.restart();
    return true;
  }

  #panelOf(name: PanelName): Element | undefined {
    const known = this.#panels.get(name);
    if (known?.isConnected) return known;
    const panel = this.#host.renderRoot.querySelector(`.panel[data-panel="${name}"]`);
    if (panel === null) return undefined;
    this.#panels.set(name, panel);
    this.#observer?.observe(panel);
    return panel;
  }

  #settle(): void {
    this.#isMoving = false;
    this.#host.requestUpdate();
  }

  #see(entries: readonly IntersectionObserverEntry[]): void {
    let isNews = false;
    for (const { isIntersecting, target } of entries) {
      if (!isIntersecting) this.#outOfSight.add(target);
      else isNews = this.#outOfSight.delete(target) || isNews;
    }
    if (isNews && this.#isMoving) this.#host.requestUpdate();
  }
}
