import { css } from "lit";

/** The targets and their answers, a line each. */
export const solveStyles = css`
  .solve ul {
    display: grid;
    gap: 0.35em;
    margin: 0;
    padding: 0;
    list-style: none;
  }

  .solve li {
    display: grid;
    grid-template-columns: minmax(7.5em, 1fr) 5.75em minmax(6em, 1fr) auto;
    gap: 0.25em 0.75em;
    align-items: center;
    min-height: 2.25em;
    border-block-end: 1px solid var(--_line);
  }

  .solve .number {
    width: 100%;
  }

  .target-name i {
    font-style: normal;
    color: var(--_quiet);
  }

  .answer i {
    font-family: var(--_words);
  }

  .unreachable {
    grid-column: 3 / -1;
    font-size: 0.875em;
    color: var(--_quiet);
  }

  .solve .error {
    grid-column: 1 / -1;
    grid-row: 2;
  }

  @container (max-width: 28em) {
    .solve li {
      grid-template-columns: 1fr 5.5em auto;
      padding-block: 0.35em;
    }

    .answer {
      grid-column: 1 / 3;
      grid-row: 2;
    }

    .unreachable {
      grid-column: 1 / -1;
    }

    .solve .error {
      grid-row: 3;
    }
  }
`;
