import { css } from "lit";

/** The rows where there is little width, and where colours are forced. These come after the rows' other styles. */
export const narrowBarsStyles = css`
  /* Narrow: the numbers stand on one line with the label, and the drawings on the next. */

  @container (max-width: 40em) {
    .row {
      grid-template:
        "label logit-number probability-number removal" auto
        "logit-error logit-error logit-error logit-error" auto
        "logit-track logit-track probability-track probability-track" auto
        "tally tally tally tally" auto
        / minmax(3em, 1fr) 5em max(5.5em, calc(var(--_digits, 4) * 0.62em + 2em)) var(--_removal, max(1.75em, 24px));
      column-gap: 0.5em;
      padding-block: 0.25em 0.5em;
      border-block-end: 1px solid var(--_line);
    }

    .rows .row {
      height: calc(5.5em + var(--_tally));
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
    }

    .tally {
      grid-area: tally;
      margin-block-start: 0;
      text-align: end;
    }

    .compact .row,
    .compact .row.head {
      grid-template: "label logit probability" auto / minmax(2.6em, 4.5em) 24% minmax(0, 1fr);
      column-gap: 0.6em;
      padding-block: 0;
      border: 0;
      text-align: start;
    }

    .compact .rows .row {
      height: calc(2.75em + var(--_tally));
    }

    .compact .row:not(.head) :is(.logit, .probability) {
      display: grid;
    }

    .compact .row .logit {
      grid-area: logit;
    }

    .compact .row .probability {
      grid-area: probability;
    }

    .compact :is(.track, .number, .value, .error) {
      grid-area: auto;
    }

    .compact .tally {
      grid-area: auto;
      grid-column: 1 / -1;
      margin-block-start: -0.5em;
      text-align: start;
    }

    .compact .label input {
      font-size: 1.15em;
    }

    .compact .pill {
      --_pill: 2.9em;
      padding: 0;
    }

    .compact .row:not(.head) .probability {
      grid-template-columns: minmax(0, 1fr) calc(var(--_digits, 4) * 0.62em + 1.4em);
    }
  }

  /* Narrow, and with many decimals: the probability has a line of its own. */

  @container (max-width: 40em) {
    .long-numbers .row {
      grid-template:
        "label logit-number removal" auto
        "logit-error logit-error logit-error" auto
        "probability-number probability-number probability-number" auto
        "logit-track probability-track probability-track" auto
        "tally tally tally" auto
        / minmax(0, 1fr) minmax(0, 1fr) var(--_removal, max(1.75em, 24px));
    }

    .long-numbers .rows .row {
      height: calc(8.25em + var(--_tally));
    }

    .long-numbers .row.head {
      grid-template-areas:
        "label logit-number removal"
        "probability-number probability-number probability-number";
    }

    .compact .long-numbers .row,
    .compact .long-numbers .row.head {
      grid-template:
        "label logit" auto
        "probability probability" auto / minmax(3em, 6em) minmax(0, 1fr);
    }

    .compact .long-numbers .rows .row {
      height: calc(5.5em + var(--_tally));
    }
  }

  @media (forced-colors: active) {
    .lane .bar {
      fill: Highlight;
    }

    .ghost {
      stroke: CanvasText;
      stroke-opacity: 1;
    }

    .uniform {
      stroke: CanvasText;
    }
  }
`;
