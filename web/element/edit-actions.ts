import { withLabel, withLogit, withPanel, withTarget, withTemperature } from "../state/edits.js";
import type { State } from "../state/state.js";
import { logitFieldName } from "./panels/bars/row.js";
import type { Actions } from "./view.js";

/** What a reader does by changing one thing of the state. */
type EditActions = Pick<
  Actions,
  | "setTemperature"
  | "setLogit"
  | "setLabel"
  | "setPanel"
  | "setDigits"
  | "setOrder"
  | "setUnit"
  | "setTarget"
  | "setTopThree"
  | "setNaive"
>;

/**
 * `attempt` takes a change on. Changes of the same kind, one after the other, are one step to undo; `mended` names the
 * notices and field errors that are void once it is taken on.
 */
export function editActions(
  stateOf: () => State,
  attempt: (state: State, kind: string, ...mended: string[]) => void,
): EditActions {
  return {
    setTemperature: (temperature) => attempt(withTemperature(stateOf(), temperature), "temperature", "temperature"),
    setLogit: (row, logit) => attempt(withLogit(stateOf(), row, logit), `logit ${row}`, "logits", logitFieldName(row)),
    setLabel: (row, label) => attempt(withLabel(stateOf(), row, label.trim()), `label ${row}`, "labels"),
    setPanel: (name, isShown) => attempt(withPanel(stateOf(), name, isShown), `panel ${name}`),
    setDigits: (digits) => attempt({ ...stateOf(), digits }, "digits"),
    setOrder: (order) => attempt({ ...stateOf(), order }, "order"),
    setUnit: (unit) => attempt({ ...stateOf(), unit }, "unit"),
    setTarget: (name, value) => attempt(withTarget(stateOf(), name, value), `target ${name}`),
    setTopThree: (topThree) => attempt({ ...stateOf(), topThree }, "topThree"),
    setNaive: (naive) => attempt({ ...stateOf(), naive }, "naive"),
  };
}
