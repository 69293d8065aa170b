import { numberOf } from "./svg-attributes.js";

/** Each shape's outline. A size of 0 or less shows nothing in SVG, not even a stroke. */
export const outlines: Readonly<Record<string, (shape: Element) => Path2D>> = {
  rect(shape) {
    const path = new Path2D();
    const width = numberOf(shape, "width");
    const height = numberOf(shape, "height");
    const rx = numberOf(shape, "rx", numberOf(shape, "ry"));
    const radius = { x: Math.min(rx, width / 2), y: Math.min(numberOf(shape, "ry", rx), height / 2) };
    if (width > 0 && height > 0) path.roundRect(numberOf(shape, "x"), numberOf(shape, "y"), width, height, radius);
    return path;
  },
  circle(shape) {
    const path = new Path2D();
    const radius = numberOf(shape, "r");
    if (radius > 0) path.arc(numberOf(shape, "cx"), numberOf(shape, "cy"), radius, 0, 2 * Math.PI);
    path.closePath();
    return path;
  },
  line(shape) {
    const path = new Path2D();
    path.moveTo(numberOf(shape, "x1"), numberOf(shape, "y1"));
    path.lineTo(numberOf(shape, "x2"), numberOf(shape, "y2"));
    return path;
  },
  path: (shape) => new Path2D(shape.getAttribute("d") ?? ""),
  polyline: (shape) => new Path2D(`M${shape.getAttribute("points") ?? ""}`),
  polygon: (shape) => new Path2D(`M${shape.getAttribute("points") ?? ""}Z`),
};
