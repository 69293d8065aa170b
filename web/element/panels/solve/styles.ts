import { css } from "lit";

/** The targets and their answers, a line each. */
export const solveStyles = css`
  .solve ul {
    display: grid;
    gap: 0.35rem;
    margin: 0;
    padding: 0;
    list-style: none;
  }

  .solve li {
    display: grid;
    grid-template-columns: minmax(7.5rem, 1fr) 5.75rem minmax(6rem, 1fr) auto;
    gap: 0.25rem 0.75rem;
    align-items: center;
    min-height: 2.25rem;
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
    font-family: serif;
  }

  .unreachable {
    grid-column: 3 / -1;
    font-size: 0.875rem;
    color: var(--_quiet);
  }

  .solve .error {
    grid-column: 1 / -1;
    grid-row: 2;
  }

  @container (max-width: 28rem) {
    .solve li {
      grid-template-columns: 1fr 5.5rem auto;
      padding-block: 0.35rem;
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
