import { html, render, type TemplateResult } from "lit";
import { download } from "../../element/export/files.js";
import type { EmbedForm } from "../../languages/contracts/page.js";
import { isShortEnough, writeFragment } from "../../state/fragment.js";
import { labelOf } from "../../state/state.js";
import { siteRoot } from "../site/root.js";
import { distributionTable } from "../site/tables.js";
import type { PageContext } from "../workbench/context.js";
import { classicScript, notebookModule, standaloneInside } from "./published.js";
import { type Embedded, elementSnippet, frameSnippet, linkSnippet, notebookSnippet } from "./snippets.js";
import { type Inside, standaloneFile } from "./standalone-file.js";

const forms: readonly EmbedForm[] = ["frame", "element", "link", "file", "notebook"];

/** "Embed": the workbench's present state, for a page, a wiki, a learning platform, a notebook. Returns what opens it. */
export function embedDialog(page: PageContext): () => void {
  const dialog = document.createElement("dialog");
  dialog.className = "embed";
  dialog.setAttribute("aria-labelledby", "embed-title");
  document.body.append(dialog);
  let form: EmbedForm = "frame";
  let notice = "";

  const say = (text: string) => {
    notice = text;
    draw();
  };
  const draw = () => render(contents(page, form, notice, actions), dialog);
  const actions: DialogActions = {
    choose: (chosen) => {
      form = chosen;
      say("");
    },
    copy: async (text) => {
      try {
        await navigator.clipboard.writeText(text);
        say(page.element.copied);
      } catch {
        dialog.querySelector("textarea")?.select();
        say(page.element.copyByHand);
      }
    },
    download: async () => {
      try {
        download(new Blob([await standalone(page)], { type: "text/html;charset=utf-8" }), "softmax-temperature.html");
      } catch {
        say(page.element.exportFailed(page.element.problems.notLoaded()));
      }
    },
  };
  dialog.addEventListener("toggle", () => say(""));
  return () => dialog.showModal();
}

interface DialogActions {
  choose(form: EmbedForm): void;
  copy(text: string): void;
  download(): void;
}

function contents(page: PageContext, form: EmbedForm, notice: string, actions: DialogActions): TemplateResult {
  const words = page.messages.embed;
  return html`<form method="dialog">
    <h2 id="embed-title">${words.title}</h2>
    <fieldset class="forms">
      <legend class="unseen">${words.title}</legend>
      ${forms.map(
        (name) => html`<label
          ><input type="radio" name="form" value=${name} .checked=${name === form} @change=${() => actions.choose(name)} />
          ${words.forms[name]}</label
        >`,
      )}
    </fieldset>
    <p id="embed-note">${words.notes[form]}</p>
    ${formContents(page, form, notice, actions)}
    <div class="dialog-buttons"><button>${page.element.close}</button></div>
  </form>`;
}

function formContents(page: PageContext, form: EmbedForm, notice: string, actions: DialogActions): TemplateResult {
  if (form === "file") return fileButton(page, notice, actions);
  if (form === "frame" || form === "link") {
    const fragment = writeFragment(embeddedIn(page).state);
    const words = page.messages.share;
    if (!isShortEnough(fragment)) return html`<p>${words.tooLong(page.element.numbers.count(fragment.length))}</p>`;
  }
  return snippet(page, snippetOf(page, form), notice, actions);
}

function fileButton({ element }: PageContext, notice: string, actions: DialogActions): TemplateResult {
  return html`<p class="snippet-buttons">
    <button type="button" @click=${actions.download}>${element.download}</button>
    <span role="status">${notice}</span>
  </p>`;
}

function snippet({ element }: PageContext, text: string, notice: string, actions: DialogActions): TemplateResult {
  return html`<textarea readonly rows="9" spellcheck="false" dir="ltr" aria-labelledby="embed-title" aria-describedby="embed-note" .value=${text}></textarea>
    <p class="snippet-buttons">
      <button type="button" @click=${() => actions.copy(text)}>${element.copy}</button>
      <span role="status">${notice}</span>
    </p>`;
}

function snippetOf(page: PageContext, form: Exclude<EmbedForm, "file">): string {
  const embedded = embeddedIn(page);
  const here = location.href.replace(/[?#].*/s, "");
  switch (form) {
    case "frame":
      return frameSnippet(embedded, siteRoot());
    case "element":
      return elementSnippet(embedded, classicScript);
    case "link":
      return linkSnippet(embedded, here);
    case "notebook":
      return notebookSnippet(embedded, notebookModule);
  }
}

function embeddedIn({ element, workbench }: PageContext): Embedded {
  return {
    state: { ...workbench.state, labels: workbench.labels },
    language: element.language,
    title: document.querySelector(".site b")!.textContent!,
  };
}

/** Its style and script are fetched when it is asked for, as a module: a strict policy lets a page fetch nothing else. */
async function standalone(page: PageContext): Promise<string> {
  const inside = (await import(/* @vite-ignore */ siteRoot() + standaloneInside)) as Inside;
  const embedded = embeddedIn(page);
  const { state } = embedded;
  const words = { label: page.element.label, probability: page.element.probability, numbers: page.element.numbers };
  const labels = state.logits.map((_, row) => labelOf(state, row));
  const table = distributionTable(state.logits, [state.temperature], labels, words);
  return standaloneFile(embedded, inside, table);
}
