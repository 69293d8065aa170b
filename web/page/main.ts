import "../element/define.js";
import { drawDigit } from "./digit.js";
import { type Preset, presets } from "./presets.js";
import { fillWorkedExample } from "./worked-example.js";

const element = document.querySelector("softmax-temperature")!;
const note = document.querySelector("#preset-note")!;
const figure = document.querySelector<HTMLElement>("figure.digit")!;
const buttons = document.querySelectorAll<HTMLButtonElement>("[data-preset]");

function load({ labels, logits, note: text, pixels }: Preset): void {
  element.labels = labels as string[];
  element.logits = logits as number[];
  element.temperature = 1;
  note.textContent = text;
  figure.hidden = pixels === undefined;
  if (pixels !== undefined) drawDigit(figure.querySelector("svg")!, pixels);
}

for (const button of buttons) {
  button.addEventListener("click", () => {
    load(presets[button.dataset.preset!]!);
    for (const each of buttons) each.setAttribute("aria-pressed", String(each === button));
  });
}

fillWorkedExample(document.querySelector<HTMLTableElement>("#worked")!);
