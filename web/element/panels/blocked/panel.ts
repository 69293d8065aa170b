import { html, type TemplateResult } from "lit";
import type { Messages } from "../../../languages/contracts/element.js";
import { labelOf, type State } from "../../../state/state.js";

/** A longer table would help nobody. */
const mostRows = 100;

/**
 * What is shown where WebAssembly may not run: why, what would help, and the page's own fallback or a table of the
 * logits.
 */
export function blockedPanel(state: State, messages: Messages, hasFallback: boolean): TemplateResult {
  return html`<div class="blocked" part="blocked">
      <p role="alert"><b>${messages.blocked}</b></p>
      <p>${messages.blockedHelp}</p>
    </div>
    ${hasFallback ? html`<slot></slot>` : givenTable(state, messages)}`;
}

function givenTable(state: State, messages: Messages): TemplateResult {
  const { logits, temperature } = state;
  return html`<table class="given">
    <caption>
      ${messages.temperature} <i>T</i> = ${messages.numbers.exactly(temperature)}
    </caption>
    <thead>
      <tr>
        <th scope="col">${messages.label}</th>
        <th scope="col">${messages.logit} <i>z</i></th>
      </tr>
    </thead>
    <tbody>
      ${logits.slice(0, mostRows).map(
        (logit, row) =>
          html`<tr>
            <th scope="row">${labelOf(state, row)}</th>
            <td>${messages.numbers.exactly(logit)}</td>
          </tr>`,
      )}
    </tbody>
  </table>`;
}
