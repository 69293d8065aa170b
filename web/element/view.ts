import type { Messages } from "../languages/contracts/element.js";
import type { Results } from "../state/results/results.js";
import type { State } from "../state/state.js";
import type { Store } from "../state/store.js";
import type { Bounds } from "../state/temperature-scale.js";
import type { LogitAxis } from "./panels/bars/logit-axis.js";

/** All that a panel draws from: the state, what the core says about it, and how it is looked at. */
export interface View {
  readonly state: State;
  readonly results: Results;
  readonly axis: LogitAxis;
  readonly messages: Messages;
  /** The texts in number fields that are not what their names say. */
  readonly badTexts: ReadonlyMap<string, string>;
  /** Another number whenever the state was replaced as a whole: typing and drags that began before are void. */
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
  /** Changes of the state. */
  readonly edits: Pick<
    Store,
    "set" | "setLogit" | "setLabel" | "setPanel" | "setTarget" | "setBadText" | "undo" | "redo" | "revision"
  >;
  readonly rows: RowActions;
  openExport(): void;
}

/** What can be done in the table of rows beside changing a row's numbers. */
export interface RowActions {
  /** Adds a row and puts the focus in it. */
  add(): void;
  /** Removes a row and puts the focus in the one that takes its place. */
  remove(row: number): void;
  /** While a bar is dragged, the axis and the order of the rows stand still. */
  hold(isHeld: boolean): void;
  /** A long table was scrolled. */
  scrolled(top: number, height: number): void;
}
