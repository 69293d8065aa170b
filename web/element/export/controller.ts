import { type LitElement, type ReactiveController, render } from "lit";
import { standaloneSvg, svgText } from "../../formats/drawing/standalone-svg.js";
import type { View } from "../view.js";
import type { ExportDialog } from "./dialog.js";
import { type DrawingName, figureOf, figureTitle } from "./figure.js";
import { download, pictureOf, type TextFormat, textFormats } from "./files.js";

/** The export dialog's own state, and what its buttons do. */
export class ExportController implements ReactiveController, ExportDialog {
  isOpen = false;
  format: TextFormat = "csv";
  notice = "";
  readonly #host: LitElement;
  readonly #view: () => View;

  constructor(host: LitElement, view: () => View) {
    this.#host = host;
    this.#view = view;
    host.addController(this);
  }

  hostDisconnected(): void {
    this.#dialog?.close();
    this.isOpen = false;
  }

  async open(): Promise<void> {
    this.isOpen = true;
    this.#say("");
    await this.#host.updateComplete;
    this.#dialog?.showModal();
  }

  get #dialog(): HTMLDialogElement | null {
    return this.#host.renderRoot.querySelector<HTMLDialogElement>("dialog.export");
  }

  close(): void {
    this.#dialog?.close();
  }

  closed(): void {
    this.isOpen = false;
    this.#say("");
  }

  choose(format: TextFormat): void {
    this.format = format;
    this.#say("");
  }

  async copy(text: string): Promise<void> {
    const { messages } = this.#view();
    try {
      await navigator.clipboard.writeText(text);
      this.#say(messages.copied);
    } catch {
      // Frames without the permission, and pages without https, have no clipboard.
      const area = this.#host.renderRoot.querySelector("textarea");
      area?.focus();
      area?.select();
      this.#say(messages.copyByHand);
    }
  }

  downloadText(text: string): void {
    const { file, type } = textFormats[this.format];
    download(new Blob([text], { type: `${type};charset=utf-8` }), file);
  }

  async downloadDrawing(name: DrawingName, format: "svg" | "png"): Promise<void> {
    try {
      const drawing = this.#draw(name);
      const content =
        format === "svg" ? new Blob([svgText(drawing)], { type: "image/svg+xml" }) : await pictureOf(drawing);
      download(content, `softmax-${name}.${format}`);
      this.#say("");
    } catch (error) {
      this.#say(this.#view().messages.exportFailed(error instanceof Error ? error.message : String(error)));
    }
  }

  /** Drawn in the document for a moment, because only there the styles apply. */
  #draw(name: DrawingName): SVGSVGElement {
    const view = this.#view();
    const stage = document.createElement("div");
    stage.className = "stage";
    const widget = this.#host.renderRoot.querySelector(".widget")!;
    widget.append(stage);
    try {
      render(figureOf(name, view), stage);
      const drawing = stage.querySelector("svg")!;
      const background = getComputedStyle(stage).backgroundColor;
      return standaloneSvg(drawing, {
        title: figureTitle(view),
        background,
      });
    } finally {
      stage.remove();
    }
  }

  #say(notice: string): void {
    this.notice = notice;
    this.#host.requestUpdate();
  }
}
