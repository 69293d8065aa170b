import { css } from "lit";

/**
 * Colours, type, and what all panels share. On what shows the temperature (.warm), --_warmth runs from 0 (T = 0) to 1
 * (T = Infinity). It turns the accent from cold blue through violet to hot red, at a lightness that is readable on
 * light and dark grounds.
 */
export const baseStyles = css`
  :host {
    --_scale: linear-gradient(
      to right,
      oklch(0.6 0.16 255),
      oklch(0.6 0.16 287),
      oklch(0.6 0.17 320),
      oklch(0.6 0.18 352),
      oklch(0.6 0.19 385)
    );
    --_ink: var(--softmax-ink, light-dark(#1b1d22, #eceae6));
    --_quiet: var(--softmax-quiet, light-dark(#5c606b, #a5a8b2));
    --_line: var(--softmax-line, light-dark(#dcdde2, #3a3d46));
    --_ground: var(--softmax-ground, light-dark(#ffffff, #1b1d22));
    --_field: var(--softmax-field, light-dark(#f4f4f6, #272a31));
    --_error: var(--softmax-error, light-dark(#b3261e, #ffb4ab));
    --_edge: var(--softmax-edge, light-dark(#85899a, #797d8b));
    --_class-0: var(--softmax-class-0, light-dark(#0067a5, #5cb3f0));
    --_class-1: var(--softmax-class-1, light-dark(#c24700, #f08a4b));
    --_class-2: var(--softmax-class-2, light-dark(#00795c, #3fc9a0));
    --_class-3: var(--softmax-class-3, light-dark(#a3478a, #e08fc6));
    --_class-4: var(--softmax-class-4, light-dark(#8a6000, #e0b040));
    --_class-5: var(--softmax-class-5, light-dark(#5b5fc7, #a5a8ff));
    --_class-6: var(--softmax-class-6, light-dark(#6b6b6b, #b4b4b4));
    display: block;
    container-type: inline-size;
    color: var(--_ink);
    font: 400 1rem / 1.4 var(--softmax-font, system-ui, sans-serif);
    font-variant-numeric: tabular-nums;
    text-align: start;
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
    --_accent: light-dark(oklch(0.53 0.19 320), oklch(0.74 0.14 320));
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 1rem;
  }

  /* Only on what shows the temperature: a change of an inherited property restyles everything below. */

  .warm {
    --_hue: calc(255 + 130 * var(--_warmth));
    --_accent: light-dark(oklch(0.53 0.19 var(--_hue)), oklch(0.74 0.14 var(--_hue)));
  }

  .widget > * {
    min-width: 0;
  }

  .unseen {
    position: absolute;
    width: 1px;
    height: 1px;
    margin: -1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }

  :focus-visible {
    outline: 2px solid var(--_accent);
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
    height: 1.75rem;
    padding: 0 0.4rem;
    border: 1px solid transparent;
    border-radius: 4px;
    background: transparent;
    text-overflow: ellipsis;
  }

  input.number {
    border-color: var(--_line);
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
    gap: 0.25rem 0.75rem;
    margin: 0 0 0.5rem;
  }

  .panel-head b {
    font-weight: 600;
  }

  .panel-note {
    margin: 0;
    font-size: 0.875rem;
    color: var(--_quiet);
  }

  .switch {
    display: inline-flex;
    align-items: center;
    gap: 0.4em;
    min-height: 1.75rem;
    margin-inline-start: auto;
    font-size: 0.875rem;
    cursor: pointer;
  }

  .switch input {
    width: 1rem;
    height: 1rem;
    margin: 0;
    accent-color: var(--_accent);
  }

  button.small {
    min-height: 1.75rem;
    padding: 0 0.7rem;
    border: 1px solid var(--_line);
    border-radius: 4px;
    background: none;
    font-size: 0.875rem;
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
    font-size: 0.875rem;
  }

  .notices:empty,
  .notices:not(:has(p)) {
    display: none;
  }

  @container (min-width: 52rem) {
    .widget {
      grid-template-columns: repeat(2, minmax(0, 1fr));
      column-gap: 2.5rem;
    }

    .widget > :not(.simplex, .solve) {
      grid-column: 1 / -1;
    }
  }

  @container (max-width: 40rem) {
    .widget {
      gap: 0.6rem;
    }
  }

  /* Only the drawings and their handles. */

  .compact {
    --_removal: 0px;
  }

  .compact :is(.toolbar, .removal, .add, .add + .small) {
    display: none;
  }

  /* Read-only, or disabled. */

  .fixed {
    --_removal: 0px;
  }

  .fixed :is(.removal, .add, .handle, .grip) {
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
    padding: 0.75rem 1rem;
    border: 1px solid var(--_line);
    border-inline-start: 4px solid var(--_edge);
    border-radius: 4px;
    background: var(--_field);
  }

  .blocked p {
    margin: 0;
  }

  .blocked p + p {
    margin-block-start: 0.25rem;
    color: var(--_quiet);
  }

  .given {
    justify-self: start;
    border-collapse: collapse;
  }

  .given caption {
    padding-block-end: 0.25rem;
    text-align: start;
    white-space: nowrap;
  }

  .given :is(th, td) {
    padding: 0.25rem 2rem 0.25rem 0;
    border-block-end: 1px solid var(--_line);
    font-weight: 400;
    text-align: start;
  }

  .given thead th {
    color: var(--_quiet);
    font-size: 0.875rem;
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

    .widget :is(.toolbar, .removal, .below button, .explanation, summary) {
      display: none;
    }
  }
`;
