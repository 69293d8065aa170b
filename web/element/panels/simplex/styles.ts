import { css } from "lit";

/** The triangle, on the page and as a figure. */
export const simplexStyles = css`
  .simplex .plot {
    max-width: 27.5em;
    margin-inline: auto;
  }

  .simplex .cursor-handle {
    cursor: grab;
  }

  .triangle {
    fill: var(--_field);
    stroke: var(--_edge);
  }

  .path {
    fill: none;
    stroke: var(--_quiet);
    stroke-width: 2;
    stroke-linejoin: round;
  }

  .mark {
    fill: var(--_ground);
    stroke: var(--_quiet);
    stroke-width: 1.5;
  }

  .absent {
    margin: 0;
    padding: 1.143em;
    border-radius: 0.43em;
    background: var(--_field);
    font-size: 0.875em;
    color: var(--_quiet);
  }

  @media (forced-colors: active) {
    .triangle,
    .mark {
      fill: Canvas;
      stroke: CanvasText;
    }

    .path {
      stroke: Highlight;
    }
  }
`;
