import { render } from "lit";
import { download, pictureOf } from "../../element/export/files.js";
import { svgText } from "../../formats/drawing/standalone-svg.js";
import { type EmbedKind, type EmbedWords, embedKinds } from "../../languages/contracts/embed.js";
import { loadEmbedWords } from "../../languages/embed-loader.js";
import { labelOf } from "../../state/state.js";
import { reportMissing } from "../site/missing.js";
import { distributionTable } from "../site/tables.js";
import type { PageContext } from "../workbench/context.js";
import { type Design, firstDesign } from "./design.js";
import { contents, type DesignerView } from "./designer.js";
import { type Found, type Outcome, outcomeOf, pictureFile } from "./outcome.js";
import { placeHere } from "./place.js";
import { previewReady } from "./preview-messages.js";
import { slide, tell } from "./previews.js";
import { standaloneInside } from "./published.js";
import { frameHeight } from "./snippets.js";
import { type Inside, standaloneFile } from "./standalone-file.js";

/** A preview that has said nothing for so long, in milliseconds, cannot be had. */
const patience = 10_000;

/** "Embed": a small designer of what the workbench shows, for a slide, a course, paper, a notebook. Returns what opens it. */
export async function embedDialog(page: PageContext): Promise<() => void> {
  const words = await loadEmbedWords(page.element.language);
  const designer = new Designer(page, words);
  return () => designer.open();
}

class Designer {
  readonly #page: PageContext;
  readonly #words: EmbedWords;
  readonly #place = placeHere();
  readonly #dialog = document.createElement("dialog");
  readonly #designs = new Map<EmbedKind, Design>();
  /** The frames that have said something. */
  #heard = new WeakSet<HTMLIFrameElement>();
  #kind: EmbedKind = "slide";
  #outcome: Outcome | undefined;
  #found: Found = { isChecked: true, height: 600 };
  #isTooHigh = false;
  #isPreviewMissing = false;
  #notice = "";
  /** Counts the changes: what was prepared for an earlier one is not shown. */
  #turn = 0;
  /** Settled when what was chosen last is prepared. */
  #prepared: Promise<void> = Promise.resolve();
  #waiting: ReturnType<typeof setTimeout> | undefined;

  constructor(page: PageContext, words: EmbedWords) {
    this.#page = page;
    this.#words = words;
    this.#dialog.className = "embed";
    this.#dialog.setAttribute("aria-labelledby", "embed-title");
    document.body.append(this.#dialog);
    addEventListener("message", (message) => this.#hear(message));
    new ResizeObserver(() => this.#fit()).observe(this.#dialog);
    // What is closed asks for nothing, and shows other numbers when it is opened again.
    this.#dialog.addEventListener("close", () => render(undefined, this.#dialog));
  }

  open(): void {
    this.#designs.clear();
    this.#dialog.showModal();
    this.#begin(this.#kind);
  }

  get #design(): Design {
    return this.#designs.get(this.#kind)!;
  }

  #begin(kind: EmbedKind): void {
    const { element, workbench } = this.#page;
    this.#kind = kind;
    if (!this.#designs.has(kind)) {
      const { isLocal, isPublished } = this.#place;
      const source = isLocal && isPublished ? "registry" : "here";
      const title = document.querySelector(".site b")!.textContent!;
      this.#designs.set(kind, firstDesign(kind, workbench.state, { language: element.language, title, source }));
    }
    this.#change({});
  }

  #change(change: Partial<Design>): void {
    this.#prepared = this.#prepare(change);
  }

  async #prepare(change: Partial<Design>): Promise<void> {
    const design = { ...this.#design, ...change };
    const isOther = change.form !== undefined || Object.keys(change).length === 0;
    this.#designs.set(this.#kind, design);
    this.#notice = "";
    if (isOther) this.#outcome = undefined;
    const turn = ++this.#turn;
    this.#dialog.ariaBusy = "true";
    try {
      const outcome = await outcomeOf(design, this.#page.workbench.state, this.#place, pageIn);
      if (turn !== this.#turn) return;
      this.#outcome = outcome;
    } catch {
      reportMissing();
    }
    if (isOther) this.#await();
    this.#draw();
    if (turn === this.#turn) this.#dialog.ariaBusy = "false";
  }

  /** Previews speak once they are there. */
  #await(): void {
    this.#isPreviewMissing = false;
    this.#isTooHigh = false;
    clearTimeout(this.#waiting);
    this.#waiting = setTimeout(() => {
      this.#isPreviewMissing = this.#frames.some((frame) => !this.#heard.has(frame));
      if (this.#isPreviewMissing) this.#draw();
    }, patience);
  }

  get #frames(): HTMLIFrameElement[] {
    return [...this.#dialog.querySelectorAll("iframe")];
  }

  #hear({ data, source }: MessageEvent): void {
    const frame = this.#frames.find(({ contentWindow }) => contentWindow === source);
    if (frame === undefined || typeof data !== "object" || data === null) return;
    if (data.type === previewReady) {
      this.#heard.add(frame);
      const integrity = /^sha384-[\w+/]{64}$/.test(data.integrity) ? { integrity: String(data.integrity) } : {};
      this.#found = { ...this.#found, ...integrity, isChecked: data.isChecked === true };
      this.#draw();
    }
    const height = data.type === "softmax-temperature:height" ? frameHeight(data.height) : undefined;
    if (height === undefined) return;
    this.#heard.add(frame);
    frame.style.setProperty("--height", String(Math.max(height, 40)));
    if (this.#kind === "course" || this.#kind === "file") this.#found = { ...this.#found, height };
    this.#isTooHigh = this.#kind === "slide" && height > slide.height;
    this.#draw();
  }

  #draw(): void {
    if (!this.#dialog.open) return;
    render(contents(this.#view()), this.#dialog);
    if (this.#outcome !== undefined) for (const frame of this.#frames) tell(frame, this.#design, this.#outcome);
    this.#fit();
  }

  /** Slides are shown as small as they have to be; frames as wide as they will be. */
  #fit(): void {
    for (const pane of this.#dialog.querySelectorAll<HTMLElement>(".pane")) {
      pane.style.setProperty("--scale", String(pane.clientWidth / slide.width));
      const { form, width } = this.#design;
      const isFrame = form === "frame" && width !== null;
      pane.querySelector("iframe")?.style.setProperty("--width", isFrame ? `${width}px` : "100%");
    }
  }

  #view(): DesignerView {
    const { element, messages } = this.#page;
    return {
      kind: this.#kind,
      kinds: embedKinds,
      design: this.#design,
      outcome: this.#outcome,
      snippet: this.#outcome?.snippet(this.#found),
      place: this.#place,
      found: this.#found,
      words: this.#words,
      element,
      tooLong: messages.share.tooLong,
      isTooHigh: this.#isTooHigh,
      isPreviewMissing: this.#isPreviewMissing,
      notice: this.#notice,
      begin: (kind) => this.#begin(kind),
      change: (change) => this.#change(change),
      copy: (text) => this.#copy(text),
      downloadFile: () => this.#offer(async () => [await standalone(this.#outcome!), "softmax-temperature.html"]),
      downloadPicture: () => this.#offer(() => this.#picture()),
      close: () => this.#dialog.close(),
    };
  }

  #say(notice: string): void {
    this.#notice = notice;
    this.#draw();
  }

  async #copy(text: string): Promise<void> {
    const { copied, copyByHand } = this.#page.element;
    try {
      await navigator.clipboard.writeText(text);
      this.#say(copied);
    } catch {
      this.#dialog.querySelector("textarea")?.select();
      this.#say(copyByHand);
    }
  }

  async #picture(): Promise<[Blob, string]> {
    const { form } = this.#design;
    const picture = this.#outcome!.picture!;
    const blob = form === "png" ? await pictureOf(picture) : new Blob([svgText(picture)], { type: "image/svg+xml" });
    return [blob, pictureFile(this.#design)];
  }

  async #offer(make: () => Promise<[Blob, string]>): Promise<void> {
    const { exportFailed, problems } = this.#page.element;
    await this.#prepared;
    try {
      download(...(await make()));
      this.#say("");
    } catch {
      this.#say(exportFailed(this.#kind === "file" ? problems.notLoaded() : problems.notDrawn()));
    }
  }
}

/** The workbench in a language: the header has the way there. */
function pageIn(language: string): string {
  const link = document.querySelector<HTMLAnchorElement>(`.languages a[hreflang="${language}"]`);
  return (link?.href ?? location.href).replace(/[?#].*/s, "");
}

/** Its style and script are fetched when it is asked for, as a module: a strict policy lets a page fetch nothing else. */
async function standalone({ embedded, messages }: Outcome): Promise<Blob> {
  const inside = (await import(/* @vite-ignore */ placeHere().root + standaloneInside)) as Inside;
  const { state } = embedded;
  const labels = state.logits.map((_, row) => labelOf(state, row));
  const table = distributionTable(state.logits, [state.temperature], labels, messages);
  return new Blob([standaloneFile(embedded, inside, table)], { type: "text/html;charset=utf-8" });
}
