import { css } from "lit";

/**
 * Colours, type, and what all panels share. A class has one colour everywhere (--_class-0 and so on). Cold blue to hot
 * red stands for the temperature alone: what shows it (drawing/warm.ts) gets its colour as --_accent.
 */
export const baseStyles = css`
  :host {
    display: block;
    container-type: inline-size;
    font-variant-numeric: tabular-nums;
    line-height: 1.4;
    text-align: start;
  }

  .widget,
  .stage {
    --_ink: var(--softmax-ink, light-dark(#211f1c, #ebe7e0));
    --_quiet: var(--softmax-quiet, light-dark(#6a645c, #a39d94));
    --_line: var(--softmax-line, light-dark(#dcd6ca, #3a393d));
    --_rim: var(--_line);
    --_ground: var(--softmax-ground, light-dark(#ffffff, #17171a));
    --_field: var(--softmax-field, light-dark(#f4f1ea, #26262a));
    --_error: var(--softmax-error, light-dark(#b3261e, #ffb4ab));
    --_edge: var(--softmax-edge, light-dark(#8c857a, #807b74));
    --_class-0: var(--softmax-class-0, light-dark(#08736a, #45c4b3));
    --_class-1: var(--softmax-class-1, light-dark(#965800, #e5ad4b));
    --_class-2: var(--softmax-class-2, light-dark(#6642b8, #b39af5));
    --_class-3: var(--softmax-class-3, light-dark(#a92f63, #f08fb4));
    --_class-4: var(--softmax-class-4, light-dark(#2267a8, #6cb4ee));
    --_class-5: var(--softmax-class-5, light-dark(#4f6b00, #a9c75a));
    --_class-6: var(--softmax-class-6, light-dark(#55606e, #9aa7b6));
    --_cold: light-dark(#1b66c2, #5aa2f5);
    --_mild: light-dark(#6f6862, #a19a92);
    --_hot: light-dark(#c42f27, #ff6f61);
    --_scale: linear-gradient(
      to right,
      var(--_cold),
      color-mix(in oklab, var(--_cold) 64%, var(--_mild)) 26%,
      var(--_mild),
      color-mix(in oklab, var(--_hot) 64%, var(--_mild)) 74%,
      var(--_hot)
    );
    --_focus: color-mix(in oklab, var(--_cold) 70%, var(--_ink));
    --_accent: var(--_focus);
    --_words: var(--softmax-words-font, var(--softmax-font));
    color: var(--_ink);
  }

  :host([hidden]) {
    display: none;
  }

  :host([theme="light"]) {
    color-scheme: light;
  }

  :host([theme="dark"]) {
    color-scheme: dark;
  }

  *,
  ::before,
  ::after {
    box-sizing: border-box;
  }

  .widget {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 1em;
  }

  .widget > * {
    min-width: 0;
  }

  .unseen {
    position: absolute;
    width: 1px;
    height: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }

  :focus-visible {
    outline: 2px solid var(--_focus);
    outline-offset: 2px;
  }

  button,
  input,
  select,
  textarea {
    font: inherit;
    color: inherit;
  }

  /* Text fields look like text until they are pointed at. */

  input[type="text"] {
    min-width: 0;
    height: 1.75em;
    padding: 0 0.4em;
    border: 1px solid transparent;
    border-radius: 0.25em;
    background: transparent;
    text-overflow: ellipsis;
  }

  input.number {
    border-color: var(--_rim);
    background: var(--_field);
    text-align: right;
  }

  input[type="text"]:hover {
    border-color: var(--_edge);
  }

  input[aria-invalid="true"] {
    border-color: var(--_error);
  }

  .panel {
    margin: 0;
  }

  .panel-head {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    gap: 0.25em 0.75em;
    margin: 0 0 0.5em;
  }

  .panel-head b {
    font-weight: 600;
  }

  .panel-note {
    margin: 0;
    font-size: 0.875em;
    color: var(--_quiet);
  }

  .switch {
    display: inline-flex;
    align-items: center;
    gap: 0.4em;
    min-height: 2em;
    margin-inline-start: auto;
    font-size: 0.875em;
    cursor: pointer;
  }

  .switch input {
    width: 1.143em;
    height: 1.143em;
    margin: 0;
    accent-color: var(--_accent);
  }

  button.small {
    min-height: 2em;
    padding: 0 0.8em;
    border: 1px solid var(--_rim);
    border-radius: 0.25em;
    background: none;
    font-size: 0.875em;
    cursor: pointer;
  }

  button.small:hover {
    border-color: var(--_edge);
  }

  [aria-disabled="true"] {
    opacity: 0.5;
    cursor: default;
  }

  .error,
  .notices p {
    margin: 0;
    color: var(--_error);
    font-size: 0.875em;
  }

  .notices:empty,
  .notices:not(:has(p)) {
    display: none;
  }

  @container (min-width: 52em) {
    .widget {
      grid-template-columns: repeat(2, minmax(0, 1fr));
      column-gap: 2.5em;
    }

    .widget > :not(.simplex, .solve) {
      grid-column: 1 / -1;
    }
  }

  @container (max-width: 40em) {
    .widget {
      gap: 0.6em;
    }
  }

  /* Only the drawings and their handles. */

  .compact {
    --_removal: 0em;
  }

  /* Read-only, or disabled. */

  .fixed {
    --_removal: 0em;
  }

  .fixed .grip {
    display: none;
  }

  .fixed .number {
    border-color: transparent;
    background: none;
  }

  .fixed :is(.track, .plot, .cursor-handle) {
    cursor: default;
  }

  /* Where WebAssembly may not run. */

  .blocked {
    padding: 0.75em 1em;
    border: 1px solid var(--_line);
    border-inline-start: 0.25em solid var(--_edge);
    border-radius: 0.25em;
    background: var(--_field);
  }

  .blocked p {
    margin: 0;
  }

  .blocked p + p {
    margin-block-start: 0.25em;
    color: var(--_quiet);
  }

  .given {
    justify-self: start;
    border-collapse: collapse;
  }

  .given caption {
    padding-block-end: 0.25em;
    text-align: start;
    white-space: nowrap;
  }

  .given :is(th, td) {
    padding: 0.25em 2em 0.25em 0;
    border-block-end: 1px solid var(--_line);
    font-weight: 400;
    text-align: start;
  }

  .given thead th {
    color: var(--_quiet);
    font-size: 0.875em;
  }

  .given td {
    text-align: end;
  }

  /* On paper: what is shown, without its controls. */

  @media print {
    .widget {
      print-color-adjust: exact;
    }

    .panel {
      break-inside: avoid;
    }

    .widget :is(.toolbar, .draws, .removal, .below button, .explanation, summary) {
      display: none;
    }
  }
`;
