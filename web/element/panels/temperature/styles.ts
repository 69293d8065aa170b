import { css } from "lit";

/** The temperature's slider, its marks and its field. */
export const temperatureStyles = css`
  /* The scale runs from cold to hot, left to right, in every language, as the numbers below it do. */

  .temperature {
    direction: ltr;
    display: grid;
    grid-template-columns: 1fr;
    gap: 0.25rem;
  }

  .temperature-value {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: space-between;
    gap: 0.25rem 1rem;
    font-weight: 600;
  }

  .equation {
    display: flex;
    align-items: center;
    gap: 0.35em;
    font-size: 1.25rem;
    color: var(--_accent);
  }

  .equation i {
    font-family: serif;
  }

  .equation .number {
    width: 6.5rem;
    height: 2.25rem;
    font-weight: 600;
    text-align: left;
  }

  .temperature-value .error {
    flex-basis: 100%;
    font-weight: 400;
  }

  /* With bounds, the track shows the part of the scale between them. */

  input[type="range"] {
    --_part: calc(var(--_to) - var(--_from));
    --_scale-size: calc(100% / var(--_part));
    --_scale-place: calc(100% * var(--_from) / max(1 - var(--_part), 0.001));
    appearance: none;
    width: 100%;
    height: 1.75rem;
    margin: 0;
    border-radius: 4px;
    background: transparent;
    cursor: pointer;
    touch-action: pan-y;
  }

  input[type="range"]:disabled {
    cursor: default;
  }

  input[type="range"]::-webkit-slider-runnable-track {
    height: 6px;
    border-radius: 3px;
    background: var(--_scale) var(--_scale-place) / var(--_scale-size) 100%;
  }

  input[type="range"]::-moz-range-track {
    height: 6px;
    border-radius: 3px;
    background: var(--_scale) var(--_scale-place) / var(--_scale-size) 100%;
  }

  input[type="range"]::-webkit-slider-thumb {
    appearance: none;
    width: 24px;
    height: 24px;
    margin-top: -9px;
    border: 3px solid var(--_ground);
    border-radius: 50%;
    background: var(--_accent);
    box-shadow: 0 0 0 1px var(--_accent);
  }

  input[type="range"]::-moz-range-thumb {
    width: 18px;
    height: 18px;
    border: 3px solid var(--_ground);
    border-radius: 50%;
    background: var(--_accent);
    box-shadow: 0 0 0 1px var(--_accent);
  }

  /* The marks stand where the thumb does, whose centre runs from 12 px to 100% - 12 px. */

  .detents {
    position: relative;
    height: 1.75rem;
    margin: 0 12px;
    font-size: 0.875rem;
    color: var(--_quiet);
  }

  .detent {
    position: absolute;
    top: 0;
    left: calc(100% * var(--_place));
    min-width: 28px;
    min-height: 28px;
    padding: 0 0.3em;
    border: 0;
    border-radius: 4px;
    background: none;
    color: inherit;
    white-space: nowrap;
    cursor: pointer;
    transform: translateX(-50%);
  }

  .detent.first {
    left: -12px;
    transform: none;
  }

  .detent.last {
    right: -12px;
    left: auto;
    transform: none;
  }

  .detent b {
    margin-inline-end: 0.3em;
    font-weight: 600;
  }

  .detent:not([data-temperature="0"], [data-temperature="Infinity"]) b {
    margin: 0;
  }

  .detent:disabled {
    cursor: default;
  }

  .detent:not(:disabled):hover,
  .detent[aria-pressed="true"] {
    color: var(--_accent);
  }

  /* Underlined, because colour alone is not enough. */

  .detent[aria-pressed="true"] {
    text-decoration: underline;
    text-decoration-thickness: 2px;
    text-underline-offset: 4px;
  }

  @media (forced-colors: active) {
    input[type="range"] {
      appearance: auto;
    }

    input[type="range"]::-webkit-slider-thumb {
      appearance: auto;
      margin-top: 0;
    }
  }
`;
