import { addStyles } from "../../element/add-styles.js";
import { drawFigure } from "../../element/export/draw-figure.js";
import { type DrawingName, figureTitle, isDrawable } from "../../element/export/figure.js";
import { exportStyles } from "../../element/export/styles.js";
import type { View } from "../../element/view.js";
import type { Messages } from "../../languages/contracts/element.js";
import { computeResults } from "../../state/results/results.js";
import type { Embedded } from "./snippets.js";

/** What drawings are drawn from. */
function viewOf({ state, title }: Embedded, messages: Messages): View {
  const drawnFrom = { state, title, messages, results: computeResults(state), rowOrder: undefined };
  return drawnFrom as Pick<View, keyof typeof drawnFrom> as View;
}

/** Whether there is such a drawing of what is embedded. */
export function isPictured(name: DrawingName, embedded: Embedded, messages: Messages): boolean {
  return isDrawable(name, viewOf(embedded, messages));
}

/**
 * A drawing that stands alone. Its styles are those of an element, which is in the document for this while and draws
 * nothing itself; its ground is white, or near black.
 */
export async function pictureOf(name: DrawingName, embedded: Embedded, messages: Messages): Promise<SVGSVGElement> {
  const stage = document.createElement("softmax-temperature");
  stage.className = "drawing-board";
  stage.lang = embedded.language;
  stage.theme = embedded.look?.theme || "light";
  document.body.append(stage);
  try {
    await stage.updateComplete;
    const root = stage.shadowRoot!;
    addStyles(root, exportStyles);
    const view = viewOf(embedded, messages);
    const picture = drawFigure(name, view, root);
    picture.setAttribute("role", "img");
    picture.setAttribute("aria-label", figureTitle(view).replace(/\s+/g, " "));
    return picture;
  } finally {
    stage.remove();
  }
}
