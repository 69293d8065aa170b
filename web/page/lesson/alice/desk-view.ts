import type { AliceWords, CopyName } from "../../../languages/contracts/alice.js";
import type { Messages } from "../../../languages/contracts/element.js";
import type { Desk } from "./desk.js";
import type { WordId } from "./model.js";
import type { Pace } from "./pace.js";

/** What the reader can do. */
export interface DeskActions {
  choose(name: CopyName): void;
  force(word: WordId): void;
  setTemperature(temperature: number): void;
  toggleRunning(): void;
  toggleSpeed(): void;
  next(): void;
  again(): void;
}

/** What the drawing is made of. */
export interface DeskView {
  readonly desk: Desk;
  readonly pace: Pace;
  /** What the copies write on: these are not drawn anew. */
  readonly sheets: ReadonlyMap<CopyName, HTMLElement>;
  readonly element: Messages;
  readonly words: AliceWords;
  readonly actions: DeskActions;
}
