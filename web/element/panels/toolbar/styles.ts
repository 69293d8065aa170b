import { css } from "lit";

/** Undo, redo, export, digits, and the choice of panels. */
export const toolbarStyles = css`
  .toolbar {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.571em 1.429em;
    padding-block: 0.686em;
    border-block: 1px solid var(--_line);
    font-size: 0.875em;
  }

  .tools,
  .chooser {
    display: flex;
    flex-wrap: wrap;
    gap: 0.4em;
  }

  .chooser {
    margin-inline-start: auto;
  }

  .toolbar button,
  .toolbar select {
    min-height: max(2.143em, 24px);
    padding: 0 0.743em;
    border: 1px solid var(--_rim);
    border-radius: 0.286em;
    background: none;
    color: var(--_ink);
    cursor: pointer;
  }

  .toolbar select {
    padding: 0 0.286em;
  }

  option {
    background: var(--_ground);
    color: var(--_ink);
  }

  .toolbar button:not([aria-disabled="true"]):hover,
  .toolbar select:hover {
    border-color: var(--_edge);
  }

  .toolbar [aria-disabled="true"] {
    cursor: default;
  }

  .digits {
    display: inline-flex;
    align-items: center;
    gap: 0.4em;
    color: var(--_quiet);
  }

  .toolbar .chooser button[aria-pressed="true"],
  .below .small[aria-pressed="true"] {
    border-color: var(--_edge);
    background: var(--_field);
  }

  .toolbar .chooser button[aria-pressed="true"]::before,
  .below .small[aria-pressed="true"]::before {
    content: "✓ " / "";
    color: var(--_accent);
  }
`;
