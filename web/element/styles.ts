import { css } from "lit";

/**
 * --_warmth runs from 0 (T = 0) to 1 (T = Infinity) and turns the accent from cold blue through violet to hot red, at a
 * lightness that keeps it readable on either ground.
 */
export const styles = css`
  :host {
    --_warmth: 0.5;
    --_hue: calc(255 + 130 * var(--_warmth));
    --_accent: light-dark(oklch(0.53 0.19 var(--_hue)), oklch(0.74 0.14 var(--_hue)));
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

  /* The temperature. */

  .temperature {
    display: grid;
    grid-template-columns: 1fr;
    gap: 0.25rem;
  }

  .temperature-value {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: space-between;
    gap: 0.25rem 1rem;
    font-weight: 600;
  }

  .equation {
    display: flex;
    align-items: center;
    gap: 0.35em;
    font-size: 1.25rem;
    color: var(--_accent);
  }

  .equation i {
    font-family: ui-serif, Georgia, Cambria, serif;
  }

  .equation .number {
    width: 6.5rem;
    height: 2.25rem;
    font-weight: 600;
    text-align: left;
  }

  .temperature-value .error {
    flex-basis: 100%;
    font-weight: 400;
  }

  input[type="range"] {
    appearance: none;
    width: 100%;
    height: 1.75rem;
    margin: 0;
    border-radius: 4px;
    background: transparent;
    cursor: pointer;
    touch-action: pan-y;
  }

  input[type="range"]::-webkit-slider-runnable-track {
    height: 6px;
    border-radius: 3px;
    background: var(--_scale);
  }

  input[type="range"]::-moz-range-track {
    height: 6px;
    border-radius: 3px;
    background: var(--_scale);
  }

  input[type="range"]::-webkit-slider-thumb {
    appearance: none;
    width: 24px;
    height: 24px;
    margin-top: -9px;
    border: 3px solid var(--_ground);
    border-radius: 50%;
    background: var(--_accent);
    box-shadow: 0 0 0 1px var(--_accent);
  }

  input[type="range"]::-moz-range-thumb {
    width: 18px;
    height: 18px;
    border: 3px solid var(--_ground);
    border-radius: 50%;
    background: var(--_accent);
    box-shadow: 0 0 0 1px var(--_accent);
  }

  /* The marks stand where the thumb does, whose centre runs from 12 px to 100% - 12 px. */

  .detents {
    position: relative;
    height: 1.75rem;
    margin: 0 12px;
    font-size: 0.875rem;
    color: var(--_quiet);
  }

  .detent {
    position: absolute;
    top: 0;
    min-width: 28px;
    min-height: 28px;
    padding: 0 0.3em;
    border: 0;
    border-radius: 4px;
    background: none;
    color: inherit;
    white-space: nowrap;
    cursor: pointer;
    transform: translateX(-50%);
  }

  .detent[data-temperature="0"] {
    left: -12px;
    transform: none;
  }

  .detent[data-temperature="0.5"] {
    left: calc(50% - 100% * 25 / 218);
  }

  .detent[data-temperature="1"] {
    left: 50%;
  }

  .detent[data-temperature="2"] {
    left: calc(50% + 100% * 25 / 218);
  }

  .detent[data-temperature="Infinity"] {
    right: -12px;
    left: auto;
    transform: none;
  }

  .detent b {
    margin-inline-end: 0.3em;
    font-weight: 600;
  }

  .detent:not([data-temperature="0"], [data-temperature="Infinity"]) b {
    margin: 0;
  }

  .detent:hover,
  .detent[aria-pressed="true"] {
    color: var(--_accent);
  }

  /* The statistics. */

  .statistics {
    display: grid;
    grid-template-columns: repeat(3, 1fr);
    gap: 0.5rem 1rem;
    margin: 0;
    padding: 0.6rem 0;
    border-block: 1px solid var(--_line);
  }

  .statistics > div {
    min-width: 0;
  }

  .statistics dt {
    font-size: 0.875rem;
    color: var(--_quiet);
  }

  .statistics dd {
    margin: 0;
    overflow: hidden;
    font-size: 0.875rem;
    color: var(--_quiet);
    text-overflow: ellipsis;
  }

  .statistics b {
    font-size: 1.125rem;
    font-weight: 600;
    color: var(--_ink);
  }

  /* The bars. */

  .row {
    display: grid;
    grid-template:
      "label logit probability removal" auto
      / minmax(4.5rem, 7.5rem) minmax(0, 5fr) minmax(0, 8fr) 28px;
    align-items: center;
    column-gap: 1rem;
    min-height: 2.25rem;
  }

  .row.head {
    min-height: 1.75rem;
    font-size: 0.875rem;
    color: var(--_quiet);
  }

  .label {
    grid-area: label;
    display: grid;
  }

  /* The text of a label, not its invisible frame, keeps the left edge. */

  .label input {
    margin-inline-start: calc(-0.4rem - 1px);
  }

  .logit {
    grid-area: logit;
    display: grid;
    grid-template-columns: minmax(0, 1fr) 5.5rem;
    gap: 0.25rem 0.75rem;
    align-items: center;
  }

  .probability {
    grid-area: probability;
    display: grid;
    grid-template-columns: minmax(0, 1fr) 6rem;
    gap: 0.5rem;
    align-items: center;
  }

  .head :is(.logit, .probability) {
    display: block;
  }

  .removal {
    grid-area: removal;
  }

  .logit .number {
    width: 100%;
  }

  .logit .error {
    grid-column: 1 / -1;
  }

  output {
    text-align: right;
    white-space: nowrap;
    font-weight: 600;
  }

  .masked output {
    font-weight: 400;
    color: var(--_quiet);
  }

  .track {
    display: block;
    height: 1.75rem;
    border-radius: 4px;
    cursor: ew-resize;
    touch-action: pan-y;
  }

  .masked .track {
    cursor: default;
  }

  .dragging .track {
    cursor: grabbing;
  }

  svg {
    display: block;
    overflow: visible;
  }

  .rail,
  .grid {
    fill: var(--_line);
    stroke: none;
  }

  .grid {
    stroke: var(--_line);
    stroke-dasharray: 1 3;
  }

  .zero {
    stroke: var(--_edge);
  }

  .logit .bar {
    fill: var(--_quiet);
    opacity: 0.45;
  }

  .probability .bar {
    fill: var(--_accent);
  }

  .handle {
    fill: var(--_ground);
    stroke: var(--_quiet);
    stroke-width: 2.5;
  }

  .track:hover .handle,
  .dragging .handle {
    stroke: var(--_accent);
  }

  .ghost {
    fill: none;
    stroke: var(--_ink);
    stroke-opacity: 0.55;
    stroke-dasharray: 3 2;
  }

  .remove {
    display: grid;
    place-items: center;
    width: 28px;
    height: 28px;
    padding: 0;
    border: 0;
    border-radius: 4px;
    background: none;
    font-size: 1.125rem;
    line-height: 1;
    color: var(--_quiet);
    cursor: pointer;
  }

  .remove:hover {
    background: var(--_field);
    color: var(--_ink);
  }

  .remove:disabled {
    visibility: hidden;
  }

  .below {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: space-between;
    gap: 0.5rem 1rem;
    font-size: 0.875rem;
    color: var(--_quiet);
  }

  .add {
    min-height: 2rem;
    padding: 0 0.75rem;
    border: 1px solid var(--_line);
    border-radius: 4px;
    background: none;
    color: var(--_ink);
    cursor: pointer;
  }

  .add:hover {
    border-color: var(--_edge);
  }

  .ghost-note::before {
    content: "";
    display: inline-block;
    width: 1.75em;
    height: 0.75em;
    margin-inline-end: 0.5em;
    border: 1px dashed currentColor;
    border-radius: 2px;
    vertical-align: -0.05em;
  }

  /* Narrow: the numbers stand on one line with the label, and the bars get a line each below. */

  @container (max-width: 40rem) {
    .widget {
      gap: 0.6rem;
    }

    .statistics {
      display: flex;
      flex-wrap: wrap;
      justify-content: space-between;
      white-space: nowrap;
      gap: 0.5rem;
      padding: 0.4rem 0;
    }

    .statistics b {
      font-size: 1rem;
    }

    .statistics .unit-long {
      display: none;
    }

    .row {
      grid-template:
        "label logit-number probability-number removal" auto
        "logit-error logit-error logit-error logit-error" auto
        "logit-track logit-track logit-track logit-track" auto
        "probability-track probability-track probability-track probability-track" auto
        / minmax(0, 1fr) 5.5rem 6rem 28px;
      column-gap: 0.5rem;
      padding-block: 0.3rem 0.5rem;
      border-block-end: 1px solid var(--_line);
    }

    .row.head {
      display: none;
    }

    .logit,
    .probability {
      display: contents;
    }

    .logit .number {
      grid-area: logit-number;
    }

    .logit .error {
      grid-area: logit-error;
    }

    .logit .track {
      grid-area: logit-track;
    }

    .probability output {
      grid-area: probability-number;
    }

    .probability .track {
      grid-area: probability-track;
      height: 1.5rem;
    }
  }

  @media (forced-colors: active) {
    .bar {
      fill: CanvasText;
      opacity: 1;
    }

    .probability .bar {
      fill: Highlight;
    }

    .ghost,
    .handle {
      stroke: CanvasText;
      stroke-opacity: 1;
    }

    .handle {
      fill: Canvas;
    }

    .zero,
    .grid {
      stroke: CanvasText;
    }

    .rail {
      fill: CanvasText;
    }

    input[type="range"] {
      appearance: auto;
    }
  }
`;
