import { css } from "lit";

/** Tables of numbers, and the calculation as a table and as formulas. */
export const stepsStyles = css`
  .scroll {
    overflow-x: auto;
  }

  .scroll table {
    width: 100%;
    border-collapse: collapse;
    font-size: 0.9375rem;
  }

  .scroll :is(th, td) {
    padding: 0.3rem 0 0.3rem 1rem;
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
    font-size: 0.875rem;
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
    padding-inline-end: 0.75rem;
  }

  .steps .naive strong {
    color: var(--_error);
  }

  .step-notes {
    margin: 0.5rem 0 0;
    max-width: 70ch;
    font-size: 0.875rem;
    color: var(--_quiet);
  }

  .formulas {
    margin-block-start: 0.75rem;
    padding-block: 0.25rem;
  }

  .formulas math {
    width: fit-content;
    margin: 0;
    font-size: 1.05rem;
  }

  .formulas mtd {
    padding: 0.35em 0.2em;
    text-align: left;
  }

  .formulas mtd:first-child {
    text-align: right;
  }
`;
