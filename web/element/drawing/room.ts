import { html, type TemplateResult } from "lit";

/**
 * What is shown, in the room that the largest of it and the others needs. So a text that becomes another while T is
 * dragged moves nothing. The others are neither seen, nor read out, nor copied.
 */
export function inRoomFor(shown: unknown, others: readonly unknown[]): TemplateResult {
  return html`<span class="room"
    ><span>${shown}</span>${others.map((other) => html`<span aria-hidden="true">${other}</span>`)}</span
  >`;
}
