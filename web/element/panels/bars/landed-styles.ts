import { css } from "lit";

/** What draws leave on the rows: dots on the bars, and a line below each. */
export const landedStyles = css`
  /* The line under each bar for its draws. */

  .bars {
    --_tally: 0em;
  }

  .bars.with-draws {
    --_tally: 1em;
  }

  .with-draws .row:not(.head) {
    align-items: start;
  }

  .with-draws .row:not(.head) > * {
    min-height: 2.25em;
    align-items: center;
  }

  .with-draws .removal {
    display: grid;
  }

  .tally {
    grid-column: 1 / -1;
    height: 1.231em;
    margin-block-start: -0.5em;
    font-size: 0.8125em;
    line-height: 1.231;
    white-space: nowrap;
    color: var(--_quiet);
  }

  .drawn .lane .bar {
    opacity: 0.24;
  }

  .bar-end,
  .dots {
    fill: none;
    stroke: var(--_class);
  }

  .bar-end {
    stroke-width: 0.1875em;
  }

  .bar-end.over {
    stroke: var(--_ink);
    stroke-width: 0.125em;
  }

  .dots {
    stroke-linecap: round;
  }

  .filled,
  .falling {
    fill: var(--_class);
  }

  .falling {
    animation: fall 0.36s 0.14s backwards cubic-bezier(0.5, 0, 0.6, 1);
  }

  @keyframes fall {
    from {
      opacity: 0;
      transform: translateY(-3em);
    }

    30% {
      opacity: 1;
    }

    75% {
      transform: translateY(0.2em);
    }
  }
`;
