/** The part of its coordinate system that a drawing shows. */
export interface ViewBox {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** A drawing's viewBox or, without one, its size on the screen. Throws an Error if there is neither. */
export function viewBoxOf(svg: SVGSVGElement): ViewBox {
  const [x, y, across, down] = (svg.getAttribute("viewBox") ?? "")
    .trim()
    .split(/[\s,]+/)
    .map(Number);
  if (x !== undefined && y !== undefined && across! > 0 && down! > 0) return { x, y, width: across!, height: down! };
  const { width, height } = svg.getBoundingClientRect();
  if (!(width > 0 && height > 0)) throw new Error("the drawing has neither a viewBox nor a size on the screen");
  return { x: 0, y: 0, width, height };
}

/** What a percentage refers to, by attribute. */
const references: Record<string, (viewBox: ViewBox) => number> = {
  ...tableOf(["x", "x1", "x2", "dx", "cx", "rx", "width"], ({ width }) => width),
  ...tableOf(["y", "y1", "y2", "dy", "cy", "ry", "height"], ({ height }) => height),
  ...tableOf(["r", "stroke-width"], ({ width, height }) => Math.hypot(width, height) / Math.SQRT2),
};

export const lengthNames: ReadonlySet<string> = new Set(Object.keys(references));

/** A length such as "30%", "0.35em" or "2px" as a number of the viewBox's units; any other text as it is. */
export function plainLength(name: string, text: string, viewBox: ViewBox, fontSize: number): string {
  const [, digits, unit] = /^\s*([-+\d.e]+?)(%|em|px)\s*$/i.exec(text) ?? [];
  if (digits === undefined || unit === undefined) return text;
  const units: Record<string, number> = { "%": references[name]!(viewBox) / 100, em: fontSize, px: 1 };
  return String(Number((Number(digits) * units[unit.toLowerCase()]!).toFixed(4)));
}

function tableOf<Value>(names: readonly string[], value: Value): Record<string, Value> {
  return Object.fromEntries(names.map((name) => [name, value]));
}
