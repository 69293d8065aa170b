import { css } from "lit";

/** The dialog to copy numbers and to download drawings. */
export const exportStyles = css`
  dialog.export {
    width: min(40rem, calc(100vw - 2rem));
    max-height: calc(100dvh - 2rem);
    padding: 1.25rem;
    border: 1px solid var(--_line);
    border-radius: 10px;
    background: var(--_ground);
    color: var(--_ink);
  }

  dialog.export::backdrop {
    background: rgb(0 0 0 / 45%);
  }

  .export h2 {
    margin: 0 0 0.75rem;
    font-size: 1.125rem;
    font-weight: 600;
  }

  .export fieldset {
    display: flex;
    flex-wrap: wrap;
    gap: 0.35rem 1.25rem;
    margin: 0 0 0.75rem;
    padding: 0;
    border: 0;
    font-size: 0.9375rem;
  }

  .export legend {
    padding: 0;
    font-size: 0.875rem;
    color: var(--_quiet);
  }

  .export .formats label {
    display: inline-flex;
    align-items: center;
    gap: 0.4em;
    min-height: 1.75rem;
    cursor: pointer;
  }

  .export input[type="radio"] {
    margin: 0;
    accent-color: var(--_accent);
  }

  .export textarea {
    display: block;
    width: 100%;
    padding: 0.6rem;
    border: 1px solid var(--_line);
    border-radius: 4px;
    background: var(--_field);
    font:
      0.8125rem / 1.45 ui-monospace,
      "Cascadia Mono",
      Menlo,
      Consolas,
      monospace;
    white-space: pre;
    resize: vertical;
  }

  .export .buttons {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.5rem;
    margin: 0.6rem 0 1.1rem;
    font-size: 0.9375rem;
  }

  .export .buttons:last-child {
    justify-content: end;
    margin: 0;
  }

  .export button {
    min-height: 1.875rem;
    padding: 0 0.75rem;
    border: 1px solid var(--_edge);
    border-radius: 4px;
    background: none;
    cursor: pointer;
  }

  .export button:hover {
    border-color: var(--_ink);
  }

  .export .drawings > span {
    display: inline-flex;
    align-items: center;
    gap: 0.35rem;
  }

  .export .drawings button {
    font-size: 0.8125rem;
  }

  .stage {
    position: absolute;
    inset-inline-start: 0;
    width: 1px;
    height: 1px;
    overflow: hidden;
    background: var(--_ground);
  }

  .figure-title {
    font-size: 26px;
    font-weight: 600;
  }

  .figure-values {
    font-size: 15px;
  }

  .figure .zero {
    stroke: var(--_edge);
  }

  .figure .bar {
    fill: var(--_class);
  }
`;
