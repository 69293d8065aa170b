import { css } from "lit";

/** Undo, redo, export, digits, and the choice of panels. */
export const toolbarStyles = css`
  .toolbar {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.5rem 1.25rem;
    padding-block: 0.6rem;
    border-block: 1px solid var(--_line);
    font-size: 0.875rem;
  }

  .tools,
  .chooser {
    display: flex;
    flex-wrap: wrap;
    gap: 0.35rem;
  }

  .chooser {
    margin-inline-start: auto;
  }

  .toolbar button,
  .toolbar select {
    min-height: 1.875rem;
    padding: 0 0.65rem;
    border: 1px solid var(--_line);
    border-radius: 4px;
    background: var(--_ground);
    color: var(--_ink);
    cursor: pointer;
  }

  .toolbar select {
    padding: 0 0.25rem;
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
