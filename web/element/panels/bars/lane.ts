import { html, nothing, svg, type TemplateResult } from "lit";
import { guard } from "lit/directives/guard.js";
import { keyed } from "lit/directives/keyed.js";
import { dragLogit } from "../../controls/drag-logit.js";
import type { Actions, View } from "../../view.js";
import { dotsOf } from "../draws/dots.js";

/** A bar shorter than this part of the lane has no end to be seen. */
const leastBar = 0.005;

/**
 * A row's probability as a bar in a lane as long as probability 1, with the outline of T = 1, the uniform probability and
 * the draws that have landed. Hidden from assistive technology, since the numbers beside it say all that it shows.
 */
export function lane(view: View, actions: Actions, row: number): TemplateResult {
  const { results, state } = view;
  const width = 100 * results.probabilities[row]!;
  return html`<span class="track lane" @pointerdown=${(event: PointerEvent) => dragLogit(event, view, actions, row)}
    ><svg width="100%" height="100%" aria-hidden="true">
      <rect class="bar" width="${width}%" height="100%" />
      ${view.draws.total > 0 ? landed(view, row) : nothing} ${state.temperature === 1 ? nothing : ghost(view, row)}
      ${uniformLine(view)}
    </svg></span
  >`;
}

function ghost({ results: { ofLogits } }: View, row: number): unknown {
  return guard([ofLogits, row], () => svg`<rect class="ghost" width="${ofLogits.atOne[row]! * 100}%" height="100%" />`);
}

function uniformLine({ results: { ofLogits } }: View): unknown {
  return guard([ofLogits], () => {
    const uniform = 100 / ofLogits.unmasked;
    return svg`<line class="uniform" x1="${uniform}%" x2="${uniform}%" y2="100%" />`;
  });
}

/** The dots of a row, the end of its bar, and the latest dot by itself, which is seen to fall. */
function landed({ draws, results }: View, row: number): unknown {
  const { isSingle, last, total } = draws;
  const count = draws.counts[row]!;
  const p = results.probabilities[row]!;
  const isFalling = isSingle && last.at(-1) === row;
  return guard([draws.counts, count, total, draws.lane, p, isFalling], () => {
    const { filled, next, path, size } = dotsOf(isFalling ? count - 1 : count, total, draws.lane);
    const end = `${100 * p}%`;
    return svg`
      <rect class="filled" width="${100 * filled}%" height="100%" />
      <path class="dots" d=${path} stroke-width=${size} />
      ${isFalling && filled === 0 ? keyed(total, falling(next, size)) : nothing}
      ${p >= leastBar ? svg`<line class=${filled > 0 ? "bar-end over" : "bar-end"} x1=${end} x2=${end} y2="100%" />` : nothing}`;
  });
}

function falling([x, y]: readonly [number, number], size: number): unknown {
  return svg`<circle class="falling" cx=${x} cy=${y} r=${size / 2} />`;
}
