import { css } from "lit";

/** The dialog to copy numbers and to download drawings. */
export const exportStyles = css`
  dialog.export {
    width: min(40em, calc(100vw - 2em));
    max-height: calc(100dvh - 2em);
    padding: 1.25em;
    border: 1px solid var(--_line);
    border-radius: 0.625em;
    background: var(--_ground);
    color: var(--_ink);
  }

  dialog.export::backdrop {
    background: rgb(0 0 0 / 45%);
  }

  .export h2 {
    margin: 0 0 0.667em;
    font-size: 1.125em;
    font-weight: 600;
  }

  .export fieldset {
    display: flex;
    flex-wrap: wrap;
    gap: 0.373em 1.333em;
    margin: 0 0 0.8em;
    padding: 0;
    border: 0;
    font-size: 0.9375em;
  }

  .export legend {
    padding: 0;
    font-size: 0.933em;
    color: var(--_quiet);
  }

  .export .formats label {
    display: inline-flex;
    align-items: center;
    gap: 0.4em;
    min-height: max(1.867em, 24px);
    cursor: pointer;
  }

  .export input[type="radio"] {
    margin: 0;
    accent-color: var(--_accent);
  }

  .export textarea {
    display: block;
    width: 100%;
    padding: 0.738em;
    border: 1px solid var(--_rim);
    border-radius: 0.267em;
    background: var(--_field);
    font:
      0.8125em / 1.45 ui-monospace,
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
    gap: 0.533em;
    margin: 0.64em 0 1.173em;
    font-size: 0.9375em;
  }

  .export .buttons:last-child {
    justify-content: end;
    margin: 0;
  }

  .export button {
    min-height: max(2em, 24px);
    padding: 0 0.8em;
    border: 1px solid var(--_edge);
    border-radius: 0.267em;
    background: none;
    cursor: pointer;
  }

  .export button:hover {
    border-color: var(--_ink);
  }

  .export .drawings > span {
    display: inline-flex;
    align-items: center;
    gap: 0.373em;
  }

  .export .drawings button {
    font-size: 0.867em;
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
