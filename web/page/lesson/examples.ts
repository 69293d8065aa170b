import type { ExampleName, FigureName } from "../../languages/contracts/essay.js";
import { presets } from "../workbench/presets.js";

/** The logits of the distributions that the essay speaks of. */
export const examples: Readonly<Record<ExampleName, readonly number[]>> = {
  worked: presets.worked.logits,
  digit: presets.wrong.logits,
  alice: presets.alice.logits,
};

/** A live figure of the essay: the element as it is set up, and the temperatures that the printed table shows instead. */
export interface Figure {
  readonly logits: readonly number[];
  /** None where the language names the rows. */
  readonly labels?: readonly string[];
  readonly temperature: number;
  readonly panels: string;
  readonly printed: readonly number[];
  /** How many rows the printed table has. */
  readonly rows?: number;
  readonly pixels?: readonly number[];
}

const infinity = Number.POSITIVE_INFINITY;

export const figures: Readonly<Record<FigureName, Figure>> = {
  softmax: { logits: examples.worked, temperature: 1, panels: "bars", printed: [1] },
  temperature: { logits: examples.worked, temperature: 1, panels: "curves", printed: [0.5, 1, 2] },
  limits: {
    logits: [3, 3, 1, Number.NEGATIVE_INFINITY],
    labels: ["A", "B", "C", "D"],
    temperature: 1,
    panels: "bars",
    printed: [0, 1, infinity],
  },
  shift: { logits: [3, 2, 0], labels: ["A", "B", "C"], temperature: 1, panels: "bars", printed: [1] },
  entropy: { logits: examples.worked, temperature: 1, panels: "statistics", printed: [0.5, 1, 2] },
  digit: {
    logits: examples.digit,
    labels: presets.wrong.labels,
    temperature: 1,
    panels: "bars",
    printed: [1, 10],
    pixels: presets.wrong.digit!.pixels,
  },
  alice: {
    logits: examples.alice,
    labels: presets.alice.labels,
    temperature: 1,
    panels: "curves",
    printed: [0.5, 1, 2],
    rows: 8,
  },
};
