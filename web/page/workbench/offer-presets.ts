import type { PresetName } from "../../languages/contracts/site.js";
import { isSameField } from "../../state/state.js";
import { byId } from "../site/by-id.js";
import type { PageContext } from "./context.js";
import { presets } from "./presets.js";

/** The buttons that load an example. Returns a function that says that none of them is loaded. */
export function offerPresets({ follow, load, messages, notify, workbench, worked }: PageContext): () => void {
  const buttons = document.querySelectorAll<HTMLButtonElement>("[data-preset]");
  const note = byId<HTMLElement>("preset-note");
  const section = workbench.parentElement!;
  const more = byId<HTMLElement>("preset-more");
  let shown: readonly number[] = workbench.state.logits;

  const mark = (name: PresetName | undefined) => {
    for (const button of buttons) button.setAttribute("aria-pressed", String(button.dataset.preset === name));
  };
  const press = (name: PresetName | undefined) => {
    mark(name);
    section.classList.remove("past");
    note.textContent = name === undefined ? "" : messages.presetNotes[name];
    more.hidden = name !== "worked";
    showDigit(name, messages.digitImage);
    shown = workbench.state.logits;
  };

  for (const button of buttons) {
    button.addEventListener("click", () => {
      const name = button.dataset.preset as PresetName;
      const { labels, logits, sentence = "", temperature = 1 } = presets[name];
      const words = name === "worked" ? worked : { labels, sentence };
      load({ ...workbench.state, ...words, logits, temperature });
      notify("");
      press(name);
    });
  }

  // Other logits are no longer the preset's; the temperature may be any. The preset's note keeps its room, so that nothing
  // moves away from under a finger.
  const compare = () => {
    const { logits } = workbench.state;
    if (logits === shown || isSameField(logits, shown)) return;
    mark(undefined);
    section.classList.add("past");
    shown = logits;
  };
  workbench.addEventListener("input", compare);
  follow(compare);
  return () => press(undefined);
}

/** The image that a preset's logits are about. */
function showDigit(name: PresetName | undefined, describe: (digit: string) => string): void {
  const figure = byId<HTMLElement>("digit");
  const digit = name === undefined ? undefined : presets[name].digit;
  figure.hidden = digit === undefined;
  if (digit === undefined) {
    figure.replaceChildren();
    return;
  }
  const image = svgElement("svg", { viewBox: "0 0 8 8", role: "img", "aria-label": describe(String(digit.label)) });
  image.classList.add("pixels");
  image.append(
    ...digit.pixels.map((ink, i) =>
      svgElement("rect", { x: i % 8, y: i >> 3, width: 1, height: 1, "fill-opacity": ink / 16 }),
    ),
  );
  figure.replaceChildren(image);
}

function svgElement(name: string, attributes: Readonly<Record<string, string | number>>): SVGElement {
  const element = document.createElementNS("http://www.w3.org/2000/svg", name);
  for (const [attribute, value] of Object.entries(attributes)) element.setAttribute(attribute, String(value));
  return element;
}
