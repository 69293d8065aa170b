import { brush } from "./canvas-brush.js";
import type { Presentation } from "./presentation.js";
import { numberOf } from "./svg-attributes.js";

/** A stretch of text that looks the same, and how far it is moved from the end of the one before. */
interface Run {
  readonly text: string;
  readonly presentation: Presentation;
  readonly dx: number;
  readonly dy: number;
}

/** Runs that are anchored together: SVG's "text chunk". Each absolute position begins a new one. */
interface Chunk {
  readonly x: number | undefined;
  readonly y: number | undefined;
  readonly runs: Run[];
}

/**
 * Draws a text element and its tspans, which follow each other from left to right whatever their script. `present`
 * returns what an element looks like, given what its parent looks like.
 */
export function paintText(
  context: CanvasRenderingContext2D,
  text: Element,
  presentation: Presentation,
  present: (element: Element, inherited: Presentation) => Presentation,
): void {
  context.textAlign = "left";
  context.textBaseline = "alphabetic";
  let x = 0;
  let y = 0;
  for (const chunk of chunksOf(text, presentation, present)) {
    x = chunk.x ?? x;
    y = chunk.y ?? y;
    const widths = chunk.runs.map((run) => {
      setFont(context, run.presentation);
      return context.measureText(run.text).width;
    });
    // The first run's dx moves its anchor; the others' are part of the width.
    const width = chunk.runs.reduce((sum, run, i) => sum + widths[i]! + (i === 0 ? 0 : run.dx), 0);
    x -= width * partBefore(chunk.runs[0]?.presentation ?? presentation);
    chunk.runs.forEach((run, i) => {
      x += run.dx;
      y += run.dy;
      setFont(context, run.presentation);
      brush(context, run.presentation, {
        fill: () => context.fillText(run.text, x, y),
        stroke: () => context.strokeText(run.text, x, y),
      });
      x += widths[i]!;
    });
  }
}

function chunksOf(
  text: Element,
  presentation: Presentation,
  present: (element: Element, inherited: Presentation) => Presentation,
): Chunk[] {
  const chunks: Chunk[] = [{ x: 0, y: 0, runs: [] }];
  let [dx, dy] = [0, 0];
  let afterSpace = true;
  const visit = (element: Element, own: Presentation) => {
    if (element.hasAttribute("x") || element.hasAttribute("y")) {
      const absolute = (name: string) => (element.hasAttribute(name) ? numberOf(element, name) : undefined);
      chunks.push({ x: absolute("x"), y: absolute("y"), runs: [] });
    }
    dx += numberOf(element, "dx");
    dy += numberOf(element, "dy");
    for (const child of element.childNodes) {
      if (child instanceof Element) {
        if (child.localName !== "tspan") throw new Error(`cannot draw <${child.localName}> in <text>`);
        visit(child, present(child, own));
      } else if (child instanceof Text) {
        // White space counts as one space, and is dropped at the start.
        const collapsed = child.data.replace(/[ \t\r\n]+/g, " ");
        const run = afterSpace ? collapsed.replace(/^ /, "") : collapsed;
        if (run === "") continue;
        afterSpace = run.endsWith(" ");
        chunks.at(-1)!.runs.push({ text: run, presentation: own, dx, dy });
        [dx, dy] = [0, 0];
      }
    }
  };
  visit(text, presentation);
  const last = chunks.at(-1)!.runs;
  const end = last.pop();
  if (end !== undefined) last.push({ ...end, text: end.text.replace(/ $/, "") });
  return chunks;
}

function setFont(context: CanvasRenderingContext2D, presentation: Presentation): void {
  const [style, weight] = [presentation["font-style"], presentation["font-weight"]];
  context.font = `${style} ${weight} ${presentation["font-size"]}px ${presentation["font-family"]}`;
  context.direction = presentation.direction as CanvasDirection;
}

/** The part of a text's width that lies to the left of its anchor. */
function partBefore(presentation: Presentation): number {
  const parts: Record<string, number> = { start: 0, middle: 0.5, end: 1 };
  const part = parts[presentation["text-anchor"]] ?? 0;
  return presentation.direction === "rtl" ? 1 - part : part;
}
