import { html, render, type TemplateResult } from "lit";
import { type Pasted, readPasted } from "../../formats/read/pasted.js";
import type { Messages } from "../../languages/contracts/element.js";
import type { PageMessages } from "../../languages/contracts/page.js";
import { wordsOf } from "../../languages/contracts/problems.js";
import { fields } from "../../state/fields.js";
import { problemOf } from "../../state/refusal.js";
import type { PageContext } from "./context.js";
import { presets } from "./presets.js";

/** "Paste numbers": a dialog that says at once what it understood, and loads it into the workbench. Returns what opens it. */
export function pasteDialog(page: PageContext, loaded: () => void): () => void {
  const dialog = document.createElement("dialog");
  dialog.className = "paste";
  dialog.setAttribute("aria-labelledby", "paste-title");
  document.body.append(dialog);

  const use = ({ labels, logits }: Pasted) => {
    page.load({ ...page.workbench.state, labels, logits, sentence: "" });
    loaded();
    dialog.close();
  };
  const draw = (text: string) => render(contents(page, text, { draw, use, close: () => dialog.close() }), dialog);
  return () => {
    draw("");
    const field = dialog.querySelector("textarea")!;
    field.value = "";
    dialog.showModal();
    field.focus();
  };
}

interface PasteActions {
  draw(text: string): void;
  use(pasted: Pasted): void;
  close(): void;
}

function contents({ element, messages, worked }: PageContext, text: string, actions: PasteActions): TemplateResult {
  const words = messages.paste;
  const { problem, pasted } = understand(text, messages.paste, element);
  return html`<form
    method="dialog"
    @submit=${(event: Event) => {
      event.preventDefault();
      if (pasted !== undefined) actions.use(pasted);
    }}
  >
    <h2 id="paste-title">${words.title}</h2>
    <p>${words.hint}</p>
    <textarea
      rows="8"
      spellcheck="false"
      autocomplete="off"
      aria-label=${words.field}
      aria-describedby="paste-understood"
      placeholder=${worked.labels.map((label, row) => `${label}: ${element.numbers.exactly(presets.worked.logits[row]!)}`).join("\n")}
      @input=${({ currentTarget }: Event) => actions.draw((currentTarget as HTMLTextAreaElement).value)}
    ></textarea>
    <p id="paste-understood" class="understood" role="status">${problem}</p>
    <div class="dialog-buttons">
      <button type="button" @click=${actions.close}>${words.cancel}</button>
      <button type="submit" ?disabled=${pasted === undefined}>${words.use}</button>
    </div>
  </form>`;
}

/** What a text says, and how many numbers that is; or what is wrong with it. */
function understand(
  text: string,
  words: PageMessages["paste"],
  element: Messages,
): { problem: string; pasted?: Pasted } {
  const { numbers } = element;
  const pasted = readPasted(text, numbers);
  if ("line" in pasted) return { problem: words.badLine(numbers.count(pasted.line), pasted.text.slice(0, 40)) };
  const { labels, logits } = pasted;
  if (logits.length === 0) return { problem: words.nothing };
  const problem = problemOf(() => fields.logits.check(logits));
  if (problem !== undefined) return { problem: words.noDistribution(wordsOf(problem, element.problems)) };
  const labelled = labels.filter((label) => label !== "").length;
  return { problem: words.understood(numbers.count(logits.length), numbers.count(labelled)), pasted };
}
