import { softmax } from "../../core/softmax.js";

/** What a network said of examples, and what was right: a row of classes an example, one after the other. */
export interface Answers {
  readonly classes: number;
  readonly logits: Float64Array;
  readonly labels: readonly number[];
}

/** Reads a table with a head: the right label and the logits of an example in each line. */
export function readAnswers(csv: string): Answers {
  const [head, ...lines] = csv.trim().split("\n");
  const classes = head!.split(",").length - 1;
  const rows = lines.map((line) => line.split(",").map(Number));
  return {
    classes,
    logits: Float64Array.from(rows.flatMap((row) => row.slice(1))),
    labels: rows.map(([label]) => label!),
  };
}

/** How often the network claims to be right: the mean of its largest probabilities. */
export function meanClaim({ classes, labels, logits }: Answers, temperature: number): number {
  const p = softmax(logits, { classes, temperature });
  return labels.reduce((sum, _, row) => sum + Math.max(...rowOf(p, row, classes)), 0) / labels.length;
}

/** How often the network is right. */
export function accuracy({ classes, labels, logits }: Answers): number {
  const right = labels.filter((label, row) => {
    const scores = rowOf(logits, row, classes);
    return scores.indexOf(Math.max(...scores)) === label;
  });
  return right.length / labels.length;
}

function rowOf(numbers: Float64Array, row: number, classes: number): Float64Array {
  return numbers.subarray(row * classes, (row + 1) * classes);
}
