import { css } from "lit";

/**
 * Colours, type, and what all panels share. --_warmth runs from 0 (T = 0) to 1 (T = Infinity) and turns the accent from cold
 * blue through violet to hot red, at a lightness that keeps it readable on either ground.
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
    --_ink: light-dark(#1b1d22, #eceae6);
    --_quiet: light-dark(#5c606b, #a5a8b2);
    --_line: light-dark(#dcdde2, #3a3d46);
    --_ground: light-dark(#ffffff, #1b1d22);
    --_field: light-dark(#f4f4f6, #272a31);
    --_error: light-dark(#b3261e, #ffb4ab);
    --_edge: light-dark(#85899a, #797d8b);
    display: block;
    container-type: inline-size;
    color: var(--_ink);
    font:
      400 1rem / 1.4 system-ui,
      "Segoe UI",
      Roboto,
      "Helvetica Neue",
      Arial,
      sans-serif;
    font-variant-numeric: tabular-nums;
    text-align: start;
  }

  :host([hidden]) {
    display: none;
  }

  *,
  ::before,
  ::after {
    box-sizing: border-box;
  }

  .widget {
    --_warmth: 0.5;
    --_hue: calc(255 + 130 * var(--_warmth));
    --_accent: light-dark(oklch(0.53 0.19 var(--_hue)), oklch(0.74 0.14 var(--_hue)));
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 1rem;
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
  input {
    font: inherit;
    color: inherit;
  }

  /* Text fields: quiet until they are wanted. */

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

  @container (max-width: 40rem) {
    .widget {
      gap: 0.6rem;
    }
  }
`;
