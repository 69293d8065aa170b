import { paintSvg } from "../../formats/drawing/canvas.js";
import { toCsv } from "../../formats/write/csv.js";
import type { Distribution } from "../../formats/write/distribution.js";
import { toJavaScript } from "../../formats/write/javascript.js";
import { toJson } from "../../formats/write/json.js";
import { toLatexTable } from "../../formats/write/latex.js";
import { toPython } from "../../formats/write/python.js";
import { labelOf } from "../../state/state.js";
import type { View } from "../view.js";

/** The formats in which the numbers can be exported: how the text is written, and the name and type of its file. */
export const textFormats = {
  csv: { write: (d: Distribution) => toCsv(d), file: "softmax.csv", type: "text/csv" },
  json: { write: (d: Distribution) => toJson(d), file: "softmax.json", type: "application/json" },
  latex: { write: toLatexTable, file: "softmax.tex", type: "application/x-tex" },
  javascript: { write: (d: Distribution) => toJavaScript(d), file: "softmax.js", type: "text/javascript" },
  python: { write: (d: Distribution) => toPython(d), file: "softmax.py", type: "text/x-python" },
} as const;
export type TextFormat = keyof typeof textFormats;
export const textFormatNames = Object.keys(textFormats) as TextFormat[];

/** The present distribution in a format. */
export function exportText(format: TextFormat, { results, state }: View): string {
  const { logits, temperature } = state;
  const labels = logits.map((_, row) => labelOf(state, row));
  return textFormats[format].write({ labels, logits, temperature, probabilities: results.probabilities }, state.digits);
}

/** Offers the reader a file to download. */
export function download(content: Blob, name: string): void {
  const link = document.createElement("a");
  link.href = URL.createObjectURL(content);
  link.download = name;
  link.click();
  // The download has begun by then, and the URL would keep the content in memory.
  setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
}

/** A self-contained drawing as a PNG picture, with two pixels for each of its units. */
export async function pictureOf(drawing: SVGSVGElement): Promise<Blob> {
  const { height, width } = drawing.viewBox.baseVal;
  const canvas = document.createElement("canvas");
  canvas.width = 2 * width;
  canvas.height = 2 * height;
  const context = canvas.getContext("2d");
  if (context === null) throw new Error("no canvas");
  paintSvg(drawing, context);
  const picture = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, "image/png"));
  if (picture === null) throw new Error("no picture");
  return picture;
}
