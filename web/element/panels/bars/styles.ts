import { css } from "lit";

/** The rows: label, logit, probability. When narrow, the numbers share a line, and each bar has a line below. */
export const barsStyles = css`
  .row {
    display: grid;
    grid-template:
      "label logit probability removal" auto
      / minmax(4.5rem, 7.5rem) minmax(0, 5fr) minmax(0, 8fr) var(--_removal, 28px);
    align-items: center;
    column-gap: 1rem;
    min-height: 2.25rem;
  }

  /* A long table scrolls, and has only the rows that are in sight, each at its place. */

  .bars.long {
    max-height: min(30rem, 70vh);
    overflow-y: auto;
    padding-inline-end: 0.5rem;
    overscroll-behavior-y: auto;
  }

  .long .head {
    position: sticky;
    top: 0;
    z-index: 1;
    background: var(--_ground);
  }

  .rows {
    position: relative;
  }

  .rows .row {
    position: absolute;
    inset-inline: 0;
    height: 38px;
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

  /* The text of a label, not its invisible frame, is aligned with the left edge. */

  .label input {
    margin-inline-start: calc(-0.4rem - 1px);
  }

  .logit {
    grid-area: logit;
    display: grid;
    grid-template-columns: minmax(0, 1fr) 6.25rem;
    gap: 0.25rem 0.75rem;
    align-items: center;
  }

  .probability {
    grid-area: probability;
    display: grid;
    grid-template-columns: minmax(0, 1fr) max(6rem, calc(var(--_digits, 4) * 0.62rem + 2rem));
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

  .value {
    direction: ltr;
    text-align: right;
    white-space: nowrap;
    font-weight: 600;
  }

  .masked .value {
    font-weight: 400;
    color: var(--_quiet);
  }

  .track {
    display: block;
    direction: ltr;
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
    width: var(--_removal, 28px);
    height: var(--_removal, 28px);
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
    gap: 0.5rem 0.5rem;
    margin-block-start: 0.75rem;
    font-size: 0.875rem;
    color: var(--_quiet);
  }

  .below button {
    min-height: 2rem;
    padding: 0 0.75rem;
    border: 1px solid var(--_line);
    border-radius: 4px;
    background: none;
    color: var(--_ink);
    cursor: pointer;
  }

  .below button:hover {
    border-color: var(--_edge);
  }

  .uniform {
    stroke: var(--_ink);
    stroke-opacity: 0.8;
    stroke-dasharray: 1 2;
  }

  .keys {
    display: flex;
    flex-wrap: wrap;
    gap: 0.25rem 1.25rem;
    margin-inline-start: auto;
  }

  .uniform-note::before {
    content: "";
    display: inline-block;
    height: 1em;
    margin-inline-end: 0.6em;
    border-inline-start: 1.5px dotted currentColor;
    vertical-align: -0.15em;
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

  /* Narrow: the numbers stand on one line with the label, and each bar has a line below. */

  @container (max-width: 640px) {
    .row {
      grid-template:
        "label logit-number probability-number removal" auto
        "logit-error logit-error logit-error logit-error" auto
        "logit-track logit-track logit-track logit-track" auto
        "probability-track probability-track probability-track probability-track" auto
        / minmax(3rem, 1fr) 5.75rem max(6rem, calc(var(--_digits, 4) * 0.62rem + 2rem)) var(--_removal, 28px);
      column-gap: 0.5rem;
      padding-block: 0.3rem 0.5rem;
      border-block-end: 1px solid var(--_line);
    }

    .rows .row {
      height: 108px;
    }

    .logit,
    .probability {
      display: contents;
    }

    .row.head {
      grid-template-areas: "label logit-number probability-number removal";
      grid-template-rows: auto;
      padding-block: 0;
      text-align: end;
    }

    .head .label {
      text-align: start;
    }

    .row.head .logit {
      display: block;
      grid-area: logit-number;
    }

    .row.head .probability {
      display: block;
      grid-area: probability-number;
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

    .probability .value {
      grid-area: probability-number;
    }

    .probability .track {
      grid-area: probability-track;
      height: 1.5rem;
    }
  }

  /* Narrow, and with many decimals: the probability has a line of its own. */

  @container (max-width: 640px) {
    .long-numbers .row {
      grid-template:
        "label logit-number removal" auto
        "logit-error logit-error logit-error" auto
        "logit-track logit-track logit-track" auto
        "probability-number probability-number probability-number" auto
        "probability-track probability-track probability-track" auto
        / minmax(3rem, 1fr) 5.75rem var(--_removal, 28px);
    }

    .long-numbers .rows .row {
      height: 132px;
    }

    .long-numbers .row.head {
      grid-template-areas:
        "label logit-number removal"
        "probability-number probability-number probability-number";
    }
  }

  @media (forced-colors: active) {
    .logit .bar {
      fill: CanvasText;
      opacity: 1;
    }

    .probability .bar {
      fill: Highlight;
    }

    .ghost,
    .track .handle {
      stroke: CanvasText;
      stroke-opacity: 1;
    }

    .handle {
      fill: Canvas;
    }

    .zero,
    .uniform,
    .grid {
      stroke: CanvasText;
    }

    .rail {
      fill: CanvasText;
    }
  }
`;
