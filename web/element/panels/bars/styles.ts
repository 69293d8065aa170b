import { css } from "lit";

/** The rows: label, logit, probability. When narrow, the numbers share a line, and the drawings have the next. */
export const barsStyles = css`
  .row {
    display: grid;
    grid-template: "label logit probability removal" auto / minmax(4em, 7em) minmax(0, 5fr) minmax(0, 8fr) var(
        --_removal,
        max(1.75em, 24px)
      );
    align-items: center;
    column-gap: 1.125em;
    min-height: calc(2.75em + var(--_tally));
  }

  .compact .probability {
    grid-template-columns: minmax(0, 1fr) max(4em, calc(var(--_digits, 4) * 0.62em + 1.5em));
  }

  .compact .row {
    grid-template-columns: minmax(3em, 6em) minmax(0, 26%) minmax(0, 1fr);
    grid-template-areas: "label logit probability";
  }

  /* A long table scrolls, and has only the rows that are in sight, each at its place. */

  .bars.long {
    max-height: min(30em, 70vh);
    overflow-y: auto;
    padding-inline-end: 0.5em;
    overscroll-behavior-y: auto;
  }

  .long .head {
    position: sticky;
    top: 0;
    z-index: 2;
    background: var(--_ground);
  }

  .rows {
    position: relative;
  }

  .rows .row {
    position: absolute;
    inset-inline: 0;
    height: calc(2.75em + var(--_tally));
  }

  .row.head {
    min-height: 1.75em;
    color: var(--_quiet);
  }

  .head > span {
    font-size: 0.875em;
  }

  .label {
    grid-area: label;
    display: grid;
  }

  /* The text of a label, not its invisible frame, is aligned with the left edge. */

  .label input {
    height: 1.346em;
    padding: 0 0.308em;
    margin-inline-start: calc(-0.308em - 1px);
    font-family: var(--_words);
    font-size: 1.3em;
    line-height: 1.2;
    color: var(--_class);
  }

  .logit {
    grid-area: logit;
    display: grid;
    grid-template-columns: minmax(0, 1fr) 6.25em;
    gap: 0.25em 0.75em;
    align-items: center;
  }

  .typed {
    display: contents;
  }

  .compact .logit {
    position: relative;
    grid-template-columns: minmax(0, 1fr);
  }

  .compact .typed .number {
    position: absolute;
    inset: 0;
    z-index: 1;
    height: 100%;
    text-align: center;
  }

  .compact .typed .number:not(:focus, [aria-invalid]) {
    opacity: 0;
    pointer-events: none;
  }

  .probability {
    grid-area: probability;
    display: grid;
    grid-template-columns: minmax(0, 1fr) max(6em, calc(var(--_digits, 4) * 0.62em + 1.5em));
    gap: 0.5em;
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

  /* What is too long for its room, such as 4.83×10⁻¹⁶, begins in the lane, which is empty there. */

  .value {
    direction: ltr;
    display: flex;
    justify-content: end;
    white-space: nowrap;
    font-weight: 600;
  }

  .masked .value {
    font-weight: 400;
    color: var(--_quiet);
  }

  .track {
    position: relative;
    display: block;
    direction: ltr;
    height: 2.25em;
    cursor: ew-resize;
    touch-action: pan-y;
  }

  .logit .track {
    container-type: inline-size;
  }

  .masked .track {
    cursor: default;
  }

  .dragging .track {
    cursor: grabbing;
  }

  .track:focus-visible {
    outline: none;
  }

  .track:focus-visible .pill {
    outline: 3px solid var(--_focus);
    outline-offset: 2px;
  }

  /* A border, which forced colours show, and not a background, which they hide. */

  [role="slider"].track::before {
    content: "";
    position: absolute;
    inset: calc(50% - 0.0625em) 0 auto;
    border-block-start: 0.125em solid var(--_rim);
  }

  .pill {
    --_pill: 3.5em;
    position: absolute;
    inset: calc(50% - 1em) auto auto 0;
    translate: calc((100cqw - var(--_pill)) * var(--_place)) 0;
    display: grid;
    place-items: center;
    min-width: var(--_pill);
    height: 2em;
    padding: 0 0.4em;
    border: 0.14em solid var(--_class);
    border-radius: 1em;
    background: var(--_ground);
    font-size: 0.95em;
    font-weight: 600;
    white-space: nowrap;
    color: var(--_class);
  }

  .masked .pill {
    border-style: dashed;
  }

  .track:hover .pill {
    box-shadow: 0 0.13em 0.53em color-mix(in oklab, var(--_class) 35%, transparent);
  }

  .dragging .pill {
    background: color-mix(in oklab, var(--_class) 12%, var(--_ground));
  }

  svg {
    display: block;
    overflow: visible;
  }

  .lane {
    border: solid;
    border-color: var(--_ink) var(--_line);
    border-width: 0 1px 0 0.125em;
    border-left-color: var(--_ink);
    background: color-mix(in oklab, var(--_line) 28%, transparent);
  }

  .lane .bar {
    fill: var(--_class);
  }

  .ghost {
    fill: none;
    stroke: var(--_ink);
    stroke-opacity: 0.65;
    stroke-dasharray: 3 2;
  }

  .remove {
    display: grid;
    place-items: center;
    width: 100%;
    height: 1.556em;
    padding: 0;
    border: 0;
    border-radius: 0.22em;
    background: none;
    font-size: 1.125em;
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

  .sum {
    margin: 0;
    padding-inline-end: calc(var(--_removal, 2.154em) + 1.3em);
    font-size: 0.8125em;
    line-height: 1.6;
    text-align: end;
    white-space: nowrap;
    color: var(--_quiet);
  }

  .compact .sum {
    padding: 0;
  }

  .below {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: space-between;
    gap: 0.571em;
    margin-block-start: 0.571em;
    font-size: 0.875em;
    color: var(--_quiet);
  }

  .below button {
    min-height: 2.286em;
    padding: 0 0.857em;
    border: 1px solid var(--_rim);
    border-radius: 0.286em;
    background: none;
    font-size: 1em;
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
    gap: 0.286em 1.429em;
    margin-inline-start: auto;
  }

  .uniform-note::before {
    content: "";
    display: inline-block;
    height: 1em;
    margin-inline-end: 0.6em;
    border-inline-start: 0.11em dotted currentColor;
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
`;
