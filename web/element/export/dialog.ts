import { html, nothing, type TemplateResult } from "lit";
import type { Messages } from "../../languages/contracts/element.js";
import type { View } from "../view.js";
import { type DrawingName, drawingNames, isDrawable } from "./figure.js";
import { exportText, type TextFormat, textFormatNames } from "./files.js";

/** What happened when a button was pressed. */
export type Notice = "copied" | "copyByHand" | "notDrawn";

/** What the export dialog shows, and what it reports. */
export interface ExportDialog {
  readonly isOpen: boolean;
  readonly format: TextFormat;
  readonly notice: Notice | undefined;
  choose(format: TextFormat): void;
  copy(text: string): void;
  downloadText(text: string): void;
  downloadDrawing(name: DrawingName, format: "svg" | "png"): void;
  close(): void;
  closed(): void;
}

/** The dialog, with the numbers as text to copy or download, and the drawings as files. */
export function exportDialog(view: View, dialog: ExportDialog): TemplateResult {
  return html`<dialog class="export" aria-labelledby="export-title" @close=${() => dialog.closed()}>
    ${dialog.isOpen ? contents(view, dialog) : nothing}
  </dialog>`;
}

function contents(view: View, dialog: ExportDialog): TemplateResult {
  const { messages } = view;
  const text = exportText(dialog.format, view);
  // Not a form: a sandboxed frame may forbid forms.
  return html`<div>
      <h2 id="export-title">${messages.exportTitle}</h2>
      <fieldset class="formats">
        <legend>${messages.numbersHeading}</legend>
        ${textFormatNames.map(
          (name) => html`<label
            ><input
              type="radio"
              name="format"
              value=${name}
              .checked=${name === dialog.format}
              @change=${() => dialog.choose(name)}
            />${messages.formats[name]}</label
          >`,
        )}
      </fieldset>
      <textarea readonly rows="8" spellcheck="false" aria-label=${messages.formats[dialog.format]} .value=${text}></textarea>
      <p class="buttons">
        <button type="button" class="copy" @click=${() => dialog.copy(text)}>${messages.copy}</button>
        <button type="button" class="download" @click=${() => dialog.downloadText(text)}>${messages.download}</button>
        <span role="status">${noticeOf(dialog.notice, messages)}</span>
      </p>
      <fieldset class="drawings">
        <legend>${messages.drawings}</legend>
        ${drawingNames
          .filter((name) => isDrawable(name, view))
          .map(
            (name) => html`<span
              >${messages.panelNames[name]}
              ${(["svg", "png"] as const).map(
                (format) => html`<button
                  type="button"
                  aria-label=${messages.downloadDrawing(messages.panelNames[name], format.toUpperCase())}
                  data-drawing="${name}-${format}"
                  @click=${() => dialog.downloadDrawing(name, format)}
                >
                  ${format.toUpperCase()}
                </button>`,
              )}</span
            >`,
          )}
      </fieldset>
      <p class="buttons"><button type="button" class="close" @click=${() => dialog.close()}>${messages.close}</button></p>
    </div>`;
}

function noticeOf(notice: Notice | undefined, messages: Messages): string {
  if (notice === undefined) return "";
  return notice === "notDrawn" ? messages.exportFailed(messages.problems.notDrawn()) : messages[notice];
}
