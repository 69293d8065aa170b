import type { CSSResult } from "lit";
import type { Messages } from "../languages/contracts/element.js";
import { addMessages } from "../languages/element-words.js";
import type { PanelName } from "../state/fields.js";
import type { Actions, View } from "./view.js";

export type Panel = (view: View, actions: Actions) => unknown;

/** What need not be there from the start: the panels but the first, and the toolbar. */
export type LaterName = Exclude<PanelName, "bars" | "draws"> | "toolbar";

/** What the file of a panel gives. */
export interface PanelFile {
  readonly panel: Panel;
  readonly styles: CSSResult;
}

/**
 * Panels that need not be fetched, because whoever imports the element brings them along. The published element brings
 * those that it begins with. They have to be here before the first element is.
 */
export const panelsAtHand = new Map<LaterName, PanelFile>();

/** The class with panels and words at hand. It returns the class, so that no bundler takes the call for superfluous. */
export function bringAlong<Class>(
  element: Class,
  panels: Readonly<Partial<Record<LaterName, PanelFile>>>,
  messages: Messages,
): Class {
  for (const [name, file] of Object.entries(panels)) panelsAtHand.set(name as LaterName, file);
  addMessages(messages);
  return element;
}
