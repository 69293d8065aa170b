import type { LitElement, ReactiveController } from "lit";
import type { PanelName } from "../state/state.js";
import { RestTimer } from "./rest-timer.js";

/** Changes of T that are closer together than this, in milliseconds, are one movement: a drag, or a key held down. */
const pause = 250;

/**
 * Decides which panels follow a moving temperature frame by frame: those in sight, or within 200 px of it. The others
 * are drawn when the temperature pauses, or when they come into sight.
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

  /** Call this before each change is drawn. `isTemperature` says that only the temperature has changed. */
  changed(isTemperature: boolean): void {
    const now = performance.now();
    this.#isMoving = isTemperature && now - this.#lastChange < pause;
    this.#lastChange = now;
  }

  /** Whether a panel need not be drawn now. The host is updated again when it has to be. */
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
