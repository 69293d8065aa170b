import { css } from "lit";

/** The curves over all temperatures, on the page and as a figure. */
export const curvesStyles = css`
  .tick-mark {
    stroke: var(--_edge);
  }

  .limit {
    stroke: var(--_edge);
    stroke-dasharray: 1 3;
  }

  .curve {
    fill: none;
    stroke: var(--_class);
    stroke-width: 2;
    stroke-linejoin: round;
  }

  .to-limit {
    stroke-width: 1.5;
    stroke-dasharray: 1 3;
  }

  .limit-dot {
    fill: var(--_class);
  }

  .peak {
    fill: var(--_ground);
    stroke: var(--_class);
    stroke-width: 2;
  }

  .leader {
    fill: none;
    stroke: var(--_edge);
    stroke-width: 0.75;
  }

  .entropy-curve {
    fill: none;
    stroke: var(--_ink);
    stroke-width: 1.75;
  }

  .cursor {
    stroke: var(--_accent);
    stroke-width: 2;
  }

  .now {
    fill: var(--_class);
    stroke: var(--_ground);
    stroke-width: 1.5;
  }

  .entropy-now {
    fill: var(--_ink);
  }

  .numbers summary {
    display: inline-block;
    padding-block: 0.286em;
    font-size: 0.875em;
    color: var(--_quiet);
    text-decoration: underline dotted;
    text-underline-offset: 0.214em;
    cursor: pointer;
  }

  .peak-mark {
    display: inline-block;
    width: 0.714em;
    height: 0.714em;
    margin-inline-end: 0.5em;
    border: 0.143em solid currentColor;
    border-radius: 50%;
    vertical-align: -0.07em;
  }

  @media (forced-colors: active) {
    .curve,
    .peak,
    .entropy-curve,
    .leader,
    .limit,
    .tick-mark {
      stroke: CanvasText;
    }

    .cursor {
      stroke: Highlight;
    }

    .limit-dot,
    .now {
      fill: CanvasText;
    }

    .peak {
      fill: Canvas;
    }
  }
`;
