import { css, unsafeCSS } from "lit";

/** A custom property for each class, so that the class's marks and names share its colour. */
const classes = unsafeCSS(
  Array.from({ length: 7 }, (_, i) => `.class-${i} { --_class: var(--_class-${i}); }`).join("\n"),
);

/** What all drawings share, on the page and as exported figures. */
export const drawingStyles = css`
  ${classes}

  .plot {
    display: block;
    width: 100%;
    direction: ltr;
    touch-action: pan-y;
    cursor: crosshair;
  }

  .figure {
    direction: ltr;
    font-size: 12px;
  }

  .plot text {
    font-size: 12px;
  }

  svg text {
    fill: var(--_ink);
    user-select: none;
  }

  svg .tick,
  svg .axis-name {
    fill: var(--_quiet);
  }

  svg .row-name {
    fill: var(--_class);
    font-weight: 600;
  }

  svg .grid {
    stroke: var(--_line);
    stroke-dasharray: none;
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

  .cursor-handle:focus-visible {
    outline: none;
  }

  .cursor-handle:focus-visible .hit {
    stroke: var(--_accent);
    stroke-width: 2;
  }

  svg .cursor-value {
    fill: var(--_accent);
    font-size: 13px;
    font-weight: 600;
  }

  .room {
    display: grid;
  }

  .room > * {
    grid-area: 1 / 1;
  }

  .room > [aria-hidden] {
    visibility: hidden;
  }

  @media (forced-colors: active) {
    .plot .grid {
      stroke: CanvasText;
    }

    .plot text {
      fill: CanvasText;
    }

    .grip,
    .point,
    .plot .cursor-value {
      fill: Highlight;
    }
  }
`;
