import { css } from "lit";

/** The temperature's slider, its marks and its field. */
export const temperatureStyles = css`
  /* The scale runs from cold to hot, left to right, in every language, as the numbers below it do. */

  .temperature {
    direction: ltr;
    display: grid;
    grid-template-columns: 1fr;
    gap: 0.25em;
  }

  .temperature-value {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: space-between;
    gap: 0.25em 1em;
    font-weight: 600;
  }

  .equation {
    display: flex;
    align-items: center;
    gap: 0.35em;
    font-size: 1.25em;
    color: var(--_accent);
  }

  .equation i {
    font-family: var(--_words);
  }

  .equation .number {
    width: 5.2em;
    height: 1.7em;
    padding: 0 0.32em;
    font-weight: 600;
    text-align: left;
  }

  .temperature-value .error {
    flex-basis: 100%;
    font-size: 0.7em;
    font-weight: 400;
  }

  .compact .temperature-value {
    position: relative;
  }

  .compact .equation {
    position: absolute;
    inset-block-start: -0.2em;
    right: 0;
  }

  .compact .equation:not(:focus-within, :has([aria-invalid])) {
    opacity: 0;
    pointer-events: none;
  }

  /* The native slider does the work unseen, with a thumb as large as ours, so that both are at the same place. */

  .slider {
    --_thumb: 4em;
    position: relative;
    container-type: inline-size;
    height: 2.25em;
  }

  /* With bounds, the rail shows the part of the scale between them. */

  .slider::before {
    --_part: calc(var(--_to) - var(--_from));
    content: "";
    position: absolute;
    inset: calc(50% - 0.1875em) 0 auto;
    height: 0.375em;
    border-radius: 0.1875em;
    background: var(--_scale) calc(100% * var(--_from) / max(1 - var(--_part), 0.001)) / calc(100% / var(--_part)) 100%;
  }

  .thumb {
    position: absolute;
    inset-block: 0;
    left: 0;
    display: grid;
    place-items: center;
    width: var(--_thumb);
    border-radius: 1.125em;
    background: var(--_accent);
    box-shadow: 0 0.06em 0.25em rgb(0 0 0 / 20%);
    font-weight: 600;
    color: var(--_ground);
    pointer-events: none;
    translate: calc((100cqw - var(--_thumb)) * var(--_place)) 0;
  }

  input[type="range"] {
    position: absolute;
    inset: 0;
    z-index: 1;
    width: 100%;
    height: 100%;
    margin: 0;
    appearance: none;
    background: none;
    opacity: 0;
    cursor: ew-resize;
    touch-action: pan-y;
  }

  input[type="range"]:disabled {
    cursor: default;
  }

  input[type="range"]:focus-visible + .thumb {
    outline: 3px solid var(--_focus);
    outline-offset: 2px;
  }

  input[type="range"]::-webkit-slider-thumb {
    appearance: none;
    width: var(--_thumb);
    height: 2.25em;
  }

  input[type="range"]::-moz-range-thumb {
    width: var(--_thumb);
    height: 2.25em;
    border: 0;
  }

  /* The marks stand where the thumb's middle does. */

  .detents {
    --_thumb: 4em;
    position: relative;
    height: 3em;
  }

  .detent {
    position: absolute;
    top: 0;
    left: calc((100% - var(--_thumb)) * var(--_place) + var(--_thumb) / 2);
    min-width: max(2em, 24px);
    min-height: max(1.75em, 24px);
    padding: 0 0.25em;
    border: 0;
    border-radius: 0.375em;
    background: none;
    color: var(--_quiet);
    white-space: nowrap;
    cursor: pointer;
    transform: translateX(-50%);
  }

  .detent b {
    font-size: 0.9em;
    font-weight: inherit;
  }

  .detent span {
    --_half-thumb: calc(2em / 0.8);
    position: absolute;
    top: 100%;
    font-size: 0.8em;
  }

  /* Their names begin and end with the rail. */

  .detent.first span {
    left: calc(50% - var(--_half-thumb));
  }

  .detent.last span {
    right: calc(50% - var(--_half-thumb));
  }

  .detent:disabled {
    cursor: default;
  }

  .detent:not(:disabled):hover {
    background: var(--_field);
    color: var(--_ink);
  }

  /* Underlined, because colour alone is not enough. */

  .detent[aria-pressed="true"] b {
    font-weight: 600;
    color: var(--_ink);
    text-decoration: underline;
    text-decoration-thickness: 0.14em;
    text-underline-offset: 0.28em;
  }

  @media (forced-colors: active) {
    .slider::before {
      background: CanvasText;
    }

    .thumb {
      border: 0.125em solid ButtonText;
      background: ButtonFace;
      color: ButtonText;
    }
  }
`;
