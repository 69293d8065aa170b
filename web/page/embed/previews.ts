import { html, nothing, type TemplateResult } from "lit";
import { keyed } from "lit/directives/keyed.js";
import type { EmbedWords } from "../../languages/contracts/embed.js";
import type { Design } from "./design.js";
import type { Outcome } from "./outcome.js";
import type { Place } from "./place.js";
import { type Shown, showPreview } from "./preview-messages.js";
import { elementAttributes, frameAddress, frameSandbox } from "./snippets.js";

/** The size of a slide, in pixels. */
export const slide = { width: 960, height: 540 };

/** What is embedded, as it will be: the element in frames without an origin, as pages elsewhere; the frame; the handout. */
export function previews(design: Design, outcome: Outcome, place: Place, words: EmbedWords): TemplateResult {
  switch (design.form) {
    case "slide":
      return html`<div class="slides">
        ${(["dark-slide", "light-slide"] as const).map((ground) => {
          const name = ground === "dark-slide" ? words.onDark : words.onLight;
          return html`<figure class="slide"><div class="pane">${element(place, name, ground)}</div><figcaption>${name}</figcaption></figure>`;
        })}
      </div>`;
    case "page":
    case "notebook":
      return html`<div class="pane page" tabindex="0" role="group" aria-label=${words.preview}>${element(place, words.preview, design.theme === "dark" ? "dark-page" : "light-page")}</div>`;
    case "frame":
    case "file":
      return html`<div class="pane page" tabindex="0" role="group" aria-label=${words.preview}>${frame(outcome, place, words.preview)}</div>`;
    default:
      return html`<div class="paper" tabindex="0" role="group" aria-label=${words.preview} lang=${design.language} dir=${outcome.handout.direction}>${paper(design, outcome)}</div>`;
  }
}

function element({ root }: Place, name: string, ground: Shown["ground"]): TemplateResult {
  return html`<iframe title=${name} sandbox="allow-scripts allow-downloads" data-ground=${ground} src="${root}preview.html"></iframe>`;
}

/** Another address is another frame: where one went on from address to address, “Back” would lead through them. */
function frame({ embedded }: Outcome, { root }: Place, name: string): TemplateResult {
  const address = frameAddress(embedded, root);
  return html`${keyed(address, html`<iframe title=${name} sandbox=${frameSandbox(embedded)} allow="clipboard-write" src=${address}></iframe>`)}`;
}

function paper({ form }: Design, { handout, picture }: Outcome): TemplateResult {
  const { heads, link, linkWords, rows, title } = handout;
  const below =
    link === undefined ? nothing : html`<p><a href=${link} target="_blank" rel="noopener">${linkWords}</a></p>`;
  if (form === "svg" || form === "png") return html`${picture?.cloneNode(true)} ${below}`;
  return html`<table>
      <caption>${title}</caption>
      <thead><tr>${heads.map((head) => html`<th scope="col">${head}</th>`)}</tr></thead>
      <tbody>
        ${rows.map(
          ([label, ...cells]) =>
            html`<tr><th scope="row">${label}</th>${cells.map((cell) => html`<td><bdi dir="ltr">${cell}</bdi></td>`)}</tr>`,
        )}
      </tbody>
    </table>
    ${below}`;
}

/** Tells the previews that are ready what to show. */
export function tell(frame: HTMLIFrameElement, { size, width }: Design, { embedded }: Outcome): void {
  const ground = frame.dataset.ground as Shown["ground"] | undefined;
  if (ground === undefined) return;
  const shown: Shown = { attributes: [...elementAttributes(embedded)], ground, size, width };
  // Its document has no origin that could be named.
  frame.contentWindow?.postMessage({ type: showPreview, ...shown }, "*");
}
