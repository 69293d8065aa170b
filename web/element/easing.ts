import type { LitElement, ReactiveController } from "lit";
import { fields } from "../state/fields.js";
import type { State } from "../state/state.js";
import type { Store } from "../state/store.js";
import { exactTemperatureAt, placeOnScale } from "../state/temperature-scale.js";
import { isCalm } from "./motion.js";

/** How long numbers glide, in milliseconds. */
const glide = 420;

/** Numbers that glide to others: logits evenly, the temperature as the slider moves. Any other change stops them. */
export class Easing implements ReactiveController {
  readonly #host: LitElement;
  readonly #store: Store;
  #frame: number | undefined;
  /** Whether the change that is being made is a step of the glide. */
  #isStep = false;

  constructor(host: LitElement, store: Store) {
    this.#host = host;
    this.#store = store;
    host.addController(this);
    store.listen((cause) => {
      if (cause !== undefined && !this.#isStep) this.hostDisconnected();
    });
  }

  hostDisconnected(): void {
    if (this.#frame !== undefined) cancelAnimationFrame(this.#frame);
    this.#frame = undefined;
  }

  /** Throws a Refusal, and changes nothing, for numbers that cannot be used. */
  begin(given: Partial<Pick<State, "logits" | "temperature">>): void {
    const from = this.#store.state;
    const logits = fields.logits.check(given.logits ?? from.logits);
    const temperature = fields.temperature.check(given.temperature ?? from.temperature);
    const canGlide =
      this.#host.isConnected &&
      !isCalm() &&
      logits.length === from.logits.length &&
      [...logits, ...from.logits].every(Number.isFinite);
    this.hostDisconnected();
    const places = [placeOnScale(from.temperature), placeOnScale(temperature)] as const;
    const start = performance.now();
    const step = (now: number) => {
      const left = canGlide ? (1 - Math.min(Math.max(now - start, 0) / glide, 1)) ** 3 : 0;
      const state = left === 0 ? { logits, temperature } : between(left);
      this.#isStep = true;
      this.#store.give({ ...this.#store.state, ...state });
      this.#isStep = false;
      if (left > 0) this.#frame = requestAnimationFrame(step);
    };
    const between = (left: number) => ({
      // Each part by itself: the distance between huge logits may overflow.
      logits: logits.map((z, row) => z * (1 - left) + from.logits[row]! * left),
      temperature: Number(exactTemperatureAt(places[1] + (places[0] - places[1]) * left).toPrecision(3)),
    });
    if (canGlide) this.#frame = requestAnimationFrame(step);
    else step(start);
  }
}
