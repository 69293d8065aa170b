import { html, type TemplateResult } from "lit";
import { guard } from "lit/directives/guard.js";
import type { View } from "../../view.js";
import { binsPath } from "./bins.js";
import { rowHeight } from "./rows-in-sight.js";

const height = 120;

/** All rows at once, for tables too long for bars. Each pixel shows the largest probability that falls on it. */
export function overviewPanel(view: View): TemplateResult {
  const { messages, results, rowOrder, state, width } = view;
  const { ofLogits, probabilities, statistics } = results;
  // The largest probability has the full height, so that the shape of the others can be seen.
  const scale = height / statistics.maxProbability;
  const drawn = (values: Float64Array) => binsPath(values, rowOrder, width, height, scale);
  return html`<figure class="overview">
    <figcaption class="panel-note">
      ${messages.overview(state.logits.length, messages.numbers.briefly(statistics.maxProbability))}
    </figcaption>
    <svg
      class="plot"
      viewBox="0 0 ${width} ${height}"
      preserveAspectRatio="none"
      aria-hidden="true"
      @click=${(event: MouseEvent) => scrollTo(event, view)}
    >
      <path class="bins" d=${drawn(probabilities)} />
      <path class="bins-ghost" d=${guard([ofLogits, rowOrder, width, scale], () => drawn(ofLogits.atOne))} />
    </svg>
  </figure>`;
}

/** Scrolls the table to the row that was pointed at. */
function scrollTo({ currentTarget, clientX }: MouseEvent, view: View): void {
  const drawing = currentTarget as SVGSVGElement;
  const { left, width } = drawing.getBoundingClientRect();
  const index = Math.floor(((clientX - left) / width) * view.state.logits.length);
  const table = drawing.closest(".bars-panel")?.querySelector(".bars");
  if (table != null) table.scrollTop = index * rowHeight(view) * view.em;
}
