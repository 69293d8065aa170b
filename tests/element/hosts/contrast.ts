import type { Page } from "playwright-core";

/** Something that is seen, and how far it stands out against what is behind it: 1 not at all, 21 as black does on white. */
export interface Seen {
  readonly what: string;
  readonly contrast: number;
}

/** What has to be told apart from the ground, and the property that colours it. */
const marks = {
  ".lane": "border-left-color",
  ".bars:not(.drawn) .lane .bar": "fill",
  ".drawn .dots": "stroke",
  ".ghost": "stroke",
  ".uniform": "stroke",
  ".pill": "border-left-color",
  ".track[role=slider]::before": "border-top-color",
  ".thumb": "background-color",
  "input.number": "border-left-color",
  ".small, .below button, .toolbar button, .toolbar select": "border-left-color",
  ".curve, .entropy-curve, .cursor, .limit": "stroke",
  ".limit-dot, .now": "fill",
  ".peak, .triangle, .path, .mark": "stroke",
  ".grip, .point": "fill",
  ".track:focus-visible .pill, input:focus-visible + .thumb, button:focus-visible": "outline-color",
  ".cursor-handle:focus-visible .hit": "stroke",
} as const;

/**
 * Measures, from computed colours, each text that is seen and each mark, against all that its ancestors paint behind it,
 * in the order of their painting, down to the page.
 */
export async function measureContrast(page: Page): Promise<{ readonly texts: Seen[]; readonly marks: Seen[] }> {
  return page.evaluate((marks) => {
    type Color = readonly [red: number, green: number, blue: number, alpha: number];
    const context = Object.assign(document.createElement("canvas"), { width: 1, height: 1 }).getContext("2d", {
      willReadFrequently: true,
    })!;
    const known = new Map<string, Color>();
    const colorOf = (text: string): Color => {
      const before = known.get(text);
      if (before !== undefined) return before;
      context.clearRect(0, 0, 1, 1);
      context.fillStyle = text;
      context.fillRect(0, 0, 1, 1);
      const [red, green, blue, alpha] = context.getImageData(0, 0, 1, 1).data;
      const color = [red!, green!, blue!, alpha! / 255] as const;
      known.set(text, color);
      return color;
    };
    const over = ([r, g, b, a]: Color, [r0, g0, b0]: Color, opacity = 1): Color => {
      const part = a * opacity;
      return [r * part + r0 * (1 - part), g * part + g0 * (1 - part), b * part + b0 * (1 - part), 1];
    };
    const luminance = ([r, g, b]: Color) => {
      const [red, green, blue] = [r, g, b].map((value) => {
        const part = value / 255;
        return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
      });
      return 0.2126 * red! + 0.7152 * green! + 0.0722 * blue!;
    };
    const contrast = (one: Color, other: Color) => {
      const [low, high] = [luminance(one), luminance(other)].sort((a, b) => a - b);
      return Math.round(((high! + 0.05) / (low! + 0.05)) * 100) / 100;
    };
    const parentOf = (element: Element) => element.parentElement ?? (element.getRootNode() as ShadowRoot).host ?? null;
    const groundOf = (element: Element | null): Color => {
      if (element === null) return [255, 255, 255, 1];
      const behind = groundOf(parentOf(element));
      const style = getComputedStyle(element);
      const ground = over(colorOf(style.backgroundColor), behind);
      const [first] = /(rgb|color)\([^)]*\)/.exec(style.backgroundImage) ?? [];
      return first === undefined ? ground : over(colorOf(first), ground);
    };
    const opacityOf = (element: Element | null): number =>
      element === null ? 1 : Number(getComputedStyle(element).opacity) * opacityOf(parentOf(element));
    const isSeen = (element: Element) => {
      const { height, width } = element.getBoundingClientRect();
      const isShown = element.checkVisibility({ opacityProperty: true, visibilityProperty: true });
      const isOff = element.closest("[aria-disabled=true], :disabled, .unseen, .leader") !== null;
      return isShown && !isOff && (width > 1 || height > 1);
    };
    const nameOf = (element: Element) =>
      `${element.localName}.${element.getAttribute("class") ?? ""} ${element.textContent?.trim().slice(0, 20) ?? ""}`;

    const found: { texts: Seen[]; marks: Seen[] } = { texts: [], marks: [] };
    for (const { shadowRoot } of document.querySelectorAll("softmax-temperature")) {
      for (const element of shadowRoot!.querySelectorAll("*")) {
        const hasText = [...element.childNodes].some((node) => node instanceof Text && node.data.trim() !== "");
        if (!(hasText || element instanceof HTMLInputElement) || !isSeen(element)) continue;
        if (element instanceof HTMLInputElement && element.type !== "text") continue;
        const style = getComputedStyle(element);
        const ground = groundOf(element);
        const ink = colorOf(element instanceof SVGElement && element.localName !== "svg" ? style.fill : style.color);
        found.texts.push({ what: nameOf(element), contrast: contrast(over(ink, ground, opacityOf(element)), ground) });
      }
      for (const [selector, property] of Object.entries(marks)) {
        const [path, pseudo] = selector.split("::");
        for (const element of shadowRoot!.querySelectorAll(path!)) {
          if (!isSeen(element)) continue;
          const style = getComputedStyle(element, pseudo === undefined ? null : `::${pseudo}`);
          const isPaint = property === "fill" || property === "stroke";
          const opacity = isPaint ? Number(style.getPropertyValue(`${property}-opacity`)) : 1;
          const ground = groundOf(parentOf(element));
          const ink = colorOf(style.getPropertyValue(property));
          const shown = over(ink, ground, opacity * opacityOf(element));
          found.marks.push({ what: `${selector}: ${nameOf(element)}`, contrast: contrast(shown, ground) });
        }
      }
    }
    return found;
  }, marks);
}
