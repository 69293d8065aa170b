import { css } from "lit";

/** Entropy, perplexity, top probability, in a row. */
export const statisticsStyles = css`
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

  @container (max-width: 40rem) {
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
  }
`;
