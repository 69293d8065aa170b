import type { Presentation } from "./presentation.js";

/** Fills, then strokes, as the presentation says. */
export function brush(
  context: CanvasRenderingContext2D,
  presentation: Presentation,
  paint: { fill: () => void; stroke: () => void },
): void {
  if (presentation.fill !== "none") {
    context.globalAlpha = Number(presentation["fill-opacity"]);
    context.fillStyle = presentation.fill;
    paint.fill();
  }
  const width = Number(presentation["stroke-width"]);
  if (presentation.stroke !== "none" && width > 0) {
    context.globalAlpha = Number(presentation["stroke-opacity"]);
    context.strokeStyle = presentation.stroke;
    context.lineWidth = width;
    context.lineCap = presentation["stroke-linecap"] as CanvasLineCap;
    context.lineJoin = presentation["stroke-linejoin"] as CanvasLineJoin;
    // SVG's initial value; a canvas has 10.
    context.miterLimit = 4;
    const dashes = presentation["stroke-dasharray"];
    context.setLineDash(dashes === "none" ? [] : dashes.split(/[\s,]+/).map(Number));
    paint.stroke();
  }
}
