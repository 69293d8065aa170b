import { html, nothing, type TemplateResult } from "lit";
import type { Messages } from "../../../languages/contracts/element.js";
import { type Problem, wordsOf } from "../../../languages/contracts/problems.js";
import { slownessIn } from "../../../state/start-core.js";
import { editNotice, loadNotice } from "../../../state/store.js";

/** What is wrong with what was given, in the reader's words. Assistive technology reads out what comes in here. */
export function noticesPanel(notices: ReadonlyMap<string, Problem>, messages: Messages): TemplateResult {
  return html`<div class="notices" role="alert">${[...notices].map(
    ([about, problem]) => html`<p>${noticeOf(about, wordsOf(problem, messages.problems), messages)}</p>`,
  )}</div>`;
}

/** That the core is slower than it could be, where it is: for those who look, not read out. */
export function slownessNote({ language }: Messages): TemplateResult | typeof nothing {
  const slowness = slownessIn(language);
  return slowness === undefined ? nothing : html`<p class="panel-note" part="slowness">${slowness}</p>`;
}

function noticeOf(about: string, reason: string, messages: Messages): string {
  if (about === editNotice) return messages.refused(reason);
  return about === loadNotice ? messages.exportFailed(reason) : messages.badField(about, reason);
}
