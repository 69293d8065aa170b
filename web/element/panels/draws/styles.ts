import { css } from "lit";

/** The sentence, the buttons that draw, and the words drawn last. */
export const drawsStyles = css`
  .scene {
    display: grid;
    grid-template-columns: minmax(0, 1fr) auto;
    align-items: center;
    gap: 0.25em 1.5em;
  }

  .sentence {
    margin: 0;
    font-family: var(--_words);
    font-size: 2.5em;
    line-height: 1.3;
    letter-spacing: -0.01em;
    overflow-wrap: break-word;
  }

  /* All the words lie on each other, and the widest makes the gap. */

  .gap {
    display: inline-grid;
    justify-items: center;
    min-width: 2em;
    max-width: 100%;
    border-block-end: 0.06em solid;
    vertical-align: baseline;
    line-height: 1.2;
  }

  .gap > * {
    grid-area: 1 / 1;
    max-width: 100%;
    overflow: hidden;
    padding-inline: 0.1em;
    font-weight: inherit;
    text-overflow: ellipsis;
    white-space: nowrap;
  }

  .gap > i {
    visibility: hidden;
    font-style: normal;
  }

  .gap > .drawn-word {
    overflow: visible;
    color: var(--_class);
  }

  .draws {
    display: flex;
    align-items: center;
    gap: 0.6em;
    grid-column: 2;
  }

  .draws button {
    min-height: 2.6em;
    padding: 0 1.1em;
    border: 1px solid var(--_ink);
    border-radius: 1.3em;
    background: none;
    font-weight: 600;
    cursor: pointer;
    touch-action: manipulation;
    user-select: none;
  }

  .draws .draw-one {
    padding: 0 1.9em;
    background: var(--_ink);
    color: var(--_ground);
  }

  .draws button:hover {
    opacity: 0.85;
  }

  .draws .clear-draws {
    padding: 0 0.5em;
    border-color: transparent;
    color: var(--_quiet);
  }

  .last-draws {
    grid-column: 1 / -1;
    display: flex;
    justify-content: end;
    height: 1.5em;
    margin: 0;
    overflow: hidden;
    font-family: var(--_words);
    font-size: 1.05em;
    white-space: nowrap;
  }

  .last-draws.full {
    mask-image: linear-gradient(to right, transparent, #000 3em);
  }

  [dir="rtl"] .last-draws.full {
    mask-image: linear-gradient(to left, transparent, #000 3em);
  }

  /* Words that do not fill the line begin where it does; others end where it does. */

  .words {
    flex: none;
    min-width: 100%;
  }

  .words > * {
    color: var(--_class);
  }

  .single .words > :last-child {
    animation: appear 1ms 0.38s backwards;
  }

  @keyframes appear {
    from {
      opacity: 0;
    }
  }

  /* Without a sentence, the words drawn last stand in its place. */

  .scene:not(:has(.sentence)) .last-draws {
    grid-area: 1 / 1;
    align-self: center;
  }

  @container (max-width: 40em) {
    .scene {
      grid-template-columns: minmax(0, 1fr);
      gap: 0.5em;
    }

    .sentence {
      font-size: 2em;
    }

    .draws {
      grid-column: 1;
    }

    .draws .draw-one {
      flex: 1;
      padding: 0 0.5em;
    }

    .scene:not(:has(.sentence)) .last-draws {
      grid-area: auto;
    }
  }

  @media (prefers-reduced-motion: reduce) {
    .falling,
    .single .words > :last-child {
      animation: none;
    }
  }
`;
