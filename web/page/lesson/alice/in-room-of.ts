import { html, type TemplateResult } from "lit";

/** A text in the room of the longest that may stand there, so that nothing moves when it changes. */
export function inRoomOf(text: string, ...all: readonly string[]): TemplateResult {
  return html`<span class="alice-room">${all.map((each) => html`<span data-seen=${each === text}>${each}</span>`)}</span>`;
}
