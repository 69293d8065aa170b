/** A colour that every program knows. */
export interface Srgb {
  /** #rrggbb. */
  readonly hex: string;
  /** From 0 (transparent) to 1 (opaque). */
  readonly alpha: number;
}

/**
 * Returns a converter of CSS colours, including oklch() and color(). It paints a pixel with a colour and reads it back,
 * because the browser knows all colours and how to bring them into the gamut. It throws an Error for a text that is not
 * a colour.
 */
export function srgbConverter(): (color: string) => Srgb {
  const canvas = document.createElement("canvas");
  canvas.width = canvas.height = 1;
  const context = canvas.getContext("2d", { willReadFrequently: true })!;
  const known = new Map<string, Srgb>();
  return (color) => {
    const before = known.get(color);
    if (before !== undefined) return before;
    // A canvas ignores what it cannot paint with, and would return the colour before.
    if (!CSS.supports("color", color)) throw new Error(`cannot convert the paint ${color}`);
    context.clearRect(0, 0, 1, 1);
    context.fillStyle = color;
    context.fillRect(0, 0, 1, 1);
    const [red, green, blue, alpha] = context.getImageData(0, 0, 1, 1).data as unknown as [
      number,
      number,
      number,
      number,
    ];
    const hex = [red, green, blue].map((part) => part.toString(16).padStart(2, "0")).join("");
    const converted = { hex: `#${hex}`, alpha: Number((alpha / 255).toFixed(3)) };
    known.set(color, converted);
    return converted;
  };
}
