import { css, unsafeCSS } from "lit";

/** One custom property an entry, so that marks and names of a class share its colour. */
const classes = unsafeCSS(
  Array.from({ length: 7 }, (_, i) => `.class-${i} { --_class: var(--_class-${i}); }`).join("\n"),
);

/** The curves and the triangle, on the page and as figures of their own. */
export const drawingStyles = css`
  ${classes}

  .plot {
    display: block;
    width: 100%;
    direction: ltr;
    touch-action: pan-y;
    cursor: crosshair;
  }

  .simplex .plot {
    max-width: 440px;
    margin-inline: auto;
  }

  .plot,
  .figure {
    direction: ltr;
    font-size: 12px;
  }

  .plot text,
  .figure text {
    fill: var(--_ink);
    user-select: none;
  }

  .plot .tick,
  .figure .tick {
    fill: var(--_quiet);
  }

  .plot .axis-name,
  .figure .axis-name {
    fill: var(--_quiet);
  }

  .plot .row-name,
  .figure .row-name {
    fill: var(--_class);
    font-weight: 600;
  }

  .plot .grid,
  .figure .grid {
    stroke: var(--_line);
    stroke-dasharray: none;
  }

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

  .grip,
  .point {
    fill: var(--_accent);
    stroke: var(--_ground);
    stroke-width: 1.5;
  }

  .hit {
    fill: transparent;
  }

  .cursor-handle {
    cursor: ew-resize;
  }

  .simplex .cursor-handle {
    cursor: grab;
  }

  .cursor-handle:focus-visible {
    outline: none;
  }

  .cursor-handle:focus-visible .hit {
    stroke: var(--_accent);
    stroke-width: 2;
  }

  .plot .cursor-value,
  .figure .cursor-value {
    fill: var(--_accent);
    font-size: 13px;
    font-weight: 600;
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

  .numbers summary {
    display: inline-block;
    padding-block: 0.25rem;
    font-size: 0.875rem;
    color: var(--_quiet);
    text-decoration: underline dotted;
    text-underline-offset: 3px;
    cursor: pointer;
  }

  .peak-mark {
    display: inline-block;
    width: 10px;
    height: 10px;
    margin-inline-end: 0.5em;
    border: 2px solid currentColor;
    border-radius: 50%;
    vertical-align: -1px;
  }

  .absent {
    margin: 0;
    padding: 1rem;
    border-radius: 6px;
    background: var(--_field);
    font-size: 0.875rem;
    color: var(--_quiet);
  }

  .overview {
    margin: 0 0 0.75rem;
  }

  .overview .plot {
    height: 120px;
    cursor: pointer;
  }

  .bins {
    fill: var(--_accent);
  }

  .bins-ghost {
    fill: none;
    stroke: var(--_ink);
    stroke-opacity: 0.4;
    vector-effect: non-scaling-stroke;
  }

  .stage {
    position: absolute;
    inset-inline-start: 0;
    width: 1px;
    height: 1px;
    overflow: hidden;
    background: var(--_ground);
  }

  .figure-title {
    font-size: 26px;
    font-weight: 600;
  }

  .figure-values {
    font-size: 15px;
  }

  .figure .bar {
    fill: var(--_accent);
  }

  @media (forced-colors: active) {
    .curve,
    .peak,
    .entropy-curve,
    .triangle,
    .leader,
    .limit,
    .tick-mark,
    .mark,
    .bins-ghost,
    .plot .grid {
      stroke: CanvasText;
    }

    .path,
    .cursor {
      stroke: Highlight;
    }

    .plot text,
    .limit-dot,
    .now {
      fill: CanvasText;
    }

    .peak,
    .mark,
    .triangle {
      fill: Canvas;
    }

    .bins,
    .grip,
    .point,
    .plot .cursor-value {
      fill: Highlight;
    }
  }
`;
