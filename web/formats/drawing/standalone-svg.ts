import { initialPresentation, type Presentation, presentationNames, unseenElements } from "./presentation.js";
import { type Srgb, srgbConverter } from "./srgb.js";
import { lengthNames, plainLength, type ViewBox, viewBoxOf } from "./svg-lengths.js";

const svgNamespace = "http://www.w3.org/2000/svg";

export interface StandaloneOptions {
  /** The drawing's name for programs and assistive technology. */
  readonly title: string;
  /** A CSS colour for the background; a transparent one for none. */
  readonly background: string;
}

/**
 * A copy of a drawing that looks the same without the document around it: what the styles say is written as attributes,
 * in colours and lengths that any program knows. Gradients and patterns are not supported: throws an Error for a paint
 * that is not a colour.
 */
export function standaloneSvg(drawing: SVGSVGElement, { title, background }: StandaloneOptions): SVGSVGElement {
  const copier: Copier = { viewBox: viewBoxOf(drawing), toSrgb: srgbConverter() };
  const { x, y, width, height } = copier.viewBox;
  const svg = (copyOf(drawing, programsOwnFont, copier) ?? element("svg", {})) as SVGSVGElement;
  svg.setAttributeNS("http://www.w3.org/2000/xmlns/", "xmlns", svgNamespace);
  for (const [name, value] of Object.entries({ width, height, viewBox: [x, y, width, height].join(" ") })) {
    if (!svg.hasAttribute(name)) svg.setAttribute(name, String(value));
  }
  const ground = paintOf(background, 1, copier.toSrgb);
  if (ground.paint !== "none") {
    const fill = { fill: ground.paint, "fill-opacity": ground.opacity, stroke: "none" };
    svg.prepend(element("rect", { x, y, width, height, ...fill }));
  }
  const name = element("title", {});
  name.textContent = title;
  svg.prepend(name);
  return svg;
}

/** The text of an SVG file. Characters that XML cannot hold, not even escaped, are replaced. */
export function svgText(svg: SVGSVGElement): string {
  const text = new XMLSerializer().serializeToString(svg);
  return `${text.replace(/[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu, "\ufffd")}\n`;
}

interface Copier {
  readonly viewBox: ViewBox;
  readonly toSrgb: (color: string) => Srgb;
}

/** Programs have different default fonts, so the root always names one. */
const programsOwnFont: Presentation = { ...initialPresentation, "font-size": "", "font-family": "" };

/** Elements that show only their children, which may be visible although the element is hidden. */
const containers = new Set(["svg", "g"]);

/** Attributes that have a meaning only in the document, and those that the computed style replaces. */
const dropped = new RegExp(
  `^(class|style|tabindex|role|opacity|visibility|${presentationNames.join("|")}|(aria-|data-|on).*)$`,
);

/** A deep copy, undefined for what does not show. `inherited` is what its parent in the copy looks like. */
function copyOf(original: Element, inherited: Presentation, copier: Copier): Element | undefined {
  if (unseenElements.has(original.localName)) return undefined;
  const style = getComputedStyle(original);
  if (style.display === "none") return undefined;
  if (style.visibility !== "visible" && !containers.has(original.localName)) return undefined;
  const own = presentationOf(style, copier);
  const copy = original.cloneNode(false) as Element;
  for (const { name, value } of [...copy.attributes]) {
    if (dropped.test(name)) copy.removeAttribute(name);
    else if (lengthNames.has(name)) {
      copy.setAttribute(name, plainLength(name, value, copier.viewBox, Number(own["font-size"])));
    }
  }
  for (const name of presentationNames) if (own[name] !== inherited[name]) copy.setAttribute(name, own[name]);
  if (style.opacity !== "1") copy.setAttribute("opacity", style.opacity);
  const isText = original.localName === "text" || original.localName === "tspan";
  for (const child of original.childNodes) {
    const copied = child instanceof Element ? copyOf(child, own, copier) : isText ? plainText(child) : undefined;
    if (copied !== undefined) copy.append(copied);
  }
  return copy;
}

/** A node's text, with spaces for line breaks, which old and new SVG programs treat differently. */
function plainText(node: Node): string {
  return node instanceof Text ? node.data.replace(/[ \t\r\n]+/g, " ") : "";
}

function presentationOf(style: CSSStyleDeclaration, { viewBox, toSrgb }: Copier): Presentation {
  const computed = (name: string) => style.getPropertyValue(name);
  const fill = paintOf(computed("fill"), Number(computed("fill-opacity")), toSrgb);
  const stroke = paintOf(computed("stroke"), Number(computed("stroke-opacity")), toSrgb);
  const others = presentationNames.map((name) => [name, computed(name)]);
  return {
    ...(Object.fromEntries(others) as Presentation),
    fill: fill.paint,
    "fill-opacity": fill.opacity,
    stroke: stroke.paint,
    "stroke-opacity": stroke.opacity,
    "stroke-width": plainLength("stroke-width", computed("stroke-width"), viewBox, 0),
    "stroke-dasharray": computed("stroke-dasharray").replaceAll("px", ""),
    "font-size": computed("font-size").replace("px", ""),
  };
}

/** A paint in terms that every program knows: the colour's own transparency goes into the opacity. */
function paintOf(paint: string, opacity: number, toSrgb: (color: string) => Srgb): { paint: string; opacity: string } {
  const { hex, alpha } = paint === "none" ? { hex: "none", alpha: 1 } : toSrgb(paint);
  return alpha === 0
    ? { paint: "none", opacity: String(opacity) }
    : { paint: hex, opacity: String(Number((opacity * alpha).toFixed(3))) };
}

function element(name: string, attributes: Record<string, string | number>): SVGElement {
  const made = document.createElementNS(svgNamespace, name);
  for (const [attribute, value] of Object.entries(attributes)) made.setAttribute(attribute, String(value));
  return made;
}
