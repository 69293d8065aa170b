/** What tests/formats/drawing/drawing.test.ts calls in a page. */
export { paintSvg } from "../../../web/formats/drawing/canvas.js";
export { standaloneSvg, svgText } from "../../../web/formats/drawing/standalone-svg.js";

export function blankCanvas({ width, height }: { width: number; height: number }): CanvasRenderingContext2D {
  return Object.assign(document.createElement("canvas"), { width, height }).getContext("2d")!;
}

/** The pixels as a text, which gets out of a page a hundred times as fast as an array of numbers. */
export function pixelsOf(context: CanvasRenderingContext2D): string {
  const { data } = context.getImageData(0, 0, context.canvas.width, context.canvas.height);
  return btoa(Array.from(data, (value) => String.fromCharCode(value)).join(""));
}
