import { css } from "lit";

/** The element's colours, from those of the text around it, and what it does not take from there. */
export const hostStyles = css`
  :host {
    font-family: var(--softmax-font, inherit);
    font-style: normal;
    font-weight: 400;
    letter-spacing: normal;
    text-indent: 0;
    text-shadow: none;
    text-transform: none;
    white-space: normal;
    word-spacing: normal;
  }

  /* See host-ink.ts. A mixture is written in one way only, whatever the colour was written in. */

  .ink {
    position: absolute;
    visibility: hidden;
    background: color-mix(in srgb, currentColor, currentColor);
    color: var(--softmax-ink, inherit);
    transition: color 1ms;
    animation: in-sight 1ms;
  }

  @keyframes in-sight {
    from {
      order: 0;
    }
  }

  .widget[data-ink] {
    --_ink: var(--softmax-ink, var(--_host-ink));
    --_quiet: var(--softmax-quiet, color-mix(in srgb, var(--_ink) 77%, transparent));
    --_edge: var(--softmax-edge, color-mix(in srgb, var(--_ink) 60%, transparent));
    --_line: var(--softmax-line, color-mix(in srgb, var(--_ink) 18%, transparent));
    --_field: var(--softmax-field, color-mix(in srgb, var(--_ink) 6%, transparent));
    --_rim: var(--softmax-line, var(--_edge));
    color-scheme: light;
  }

  .widget[data-ink="light"] {
    color-scheme: dark;
  }

  /* Fields that lie on something else. */

  .compact .typed .number,
  .dense .temperature-value .number {
    background: linear-gradient(var(--_field) 0 0) var(--_ground);
  }

  /* What is scrolled passes behind the head, whose ground would else be a stripe on that of the host. */

  .bars.long {
    border-radius: 0.25em;
    background: var(--_ground);
    box-shadow: 0 0 0 0.4em var(--_ground);
  }

  :focus-visible,
  :focus-visible > .pill,
  :focus-visible + .thumb {
    outline-width: max(2px, 0.18em);
    outline-offset: 0.125em;
  }

  /* In large type on a slide, a row's two drawings share the width, as they do on a wide page. */

  @container (min-width: 24em) and (max-width: 40em) {
    .row {
      grid-template-columns:
        minmax(3em, 1fr) 5em minmax(max(5.5em, calc(var(--_digits, 4) * 0.62em + 2em)), 1.2fr)
        var(--_removal, max(1.75em, 24px));
    }
  }

  /* Hairlines in large type are as fine as in small, but for those that are dashed. */

  .lane :is(.ghost, .uniform) {
    stroke-width: max(1px, 0.0625em);
  }

  .lane .ghost {
    stroke-dasharray: 0.1875em 0.125em;
  }

  .lane .uniform {
    stroke-dasharray: 0.0625em 0.125em;
  }

  /* What is pointed at, in letters smaller than usual. */

  input[type="text"],
  .remove,
  summary {
    min-height: 24px;
  }

  .switch,
  button.small {
    min-height: max(2em, 24px);
  }

  .below button {
    min-height: max(2.286em, 24px);
  }

  /* On paper, what was light on a dark ground is dark on a light one. */

  @media print {
    .widget[data-ink="light"],
    :host([theme="dark"]) .widget {
      --_ink: #211f1c;
      --_quiet: #6a645c;
      --_edge: #8c857a;
      --_line: #dcd6ca;
      --_field: #f4f1ea;
      --_rim: var(--_edge);
      --_ground: #ffffff;
      background: var(--_ground);
      box-shadow: 0 0 0 0.5em var(--_ground);
      color-scheme: light;
    }
  }
`;
