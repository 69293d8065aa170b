import { initialState, type State } from "../../state/state.js";

/** What the workbench begins with, and what its links leave out: the element's own beginning, and the draws. */
export const initialWorkbench: State = { ...initialState, panels: ["bars", "draws", "statistics", "curves"] };
