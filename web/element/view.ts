import type { Messages } from "../languages/contracts/element.js";
import type { Results } from "../state/results/results.js";
import type { State } from "../state/state.js";
import type { Store } from "../state/store.js";
import type { Bounds } from "../state/temperature-scale.js";
import type { LogitAxis } from "./panels/bars/logit-axis.js";

/** Everything that a panel is drawn from: the state, the core's results, and how the element is seen. */
export interface View {
  readonly state: State;
  readonly results: Results;
  readonly axis: LogitAxis;
  readonly draws: ShownDraws;
  readonly messages: Messages;
  /** The texts in number fields that cannot be used, by the fields' names. */
  readonly badTexts: ReadonlyMap<string, string>;
  /** Changes when the state is replaced as a whole. Typing and drags that began before are void then. */
  readonly revision: number;
  /**
   * The width for drawings, whose unit is a sixteenth of an em: a pixel, where letters have their usual size. Drawings
   * are as wide as the element, so their letters and lines grow with the element's font.
   */
  readonly width: number;
  /** The size of the element's font, in pixels. */
  readonly em: number;
  /** The rows in the order of the table; undefined if that is the order given. */
  readonly rowOrder: Uint32Array | undefined;
  /** Which part of a long table is in sight: its top and its height, in pixels. */
  readonly scroll: { readonly top: number; readonly height: number };
  /** The row that has the focus. It is drawn even when it is out of sight. */
  readonly focusedRow: number | undefined;
  readonly canUndo: boolean;
  readonly canRedo: boolean;
  /** Whether the reader chooses the panels. If not, an attribute does. */
  readonly isChoosable: boolean;
  /** Whether probabilities are percentages. */
  readonly isPlain: boolean;
  /** Whether only the drawings and their handles are shown. */
  readonly isCompact: boolean;
  /** Whether the reader is kept from changing what is computed. */
  readonly isReadonly: boolean;
  /** The temperatures that the reader may choose. */
  readonly bounds: Bounds;
  /** The element's name, empty if it has none. */
  readonly title: string;
}

/** The draws as they are shown. */
export interface ShownDraws {
  /** How often each row has been drawn and has landed; empty before the first draw. */
  readonly counts: Uint32Array;
  readonly total: number;
  /** The last rows drawn, the latest at the end. */
  readonly last: readonly number[];
  /** Whether the latest was drawn alone, so that it is seen to fall. */
  readonly isSingle: boolean;
  /** The size of a row's lane, in pixels. */
  readonly lane: { readonly width: number; readonly height: number };
}

/** What a panel reports. */
export interface Actions {
  /** Changes of the state. */
  readonly edits: Pick<
    Store,
    "set" | "setLogit" | "setLabel" | "setPanel" | "setTarget" | "setBadText" | "undo" | "redo" | "revision"
  >;
  readonly rows: RowActions;
  readonly draws: DrawActions;
  openExport(): void;
}

/** What can be done in the table of rows, besides changing a row's numbers. */
export interface RowActions {
  /** Adds a row and puts the focus in it. */
  add(): void;
  /** Removes a row and puts the focus in the one that takes its place. */
  remove(row: number): void;
  /** Keeps the axis and the order of the rows still while a bar is dragged. */
  hold(isHeld: boolean): void;
  /** Call this when a long table is scrolled. */
  scrolled(top: number, height: number): void;
}

/** How the reader draws from the distribution. */
export interface DrawActions {
  /** Draws so many times. */
  press(count: number): void;
  /** A button goes down that draws so many times again and again while it is held. Its press may follow. */
  hold(count: number): void;
  /** The button goes up. */
  release(): void;
  /** Begins a new count. */
  clear(): void;
}
