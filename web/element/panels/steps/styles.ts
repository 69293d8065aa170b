import { css } from "lit";

/** Tables of numbers, and the calculation as a table and as formulas. */
export const stepsStyles = css`
  .scroll {
    overflow-x: auto;
  }

  .scroll table {
    width: 100%;
    border-collapse: collapse;
    font-size: 0.9375em;
  }

  .scroll :is(th, td) {
    padding: 0.32em 0 0.32em 1.067em;
    border-block-end: 1px solid var(--_line);
    text-align: right;
    white-space: nowrap;
    font-weight: 400;
  }

  /* A minus sign stands before its number in every language. */

  .scroll :is(td, th):not(:first-child),
  .formulas math {
    direction: ltr;
    unicode-bidi: isolate;
  }

  .scroll th {
    color: var(--_quiet);
  }

  .scroll thead th {
    font-size: 0.933em;
  }

  .scroll tbody th {
    color: var(--_ink);
  }

  .scroll :is(th, td):first-child {
    padding-inline-start: 0;
    text-align: left;
  }

  .steps tfoot :is(th, td) {
    border-block-end: 0;
    color: var(--_ink);
  }

  .steps .p {
    font-weight: 600;
  }

  .steps .naive {
    background: var(--_field);
    padding-inline-end: 0.8em;
  }

  .steps .naive strong {
    color: var(--_error);
  }

  .step-notes {
    margin: 0.571em 0 0;
    max-width: 70ch;
    font-size: 0.875em;
    color: var(--_quiet);
  }

  .formulas {
    margin-block-start: 0.75em;
    padding-block: 0.25em;
  }

  .formulas math {
    width: fit-content;
    margin: 0;
    font-size: 1.05em;
  }

  .formulas mtd {
    padding: 0.35em 0.2em;
    text-align: left;
  }

  .formulas mtd:first-child {
    text-align: right;
  }
`;
