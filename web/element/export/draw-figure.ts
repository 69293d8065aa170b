import { render } from "lit";
import { standaloneSvg } from "../../formats/drawing/standalone-svg.js";
import type { View } from "../view.js";
import { type DrawingName, figureOf, figureTitle } from "./figure.js";

/** Draws a figure in an element for a moment, because the styles apply only there, and copies it with what they say. */
export function drawFigure(name: DrawingName, view: View, root: DocumentFragment): SVGSVGElement {
  const stage = document.createElement("div");
  stage.className = "stage";
  root.querySelector(".widget")!.append(stage);
  try {
    render(figureOf(name, view), stage);
    const drawing = stage.querySelector("svg")!;
    const background = getComputedStyle(stage).backgroundColor;
    return standaloneSvg(drawing, { title: figureTitle(view), background });
  } finally {
    stage.remove();
  }
}
