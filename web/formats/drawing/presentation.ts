/**
 * The presentation attributes that an element hands down to its children, each with the value that holds where none is
 * given: https://www.w3.org/TR/SVG2/propidx.html. The font is each program's own; these are only our canvas's.
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

/** Elements that may stand in a drawing and show nothing. */
export const unseenElements: ReadonlySet<string> = new Set(["title", "desc", "metadata", "style", "script"]);
