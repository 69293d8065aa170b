import type { SoftmaxTemperatureElement } from "../../entries/element.js";
import type { Numbers } from "../../languages/numbers.js";
import { isSameField, type State } from "../../state/state.js";
import { markTemperature } from "./curves.js";
import { acts, type Deed, distributions, firstScene, type Scene, type UnderName, usualTrack } from "./scenes.js";

/** The words that a scene's rows and its sentence have; those of the worked example if there are none. */
export type Words = Pick<State, "labels" | "sentence">;

/** The small drawings, which are fetched. */
type Drawings = typeof import("./under/all.js");

/** The lesson's drawing: the element, what is drawn below it, and the way back to the text's numbers. */
export class Stage {
  readonly #place: HTMLElement;
  readonly #element: SoftmaxTemperatureElement;
  readonly #numbers: Numbers;
  readonly #worked: Words;
  readonly #back: HTMLButtonElement;
  #scene = firstScene;
  /** Those of the scene, and those that are shown: a phrase may bring its own. */
  #sceneWords: Words;
  #words: Words;
  /** The temperatures that the reader has been to, and whether anything was drawn. */
  readonly #tried = new Set<number | "draw">();
  #frame = 0;
  /** So many draws wait for the numbers to have glided to where they are drawn from. */
  #due = 0;
  /** Whether the numbers are on their way to the text's. */
  #isGliding = false;
  #drawings: Drawings | undefined;

  constructor(place: HTMLElement, numbers: Numbers) {
    this.#place = place;
    this.#numbers = numbers;
    this.#element = place.querySelector("softmax-temperature")!;
    const { labels, sentence } = this.#element;
    this.#worked = { labels, sentence };
    this.#sceneWords = this.#worked;
    this.#words = this.#worked;
    this.#back = place.querySelector("#back")!;
    this.#back.addEventListener("click", () => {
      this.#say(this.#sceneWords);
      this.#show();
      this.#place.focus({ preventScroll: true });
    });
    this.#element.addEventListener("input", () => {
      // The reader's hand stops the glide, and what was to follow it.
      cancelAnimationFrame(this.#frame);
      this.#isGliding = false;
      this.#due = 0;
      this.#draw();
      this.#try(this.#element.temperature);
    });
    this.#element.addEventListener("draw", ({ detail }) => {
      this.#pin(detail.indices.at(-1));
      this.#try("draw");
    });
    const shift = place.querySelector<HTMLInputElement>("#shift")!;
    shift.addEventListener("input", () => {
      // In tenths, as scores are shown.
      const by = Number(shift.value);
      this.#element.logits = distributions.worked.map((z) => (Math.round(10 * z) + by) / 10);
      this.#draw();
    });
    this.#draw();
  }

  /** Brings the small drawings, once they have been fetched. */
  bring(drawings: Drawings): void {
    this.#drawings = drawings;
    this.#draw();
  }

  /** Shows a scene. The reader's own numbers make way for it. */
  enter(scene: Scene, words = this.#worked): void {
    if (scene === this.#scene) return;
    this.#scene = scene;
    this.#sceneWords = words;
    this.#pin(undefined);
    for (const each of this.#place.querySelectorAll<HTMLElement>("[data-under]")) {
      each.hidden = each.dataset.under !== scene.under;
    }
    [this.#element.logitMin, this.#element.logitMax] = scene.track ?? usualTrack;
    this.#say(words);
    this.#show();
  }

  /** Does what a phrase of the text says, on its own words if it brings some. */
  act(name: keyof typeof acts, words?: Words): void {
    const { isNew, ...deed }: Deed = acts[name];
    // Other numbers without words of their own are about the scene's.
    if (words !== undefined || deed.distribution !== undefined) this.#say(words ?? this.#sceneWords);
    if (isNew) this.#element.clearDraws();
    if (deed.distribution !== undefined || deed.temperature !== undefined) this.#show(deed);
    else if (this.#isGliding) this.#due = deed.draws!;
    else this.#element.draw(deed.draws);
  }

  /** Marks a guess of the first row's chance on the strip; undefined takes the mark away. */
  mark(share: number | undefined): void {
    const mark = this.#place.querySelector<HTMLElement>(".guessed")!;
    mark.hidden = share === undefined;
    mark.style.setProperty("--at", String(share));
  }

  /** Gives the rows and the sentence other words. Then the scene's numbers are there at once: nothing glides between words. */
  #say(words: Words): void {
    if (isSameField(words.labels, this.#words.labels) && words.sentence === this.#words.sentence) return;
    this.#words = words;
    const { distribution, temperature } = this.#scene;
    this.#element.state = { ...this.#element.state, ...words, logits: distributions[distribution], temperature };
  }

  /** Lets the numbers glide, and then draws. */
  #show(deed: Deed = {}): void {
    const { distribution = this.#scene.distribution, draws, temperature = this.#scene.temperature } = deed;
    const logits = distributions[distribution];
    this.#due = draws ?? 0;
    this.#element.easeTo({ logits, temperature });
    cancelAnimationFrame(this.#frame);
    const end = performance.now() + gliding;
    const follow = (now: number) => {
      // Where motion is to be reduced, it is there at once.
      const isThere = this.#element.temperature === temperature && isSameField(this.#element.logits, logits);
      this.#isGliding = !isThere && now < end;
      this.#draw();
      // Each step of the glide begins a new count, the last one, too.
      if (isThere && this.#due > 0) {
        this.#element.draw(this.#due);
        this.#due = 0;
      }
      if (this.#isGliding || this.#due > 0) this.#frame = requestAnimationFrame(follow);
    };
    follow(0);
  }

  #draw(): void {
    const { labels, logits, probabilities, temperature } = this.#element;
    const { distribution, fadesTemperature, under } = this.#scene;
    const isAway = temperature !== this.#scene.temperature || !isSameField(logits, distributions[distribution]);
    this.#back.classList.toggle("offered", isAway && !this.#isGliding && this.#scene !== firstScene);
    this.#place.classList.toggle("fades-temperature", fadesTemperature ?? false);
    document.querySelectorAll<HTMLElement>("[data-row]").forEach((word) => {
      word.style.setProperty("--part", String(probabilities[Number(word.dataset.row)] ?? 0));
    });
    const drawing = under === undefined ? undefined : this.#drawings?.drawings[under];
    markTemperature(temperature);
    drawing?.(this.#under(under!), { labels, logits, probabilities, temperature, numbers: this.#numbers });
  }

  /** Who has drawn and has been to both ends has seen it all: then the first screen says what comes next. */
  #try(what: number | "draw"): void {
    this.#tried.add(what);
    const all = ["draw", 0, Number.POSITIVE_INFINITY] as const;
    if (this.#scene !== firstScene || !all.every((each) => this.#tried.has(each))) return;
    this.#under("first").hidden = true;
    this.#under("firstDone").hidden = false;
  }

  #pin(row: number | undefined): void {
    this.#drawings?.dropPin(this.#under("pin"), this.#element.probabilities, row);
  }

  #under(name: UnderName): HTMLElement {
    return this.#place.querySelector<HTMLElement>(`[data-under="${name}"]`)!;
  }
}

/** A little longer than the element takes to glide, in milliseconds. */
const gliding = 500;
