import type { Messages } from "../../../languages/contracts/element.js";
import { labelOf, type State } from "../../../state/state.js";
import type { ShownDraws } from "../../view.js";

/** More counts than these are too many to listen to. */
const mostCounts = 5;

/** What is read out after draws: the word drawn last, and how often the rows drawn most often have been drawn. */
export function drawSummary({ counts, last }: ShownDraws, state: State, messages: Messages): string {
  const { numbers } = messages;
  const rows = [...counts.keys()].filter((row) => counts[row]! > 0).sort((a, b) => counts[b]! - counts[a]!);
  const said = rows.slice(0, mostCounts).map((row) => `${labelOf(state, row)} ${numbers.count(counts[row]!)}`);
  const rest = rows.length > mostCounts ? ["…"] : [];
  const latest = last.at(-1);
  return latest === undefined
    ? ""
    : messages.drawSummary(labelOf(state, latest), [...said, ...rest].join(numbers.separator));
}
