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
  /** Another number whenever the state was replaced from outside: typing and drags that began before are void. */
  readonly revision: number;
}

/** What a panel reports. */
export interface Actions {
  setTemperature(temperature: number): void;
  setLogit(row: number, logit: number): void;
  setLabel(row: number, label: string): void;
  addRow(): void;
  removeRow(row: number): void;
  /** Marks a text field as wrong, with the reason, or as right again. */
  setFieldError(field: string, error: string | undefined): void;
  /** While a bar is dragged, the axis stands still. */
  holdAxis(held: boolean): void;
  /** The view's revision at this moment. */
  revision(): number;
}
