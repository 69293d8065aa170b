import { type TypedLogits, typedArrayLength } from "./logits.js";

/** The values of the core's `Status` that can reach JavaScript; earlier checks rule out the others. */
export const Status = { ok: 0, badTemperature: 1, noLogits: 2, badLogit: 4, allMasked: 5, unreachable: 7 } as const;

/**
 * Throws the error that a status stands for. Only here is the bad logit searched for, or the bad one of rows of so many
 * classes, which costs a pass.
 */
export function checkStatus(
  status: number,
  logits: TypedLogits,
  temperature: number,
  classes = Number.POSITIVE_INFINITY,
): void {
  switch (status) {
    case Status.ok:
      return;
    case Status.badTemperature:
      throw new RangeError(`temperature must be 0 or more, got ${temperature}`);
    case Status.noLogits:
      throw new RangeError("logits must not be empty");
    case Status.badLogit: {
      const index = logits.findIndex((z) => !(z < Number.POSITIVE_INFINITY));
      throw new RangeError(`logits[${index}] is ${logits[index]}`);
    }
    case Status.allMasked:
      throw new RangeError(`${maskedRow(logits, classes)} are all -Infinity: every entry is masked`);
    default:
      throw new Error(`softmax-temperature: unexpected status ${status}`);
  }
}

/** The logits that are all masked: all of them, or the first row of which that is true. */
function maskedRow(logits: TypedLogits, classes: number): string {
  const count = typedArrayLength(logits);
  if (classes >= count) return "logits";
  let start = 0;
  for (let i = 0; i < start + classes && i < count; ++i) {
    if (logits[i] === Number.NEGATIVE_INFINITY) continue;
    start += classes;
    i = start - 1;
  }
  return `logits of row ${start / classes}`;
}
