import { css } from "lit";

/** The drawing of all rows above a long table. */
export const overviewStyles = css`
  .overview {
    margin: 0 0 0.75em;
  }

  .overview .plot {
    height: 7.5em;
    cursor: pointer;
  }

  .bins {
    fill: var(--_quiet);
  }

  .bins-ghost {
    fill: none;
    stroke: var(--_ink);
    stroke-opacity: 0.4;
    vector-effect: non-scaling-stroke;
  }

  @media (forced-colors: active) {
    .bins {
      fill: Highlight;
    }

    .bins-ghost {
      stroke: CanvasText;
    }
  }
`;
