import { softmax } from "../../core/softmax.js";
import type { Numbers } from "../../languages/numbers.js";
import { distributions } from "./scenes.js";

/** A guess this near, as a share of 1, is right; and this near, close. */
const right = 0.01;
const close = 0.05;

/** What a guess does to the drawing. */
interface GuessedDrawing {
  mark(share: number): void;
  act(name: "raise"): void;
}

/** The guess of one number: the reader says first what cat will have, then sees it. */
export function oneGuess(form: HTMLFormElement, stage: GuessedDrawing, numbers: Numbers): void {
  const slider = form.querySelector("input")!;
  const button = form.querySelector("button")!;
  const answers = form.querySelectorAll<HTMLElement>("[data-verdict]");
  const guess = () => slider.valueAsNumber / 100;
  const say = (verdict: string) => {
    for (const answer of answers) answer.hidden = answer.dataset.verdict !== verdict;
    form.querySelector<HTMLElement>(".answer")!.hidden = verdict === "";
  };
  slider.addEventListener("input", () => {
    for (const value of form.querySelectorAll("[data-value]")) value.textContent = numbers.percent(guess());
    button.disabled = false;
    stage.mark(guess());
    say("");
  });
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    stage.act("raise");
    const off = Math.abs(guess() - softmax(distributions.raised)[0]!);
    say(off <= right ? "right" : off <= close ? "close" : "far");
  });
}
