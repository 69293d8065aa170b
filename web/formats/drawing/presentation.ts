/**
 * The presentation attributes that children inherit, each with its initial value:
 * https://www.w3.org/TR/SVG2/propidx.html. Each program has a default font of its own; this one is only our canvas's.
 */
export const initialPresentation = {
  fill: "#000000",
  "fill-opacity": "1",
  stroke: "none",
  "stroke-opacity": "1",
  "stroke-width": "1",
  "stroke-dasharray": "none",
  "stroke-linecap": "butt",
  "stroke-linejoin": "miter",
  "font-size": "16",
  "font-family": "sans-serif",
  "font-weight": "400",
  "font-style": "normal",
  "text-anchor": "start",
  direction: "ltr",
};

export type PresentationName = keyof typeof initialPresentation;
export type Presentation = Readonly<Record<PresentationName, string>>;

export const presentationNames = Object.keys(initialPresentation) as PresentationName[];

/** Elements that a drawing may contain and that show nothing. */
export const unseenElements: ReadonlySet<string> = new Set(["title", "desc", "metadata", "style", "script"]);
