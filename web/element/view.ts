import type { LogitAxis } from "./logit-axis.js";
import type { Messages } from "./messages.js";
import type { Results } from "./results.js";
import type { State } from "./state.js";

/** All that a panel draws from: the state, what the core says about it, and how it is looked at. */
export interface View {
  readonly state: State;
  readonly results: Results;
  readonly axis: LogitAxis;
  readonly messages: Messages;
  /** Decimals of the probabilities and statistics shown. */
  readonly digits: number;
  /** Text fields whose content is not what their name says, with the reason. */
  readonly fieldErrors: ReadonlyMap<string, string>;
}

/** What a panel reports: a text field is named as in `fieldErrors`. */
export interface Actions {
  setTemperature(temperature: number): void;
  setLogit(row: number, logit: number): void;
  setLabel(row: number, label: string): void;
  addRow(): void;
  removeRow(row: number): void;
  /** Text was typed into a field that holds a number: every letter, and at the end (Enter, or leaving the field). */
  typeNumber(field: string, text: string, ended: boolean): void;
}
