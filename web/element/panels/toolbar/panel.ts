import { html, nothing, type TemplateResult } from "lit";
import { guard } from "lit/directives/guard.js";
import { panelNames } from "../../../state/state.js";
import type { Actions, View } from "../../view.js";

/** Undo and redo, the export, the digits, and which panels are shown, where the reader may choose. */
export function toolbar(view: View, actions: Actions): unknown {
  const { canRedo, canUndo, isChoosable, isReadonly, messages, state } = view;
  return guard([canRedo, canUndo, isChoosable, isReadonly, messages, state.digits, state.panels], () =>
    contents(view, actions),
  );
}

function contents(
  { canRedo, canUndo, isChoosable, isReadonly, messages, state }: View,
  actions: Actions,
): TemplateResult {
  return html`<div class="toolbar" part="toolbar" role="group" aria-label=${messages.tools}>
    <span class="tools">
      ${
        isReadonly
          ? nothing
          : html`<button type="button" aria-disabled=${canUndo ? "false" : "true"} @click=${() => actions.edits.undo()}>${messages.undo}</button>
              <button type="button" aria-disabled=${canRedo ? "false" : "true"} @click=${() => actions.edits.redo()}>${messages.redo}</button>`
      }
      <button type="button" @click=${() => actions.openExport()}>${messages.export}</button>
    </span>
    <label class="digits"
      >${messages.digits}
      <select @change=${({ currentTarget }: Event) => actions.edits.set("digits", Number((currentTarget as HTMLSelectElement).value))}>
        ${Array.from({ length: 14 }, (_, i) => i + 2).map(
          (digits) => html`<option value=${digits} .selected=${digits === state.digits}>${digits}</option>`,
        )}
      </select></label
    >
    ${
      isChoosable
        ? html`<span class="chooser" role="group" aria-label=${messages.panels}>
            ${panelNames.map((name) => {
              const isShown = state.panels.includes(name);
              return html`<button
                type="button"
                aria-pressed=${isShown ? "true" : "false"}
                data-panel=${name}
                @click=${() => actions.edits.setPanel(name, !isShown)}
              >
                ${messages.panelNames[name]}
              </button>`;
            })}
          </span>`
        : nothing
    }
  </div>`;
}
