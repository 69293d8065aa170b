import { html, nothing, type TemplateResult } from "lit";
import { drawingNames } from "../../element/export/figure.js";
import type { Messages } from "../../languages/contracts/element.js";
import type { EmbedWords } from "../../languages/contracts/embed.js";
import { embedLanguages } from "../../languages/embed-loader.js";
import { panelNames } from "../../state/state.js";
import { type Choice, choicesOf, type Design, sizes } from "./design.js";

export interface ChoicesView {
  readonly design: Design;
  readonly words: EmbedWords;
  readonly element: Messages;
  readonly isPublished: boolean;
  change(change: Partial<Design>): void;
}

/** All that can be chosen for a design, in the order in which a reader cares. */
export function choices(view: ChoicesView): TemplateResult {
  const all = choicesOf[view.design.form];
  return html`${shown
    .filter(([name]) => all.includes(name) && (name !== "source" || view.isPublished))
    .map(([, template]) => template(view))}`;
}

const shown: readonly (readonly [Choice, (view: ChoicesView) => TemplateResult])[] = [
  ["panels", panels],
  ["drawing", drawings],
  ["isCompact", (view) => flag(view, "isCompact", view.words.compact)],
  ["isReadonly", (view) => flag(view, "isReadonly", view.words.readonly)],
  ["size", size],
  ["theme", theme],
  ["language", language],
  ["title", title],
  [
    "width",
    ({ change, design, words }) =>
      wholeNumber(words.width.name, words.width.full, design.width, 10000, (width) => change({ width })),
  ],
  [
    "seed",
    ({ change, design, words }) =>
      wholeNumber(words.seed.name, words.seed.random, design.seed, Number.MAX_SAFE_INTEGER, (seed) => change({ seed })),
  ],
  ["source", source],
];

function panels({ change, design, element }: ChoicesView): TemplateResult {
  const toggle = (name: (typeof panelNames)[number]) => {
    const wanted = panelNames.filter((each) => design.panels.includes(each) !== (each === name));
    change({ panels: wanted });
  };
  return html`<fieldset class="checks">
    <legend>${element.panels}</legend>
    ${panelNames.map(
      (name) => html`<label
        ><input type="checkbox" name="panels" value=${name} .checked=${design.panels.includes(name)} @change=${() => toggle(name)} />
        ${element.panelNames[name]}</label
      >`,
    )}
  </fieldset>`;
}

function flag({ change, design }: ChoicesView, name: "isCompact" | "isReadonly", words: string): TemplateResult {
  return html`<label class="flag"
    ><input
      type="checkbox"
      name=${name}
      .checked=${design[name]}
      @change=${({ currentTarget }: Event) => change({ [name]: (currentTarget as HTMLInputElement).checked })}
    />
    ${words}</label
  >`;
}

function drawings({ change, design, element, words }: ChoicesView): TemplateResult {
  const options = drawingNames.map((name) => [name, element.panelNames[name]] as const);
  return select("drawing", words.drawing, design.drawing, options, (drawing) => change({ drawing }));
}

function theme({ change, design, words }: ChoicesView): TemplateResult {
  const { around, dark, light, name } = words.theme;
  const options = [["", around] as const, ["light", light] as const, ["dark", dark] as const];
  return select("theme", name, design.theme, options, (theme) => change({ theme }));
}

function size({ change, design, words }: ChoicesView): TemplateResult {
  const options = [["", words.size.around] as const, ...sizes.map((each) => [String(each), `${each} px`] as const)];
  const chosen = design.size === null ? "" : String(design.size);
  return select("size", words.size.name, chosen, options, (text) =>
    change({ size: text === "" ? null : Number(text) }),
  );
}

function language({ change, design, words }: ChoicesView): TemplateResult {
  const options = embedLanguages.map(
    (tag) => [tag, new Intl.DisplayNames([tag], { type: "language" }).of(tag)!] as const,
  );
  return select("language", words.language, design.language, options, (language) => change({ language }));
}

function source({ change, design, words }: ChoicesView): TemplateResult {
  const options = [["here", words.source.here] as const, ["registry", "jsDelivr"] as const];
  return select("source", words.source.name, design.source, options, (source) => change({ source }));
}

function title({ change, design, words }: ChoicesView): TemplateResult {
  return html`<label class="choice"
    ><span>${words.name}</span
    ><input
      type="text"
      name="title"
      maxlength="200"
      autocomplete="off"
      .value=${design.title}
      @input=${({ currentTarget }: Event) => change({ title: (currentTarget as HTMLInputElement).value })}
  /></label>`;
}

function select<Value extends string>(
  name: string,
  words: string,
  chosen: Value,
  options: readonly (readonly [Value, string])[],
  choose: (value: Value) => void,
): TemplateResult {
  return html`<label class="choice"
    ><span>${words}</span
    ><select name=${name} @change=${({ currentTarget }: Event) => choose((currentTarget as HTMLSelectElement).value as Value)}>
      ${options.map(([value, text]) => html`<option value=${value} ?selected=${value === chosen} .selected=${value === chosen}>${text}</option>`)}
    </select></label
  >`;
}

/** An empty field means null; what is no whole number from 0 to the highest is marked, and changes nothing. */
function wholeNumber(
  words: string,
  empty: string,
  value: number | null,
  highest: number,
  change: (value: number | null) => void,
): TemplateResult {
  const read = ({ currentTarget }: Event) => {
    const field = currentTarget as HTMLInputElement;
    const text = field.value.trim();
    const number = Number(text);
    const isUsable = text === "" || (/^\d+$/.test(text) && number <= highest);
    field.setAttribute("aria-invalid", String(!isUsable));
    if (isUsable) change(text === "" ? null : number);
  };
  return html`<label class="choice"
    ><span>${words}</span
    ><input type="text" inputmode="numeric" dir="ltr" autocomplete="off" placeholder=${empty} .value=${value === null ? "" : String(value)} aria-invalid=${nothing} @input=${read}
  /></label>`;
}
