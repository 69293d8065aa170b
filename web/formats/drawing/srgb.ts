/** A colour that every program knows. */
export interface Srgb {
  /** #rrggbb. */
  readonly hex: string;
  /** 0, transparent, to 1, opaque. */
  readonly alpha: number;
}

/**
 * Converts CSS colours, oklch() and color() too, by painting a pixel with each and reading it back: the browser itself
 * knows all of them, and how to bring them into the gamut. The converter throws an Error for what is not a colour.
 */
export function srgbConverter(): (color: string) => Srgb {
  const canvas = document.createElement("canvas");
  canvas.width = canvas.height = 1;
  const context = canvas.getContext("2d", { willReadFrequently: true })!;
  const known = new Map<string, Srgb>();
  return (color) => {
    const before = known.get(color);
    if (before !== undefined) return before;
    // A canvas ignores what it cannot paint with, and would give the colour before.
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
