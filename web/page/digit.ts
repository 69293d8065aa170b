const svgNamespace = "http://www.w3.org/2000/svg";

/** Draws 8x8 pixels, 0 (white) to 16 (black), into an svg whose viewBox is 8 by 8. */
export function drawDigit(svg: SVGSVGElement, pixels: readonly number[]): void {
  svg.replaceChildren(
    ...pixels.map((ink, index) => {
      const square = document.createElementNS(svgNamespace, "rect");
      square.setAttribute("x", String(index % 8));
      square.setAttribute("y", String(Math.floor(index / 8)));
      square.setAttribute("width", "1");
      square.setAttribute("height", "1");
      square.setAttribute("fill-opacity", String(ink / 16));
      return square;
    }),
  );
}
