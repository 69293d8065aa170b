import type { Messages } from "../../../languages/contracts/element.js";
import type { Results } from "../../../state/results/results.js";
import { labelOf, type State } from "../../../state/state.js";

/** The label of the row with the highest probability, or how many rows share it. */
export function leaders(state: State, { probabilities, statistics }: Results, messages: Messages): string {
  const top = probabilities[statistics.argmax];
  const count = probabilities.reduce((sum, p) => (p === top ? sum + 1 : sum), 0);
  return count === 1 ? labelOf(state, statistics.argmax) : messages.sharedBy(count);
}
