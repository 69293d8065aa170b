import { html, type TemplateResult } from "lit";
import { writeRoundLink } from "./links.js";
import { answerOf, firstProgress, isLastRound } from "./progress.js";
import type { Act, View } from "./view.js";

/** What can be done with a round besides playing it: show it to a class, copy its link, and after the last begin again. */
export function roundLinks(view: View, act: Act): TemplateResult {
  const { isClassMode, note, progress, words } = view;
  const link = new URL(writeRoundLink({ round: progress.round, isClassMode }), location.href).href;
  const copy = async () => act.note((await copied(link)) ? "copied" : "by hand");
  const isAtEnd = isLastRound(progress) && answerOf(progress).isRevealed;
  const again = () => act.change(firstProgress(), "title");
  return html`<div class="round-links">
    ${isAtEnd ? html`<button type="button" class="again" @click=${again}>${words.again}</button>` : ""}
    ${
      isClassMode
        ? ""
        : html`<button type="button" class="open-class" @click=${() => act.openClassMode(true)}>${words.classMode.open}</button>`
    }
    <button type="button" class="copy-round" @click=${copy}>${words.link.copy}</button>
    <span class="copy-note" role="status">${
      note === "copied"
        ? words.link.copied
        : note === "by hand"
          ? html`${words.link.byHand} <bdi dir="ltr" class="address">${link}</bdi>`
          : ""
    }</span>
  </div>`;
}

async function copied(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}
