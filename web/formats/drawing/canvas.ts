import { brush } from "./canvas-brush.js";
import { outlines } from "./canvas-shapes.js";
import { paintText } from "./canvas-text.js";
import { initialPresentation, type Presentation, presentationNames, unseenElements } from "./presentation.js";
import { numberOf } from "./svg-attributes.js";
import { viewBoxOf } from "./svg-lengths.js";

/**
 * Draws a self-contained SVG on a canvas, centred and as large as fits. It does not load the SVG as an image, which a
 * strict content security policy forbids. It supports what `standaloneSvg` writes for charts: groups, rectangles,
 * lines, circles, paths, polygons and text, with presentation attributes, plain numbers, translate() and rotate(). Text
 * stands on its alphabetic baseline.
 *
 * @throws Error naming an element, or an attribute's value, that it cannot draw
 */
export function paintSvg(svg: SVGSVGElement, context: CanvasRenderingContext2D): void {
  const { x, y, width, height } = viewBoxOf(svg);
  const { canvas } = context;
  const scale = Math.min(canvas.width / width, canvas.height / height);
  const placed = new DOMMatrix()
    .translate((canvas.width - width * scale) / 2, (canvas.height - height * scale) / 2)
    .scale(scale)
    .translate(-x, -y);
  context.save();
  try {
    paint(context, svg, initialPresentation, placed);
  } finally {
    context.restore();
  }
}

function paint(context: CanvasRenderingContext2D, element: Element, inherited: Presentation, outer: DOMMatrix): void {
  if (unseenElements.has(element.localName)) return;
  const matrix = transformed(element, outer);
  const opacity = numberOf(element, "opacity", 1);
  const own = present(element, inherited);
  if (opacity >= 1) paintOpaquely(context, element, own, matrix);
  else if (isOnePaint(element, own)) paintOpaquely(context, element, faded(own, opacity), matrix);
  else paintLayer(context, opacity, (layer) => paintOpaquely(layer, element, own, matrix));
}

/** Paints on a layer, so that overlapping paints cover each other before they fade together. */
function paintLayer(
  context: CanvasRenderingContext2D,
  opacity: number,
  paintOn: (layer: CanvasRenderingContext2D) => void,
): void {
  const layer = document.createElement("canvas");
  layer.width = context.canvas.width;
  layer.height = context.canvas.height;
  paintOn(layer.getContext("2d")!);
  context.resetTransform();
  context.globalAlpha = opacity;
  context.drawImage(layer, 0, 0);
}

function paintOpaquely(
  context: CanvasRenderingContext2D,
  element: Element,
  own: Presentation,
  matrix: DOMMatrix,
): void {
  const { localName } = element;
  context.setTransform(matrix);
  if (isGroup(element)) {
    for (const child of element.children) paint(context, child, own, matrix);
  } else if (localName === "text") {
    paintText(context, element, own, present);
  } else {
    const outline = outlines[localName]?.(element);
    if (outline === undefined) throw new Error(`cannot draw the SVG element <${localName}>`);
    brush(context, own, { fill: () => context.fill(outline), stroke: () => context.stroke(outline) });
  }
}

/**
 * Whether an element only holds others. A nested <svg> does not count: it has a viewport of its own, which nothing
 * needs.
 */
function isGroup(element: Element): boolean {
  return element.localName === "g" || (element.localName === "svg" && !(element.parentNode instanceof SVGElement));
}

/** Whether an element is only filled or only stroked: then its opacity is that of its paint, and needs no layer. */
function isOnePaint(element: Element, own: Presentation): boolean {
  if (element.childElementCount > 0) return false;
  return own.fill === "none" || own.stroke === "none" || element.localName === "line";
}

function faded(own: Presentation, opacity: number): Presentation {
  const product = (name: "fill-opacity" | "stroke-opacity") => String(Number(own[name]) * opacity);
  return { ...own, "fill-opacity": product("fill-opacity"), "stroke-opacity": product("stroke-opacity") };
}

/** What an element looks like: its own attributes, and its parent's where it has none. */
function present(element: Element, inherited: Presentation): Presentation {
  const own = presentationNames.map((name) => [name, element.getAttribute(name) ?? inherited[name]]);
  return Object.fromEntries(own) as Presentation;
}

function transformed(element: Element, outer: DOMMatrix): DOMMatrix {
  const text = element.getAttribute("transform") ?? "";
  let matrix = outer;
  const rest = text.replace(/(\w+)\s*\(([^)]*)\)/g, (call, name: string, list: string) => {
    const [a = 0, b = 0, c = 0] = list
      .trim()
      .split(/[\s,]+/)
      .map(Number);
    if (name === "translate") matrix = matrix.translate(a, b);
    else if (name === "rotate") matrix = matrix.translate(b, c).rotate(a).translate(-b, -c);
    else return call;
    return "";
  });
  if (/[^\s,]/.test(rest)) throw new Error(`cannot draw <${element.localName}> with transform="${text}"`);
  return matrix;
}
