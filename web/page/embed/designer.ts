import { html, nothing, type TemplateResult } from "lit";
import type { Messages } from "../../languages/contracts/element.js";
import { type EmbedForm, type EmbedKind, type EmbedWords, embedForms } from "../../languages/contracts/embed.js";
import { choices } from "./choices.js";
import type { Design } from "./design.js";
import type { Found, Outcome } from "./outcome.js";
import { moduleOf, type Place } from "./place.js";
import { previews } from "./previews.js";
import { servedWidget } from "./published.js";

/** What the designer is drawn from, and what it reports. */
export interface DesignerView {
  readonly kind: EmbedKind;
  readonly kinds: readonly EmbedKind[];
  readonly design: Design;
  /** Undefined until it is prepared. */
  readonly outcome: Outcome | undefined;
  readonly snippet: string | undefined;
  readonly place: Place;
  readonly found: Found;
  readonly words: EmbedWords;
  readonly element: Messages;
  tooLong(characters: string): string;
  readonly isTooHigh: boolean;
  readonly isPreviewMissing: boolean;
  readonly notice: string;
  begin(kind: EmbedKind): void;
  change(change: Partial<Design>): void;
  copy(text: string): void;
  downloadFile(): void;
  downloadPicture(): void;
  close(): void;
}

/** The dialog: what it is for, the preview, one button; what else can be chosen beside it. */
export function contents(view: DesignerView): TemplateResult {
  const { design, element, kind, kinds, outcome, place, words } = view;
  return html`<div class="head">
      <h2 id="embed-title">${words.title}</h2>
      <button type="button" class="close" @click=${view.close}>${element.close}</button>
    </div>
    <fieldset class="kinds">
      <legend class="unseen">${words.title}</legend>
      ${kinds.map(
        (name) => html`<label
          ><input type="radio" name="kind" value=${name} .checked=${name === kind} @change=${() => view.begin(name)} /><span
            >${words.kinds[name]}</span
          ></label
        >`,
      )}
    </fieldset>
    <div class="desk">
      <section class="result" aria-label=${words.preview}>
        ${forms(view)}
        <div class="preview">${outcome === undefined ? nothing : previews(design, outcome, place, words)}</div>
        <p class="said" role="status">${view.isPreviewMissing ? words.noPreview : view.isTooHigh ? words.tooHigh : ""}</p>
        ${outcome === undefined ? nothing : taking(view)}
        <p id="embed-note">${words.notes[design.form]}</p>
        ${cautions(view)} ${snippetField(view)}
      </section>
      <details class="choices-of" ?open=${matchMedia("(min-width: 60rem)").matches}>
        <summary>${words.choices}</summary>
        ${choices({ design, words, element, isPublished: place.isPublished, change: view.change })}
      </details>
    </div>`;
}

/** Where a kind has several forms, the choice between them. */
function forms({ change, design, kind, words }: DesignerView): TemplateResult | typeof nothing {
  const names: readonly EmbedForm[] = embedForms[kind];
  if (names.length === 1) return nothing;
  return html`<fieldset class="forms">
    <legend>${words.form}</legend>
    ${(names as readonly (keyof EmbedWords["forms"])[]).map(
      (name) => html`<label
        ><input type="radio" name="form" value=${name} .checked=${name === design.form} @change=${() => change({ form: name })} />
        ${words.forms[name]}</label
      >`,
    )}
  </fieldset>`;
}

/** What keeps it from working elsewhere, and what works instead. */
function cautions({ begin, design, element, found, kind, outcome, place, tooLong, words }: DesignerView): unknown {
  const isServed = design.source === "here" && design.form !== "file";
  const usesScript = design.form === "slide" || design.form === "page";
  const isLong = outcome?.tooLong !== undefined && (kind === "course" || kind === "handout") && design.form !== "page";
  return [
    isLong ? html`<p class="caution">${tooLong(element.numbers.count(outcome.tooLong!))}</p>` : nothing,
    isServed && place.isLocal
      ? html`<p class="caution">
          ${words.local(new URL(place.root).host || place.root)}
          <button type="button" @click=${() => begin("file")}>${words.takeFile}</button>
        </p>`
      : nothing,
    isServed && usesScript && !found.isChecked ? html`<p class="caution">${words.unchecked}</p>` : nothing,
  ];
}

/** The buttons that take it along: the first is what the dialog is for. */
function taking(view: DesignerView): TemplateResult {
  const { design, element, notice, place, snippet, words } = view;
  const { form } = design;
  const hasPicture = form === "svg" || form === "png";
  const needsModule = form === "notebook" && snippet?.includes("pathlib.Path");
  return html`<p class="taking">
    ${form === "file" ? html`<button type="button" class="primary" @click=${view.downloadFile}>${element.download}</button>` : nothing}
    ${
      snippet === undefined
        ? nothing
        : html`<button type="button" class="primary" @click=${() => view.copy(snippet)}>${element.copy}</button>`
    }
    ${hasPicture ? html`<button type="button" @click=${view.downloadPicture}>${words.downloadPicture}</button>` : nothing}
    ${needsModule ? html`<a download=${servedWidget} href=${moduleOf("here", place)}>${words.downloadModule}</a>` : nothing}
    <span role="status">${notice}</span>
  </p>`;
}

/** What is copied, to be seen. */
function snippetField({ snippet, words }: DesignerView): TemplateResult | typeof nothing {
  if (snippet === undefined) return nothing;
  return html`<textarea
    readonly
    rows="7"
    spellcheck="false"
    dir="ltr"
    aria-label=${words.snippet}
    aria-describedby="embed-note"
    .value=${snippet}
  ></textarea>`;
}
