import { css } from "lit";

/** An element that is plain or dense. These come last, since they change what panels look like. */
export const plainStyles = css`
  /* For readers who meet it for the first time: larger words and numbers, and nothing that has not been explained. */

  .plain :is(.uniform, .uniform-note) {
    display: none;
  }

  .plain.at-one .keys,
  .plain .head .label {
    visibility: hidden;
  }

  .plain.compact .row {
    grid-template-columns: 8em 25% minmax(0, 1fr);
  }

  .plain .label input {
    height: 1.4em;
    padding: 0;
    margin-inline-start: -1px;
    font-size: 1.6em;
  }

  .plain .value {
    font-size: 1.25em;
  }

  .plain .row:not(.head) .probability {
    grid-template-columns: minmax(0, 1fr) 5.6em;
  }

  @container (max-width: 40em) {
    .plain.compact .row {
      grid-template-columns: 5.7em 24% minmax(0, 1fr);
    }

    .plain .label input {
      font-size: 1.15em;
    }

    .plain .pill {
      padding: 0 0.3em;
    }

    .plain .value {
      font-size: 1.05em;
    }

    .plain .row:not(.head) .probability {
      grid-template-columns: minmax(0, 1fr) 4.2em;
    }
  }

  .widget.dense {
    gap: 0.4em;
  }

  .dense .scene {
    grid-template-columns: minmax(0, 1fr) auto;
    gap: 0 0.6em;
  }

  /* Room for two lines, so that no other sentence or word moves what is below. */

  .dense .sentence {
    align-content: center;
    min-height: 2.6em;
    font-size: 1.25em;
    line-height: 1.15;
  }

  .dense .draws {
    grid-column: 2;
    gap: 0.4em;
  }

  .dense .draws .draw-one {
    padding: 0 1.2em;
  }

  .dense .draws .draw-many {
    padding: 0 0.8em;
  }

  .dense :is(.last-draws, .clear-draws, .sum, .below) {
    display: none;
  }

  .dense .bars .row.head {
    height: 1.1em;
    line-height: 1.1;
  }

  .dense .bars {
    --_tally: 0.9375em;
  }

  .dense .bars .row {
    min-height: 0;
    padding: 0;
  }

  .dense .bars .row > * {
    min-height: 0;
  }

  .dense :is(.track, .lane) {
    height: 1.8em;
  }

  .dense .tally {
    height: 1.25em;
    margin-block-start: -0.35em;
    font-size: 0.75em;
    line-height: 1.25;
  }

  .dense .pill {
    inset-block-start: calc(50% - 0.85em);
    height: 1.7em;
  }

  .dense .temperature {
    position: relative;
    gap: 0;
  }

  /* Seen while it is typed in, above the slider. */

  .dense .temperature-value {
    position: absolute;
    right: 0;
    bottom: 100%;
    z-index: 2;
    width: 8.5em;
    height: 2.2em;
    overflow: hidden;
  }

  .dense .temperature-value:not(:focus-within, :has([aria-invalid])) {
    width: 1px;
    height: 1px;
    clip-path: inset(50%);
  }

  .dense .temperature-value label {
    position: absolute;
    clip-path: inset(50%);
  }

  .dense .temperature::before {
    content: attr(data-name);
    font-size: 0.8125em;
    line-height: 1.2;
    color: var(--_quiet);
  }

  .dense .detent {
    min-height: 24px;
  }

  .dense .detents {
    height: 2.6em;
  }
`;
