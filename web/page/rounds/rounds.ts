import type { RoundName } from "../../languages/contracts/rounds.js";

/** The rounds of "Predict first": what is asked for, from easy to surprising. */
export interface Round {
  readonly name: RoundName;
  readonly logits: readonly number[];
  readonly temperature: number;
}

export const rounds: readonly Round[] = [
  { name: "start", logits: [2, 1, 0], temperature: 1 },
  { name: "cold", logits: [2, 1, 0], temperature: 0.5 },
  { name: "shifted", logits: [102, 101, 100], temperature: 1 },
  { name: "scaled", logits: [4, 2, 0], temperature: 2 },
  { name: "tied", logits: [3, 3, 2.9], temperature: 0 },
  { name: "hot", logits: [5, 1, 0], temperature: 100 },
  { name: "masked", logits: [2, 1, Number.NEGATIVE_INFINITY], temperature: Number.POSITIVE_INFINITY },
];
