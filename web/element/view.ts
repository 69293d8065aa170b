import type { Messages } from "../languages/contracts/element.js";
import type { Results } from "../state/results/results.js";
import type { PanelName, State, Targets } from "../state/state.js";
import type { Bounds } from "../state/temperature-scale.js";
import type { LogitAxis } from "./panels/bars/logit-axis.js";

/** All that a panel draws from: the state, what the core says about it, and how it is looked at. */
export interface View {
  readonly state: State;
  readonly results: Results;
  readonly axis: LogitAxis;
  readonly messages: Messages;
  /** Text fields whose content is not what their name says, with the reason. */
  readonly fieldErrors: ReadonlyMap<string, string>;
  /** Another number whenever the state was replaced from outside: typing and drags that began before are void. */
  readonly revision: number;
  /** The room that drawings have, in pixels. */
  readonly width: number;
  /** The rows as the table lists them, where that is not the order in which they were given. */
  readonly rowOrder: Uint32Array | undefined;
  /** Which part of a long table is in sight: its first row and its height, in pixels. */
  readonly scroll: { readonly top: number; readonly height: number };
  /** A row that is drawn even out of sight, because the focus is in it. */
  readonly focusedRow: number | undefined;
  readonly canUndo: boolean;
  readonly canRedo: boolean;
  /** Whether the reader chooses the panels; else an attribute did. */
  readonly isChoosable: boolean;
  /** Whether the reader may look, and change nothing. */
  readonly isReadonly: boolean;
  /** The temperatures that the reader may choose. */
  readonly bounds: Bounds;
  /** What the element is called; empty if it has no name. */
  readonly title: string;
}

/** What a panel reports. */
export interface Actions {
  setTemperature(temperature: number): void;
  setLogit(row: number, logit: number): void;
  setLabel(row: number, label: string): void;
  addRow(): void;
  removeRow(row: number): void;
  setPanel(name: PanelName, isShown: boolean): void;
  setDigits(digits: number): void;
  setOrder(order: State["order"]): void;
  setUnit(unit: State["unit"]): void;
  setTarget(name: keyof Targets, value: number): void;
  setTopThree(isShown: boolean): void;
  setNaive(isShown: boolean): void;
  undo(): void;
  redo(): void;
  openExport(): void;
  /** Marks a text field as wrong, with the reason, or as right again. */
  setFieldError(field: string, error: string | undefined): void;
  /** While a bar is dragged, the axis and the order of the rows stand still. */
  holdAxis(held: boolean): void;
  /** A long table was scrolled. */
  scrolled(top: number, height: number): void;
  /** The view's revision at this moment. */
  revision(): number;
}
