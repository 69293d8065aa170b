import { css } from "lit";

/** Six numbers, each with its explanation on demand. */
export const statisticsStyles = css`
  .statistics {
    display: grid;
    grid-template-columns: minmax(0, 1fr) minmax(0, 1.3fr) minmax(0, 1fr);
    gap: 0.5em 1.5em;
    padding-block-start: 0.6em;
    border-block-start: 1px solid var(--_line);
  }

  .statistics > div {
    position: relative;
    min-width: 0;
  }

  .statistics dt {
    padding-inline-end: 2em;
    font-size: 0.875em;
    color: var(--_quiet);
  }

  .statistics dd {
    margin: 0;
    font-size: 0.875em;
    color: var(--_quiet);
    overflow-wrap: anywhere;
  }

  .statistics b {
    direction: ltr;
    unicode-bidi: isolate;
    font-size: 1.286em;
    font-weight: 600;
    color: var(--_ink);
  }

  /* A line of its own, in every width: beside its number it would move down when that gets a digit more. */

  .statistics .room {
    min-height: 1lh;
  }

  .statistics .unit {
    min-height: max(1.72em, 24px);
    padding: 0 0.3em;
    margin-inline-start: -0.2em;
    border: 0;
    border-radius: 0.286em;
    background: none;
    color: inherit;
    text-decoration: underline dotted;
    text-underline-offset: 0.214em;
    cursor: pointer;
  }

  .statistics .unit:hover {
    color: var(--_ink);
  }

  .statistics summary {
    position: absolute;
    inset-block-start: -0.286em;
    inset-inline-end: 0;
    display: grid;
    place-items: center;
    width: max(1.857em, 24px);
    height: max(1.857em, 24px);
    border-radius: 50%;
    list-style: none;
    color: var(--_quiet);
    cursor: pointer;
  }

  .statistics summary::-webkit-details-marker {
    display: none;
  }

  .statistics summary:hover,
  .statistics [open] summary {
    background: var(--_field);
    color: var(--_ink);
  }

  .statistics details p {
    margin: 0.286em 0 0.4em;
    padding-inline-start: 0.686em;
    border-inline-start: 0.143em solid var(--_accent);
    color: var(--_ink);
  }

  @container (max-width: 40em) {
    .statistics {
      grid-template-columns: repeat(2, minmax(0, 1fr));
      gap: 0.25em 0.75em;
      padding-block-start: 0.4em;
    }

    .statistics b {
      font-size: 1.143em;
    }

    .statistics .unit-long {
      display: none;
    }
  }
`;
