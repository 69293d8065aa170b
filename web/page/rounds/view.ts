import type { Messages } from "../../languages/contracts/element.js";
import type { RoundsWords } from "../../languages/contracts/rounds.js";
import type { Progress } from "./progress.js";

/** What a drawing of a round depends on. */
export interface View {
  readonly element: Messages;
  readonly words: RoundsWords;
  /** Writes tenths of a percent. */
  percent(tenths: number): string;
  readonly progress: Progress;
  readonly isClassMode: boolean;
  /** What is said of the link to the round, after the reader asked for it. */
  readonly note: "none" | "copied" | "by hand";
}

/** What a reader can do in a round. */
export interface Act {
  /** Goes on to another progress; the focus goes to the title of its round if that is asked for. */
  change(next: Progress, focus?: "title"): void;
  note(note: View["note"]): void;
  openClassMode(fullScreen: boolean): void;
  leaveClassMode(): void;
}
