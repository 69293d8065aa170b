import type { SoftmaxTemperatureElement } from "../../entries/element.js";
import type { FigureName, LogitsAction } from "../../languages/contracts/essay.js";
import type { PageContext } from "../site/context.js";
import { figures } from "./examples.js";

/** Puts the element in the place of a figure's printed table. */
export function bringToLife(figure: HTMLElement, { worked }: PageContext): void {
  const name = figure.dataset.figure as FigureName;
  const { labels = worked.labels, logits, panels, temperature } = figures[name];
  const element = document.createElement("softmax-temperature");
  element.setAttribute("compact", "");
  element.setAttribute("panels", panels);
  element.labels = [...labels];
  element.logits = [...logits];
  element.temperature = temperature;
  figure.querySelector(".distribution")!.replaceWith(element);
  for (const button of figure.querySelectorAll<HTMLButtonElement>("[data-action]")) {
    button.addEventListener("click", () => {
      const action = actions[button.dataset.action as LogitsAction];
      element.logits = action === undefined ? [...logits] : logitsAfter(element, action);
    });
  }
}

/** What is done to each logit; none for the way back. */
const actions: Readonly<Partial<Record<LogitsAction, (logit: number) => number>>> = {
  add: (logit) => logit + 100,
  subtract: (logit) => logit - 100,
  double: (logit) => logit * 2,
  halve: (logit) => logit / 2,
};

/** As they were where one of them would grow beyond the range of numbers. */
function logitsAfter({ logits }: SoftmaxTemperatureElement, change: (logit: number) => number): number[] {
  const changed = logits.map(change);
  return changed.every((logit, i) => Number.isFinite(logit) || logit === logits[i]) ? changed : logits;
}
