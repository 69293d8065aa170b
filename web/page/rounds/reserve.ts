import { html, type TemplateResult } from "lit";

/**
 * What is shown, in the room that the largest of `alternatives` would take. So nothing below it moves when it changes,
 * in any language and at any width.
 */
export function reserved(shown: TemplateResult, alternatives: readonly TemplateResult[]): TemplateResult {
  return html`<div class="reserved">
    ${alternatives.map((each) => html`<div class="reserve" aria-hidden="true">${each}</div>`)}
    <div>${shown}</div>
  </div>`;
}
