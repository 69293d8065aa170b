import type { LitElement, ReactiveController, TemplateResult } from "lit";
import { svgText } from "../../formats/drawing/standalone-svg.js";
import { addStyles } from "../add-styles.js";
import type { View } from "../view.js";
import { type ExportDialog, exportDialog, type Notice } from "./dialog.js";
import { drawFigure } from "./draw-figure.js";
import type { DrawingName } from "./figure.js";
import { download, pictureOf, type TextFormat, textFormats } from "./files.js";
import { exportStyles } from "./styles.js";

/** The export dialog's own state, and what its buttons do. */
export class Exporter implements ReactiveController, ExportDialog {
  isOpen = false;
  format: TextFormat = "csv";
  notice: Notice | undefined;
  readonly #host: LitElement;
  /** The view that the dialog was drawn from last. */
  #view: View | undefined;

  constructor(host: LitElement) {
    this.#host = host;
    addStyles(host.renderRoot as ShadowRoot, exportStyles);
    host.addController(this);
  }

  draw(view: View): TemplateResult {
    this.#view = view;
    return exportDialog(view, this);
  }

  hostDisconnected(): void {
    this.close();
    this.isOpen = false;
  }

  async open(): Promise<void> {
    this.isOpen = true;
    this.#say(undefined);
    await this.#host.updateComplete;
    const dialog = this.#dialog;
    if (dialog === null || dialog.open) return;
    // Imitations of a browser have dialogs without methods.
    if (typeof dialog.showModal === "function") dialog.showModal();
    else dialog.open = true;
  }

  get #dialog(): HTMLDialogElement | null {
    return this.#host.renderRoot.querySelector<HTMLDialogElement>("dialog.export");
  }

  close(): void {
    const dialog = this.#dialog;
    if (typeof dialog?.close === "function") dialog.close();
    else if (dialog?.open) {
      dialog.open = false;
      this.closed();
    }
  }

  closed(): void {
    this.isOpen = false;
    this.#say(undefined);
  }

  choose(format: TextFormat): void {
    this.format = format;
    this.#say(undefined);
  }

  async copy(text: string): Promise<void> {
    try {
      await navigator.clipboard.writeText(text);
      this.#say("copied");
    } catch {
      // Frames without the permission, and pages without https, have no clipboard.
      this.#letCopyByHand();
    }
  }

  #letCopyByHand(): void {
    const area = this.#host.renderRoot.querySelector("textarea");
    area?.focus();
    area?.select();
    this.#say("copyByHand");
  }

  downloadText(text: string): void {
    const { file, type } = textFormats[this.format];
    try {
      download(new Blob([text], { type: `${type};charset=utf-8` }), file);
    } catch {
      this.#letCopyByHand();
    }
  }

  async downloadDrawing(name: DrawingName, format: "svg" | "png"): Promise<void> {
    try {
      const drawing = drawFigure(name, this.#view!, this.#host.renderRoot as ShadowRoot);
      const content =
        format === "svg" ? new Blob([svgText(drawing)], { type: "image/svg+xml" }) : await pictureOf(drawing);
      download(content, `softmax-${name}.${format}`);
      this.#say(undefined);
    } catch {
      this.#say("notDrawn");
    }
  }

  #say(notice: Notice | undefined): void {
    this.notice = notice;
    this.#host.requestUpdate();
  }
}
