import type { SoftmaxTemperatureElement } from "../../entries/element.js";
import type { Messages } from "../../languages/contracts/element.js";
import type { PageMessages } from "../../languages/contracts/page.js";
import type { State } from "../../state/state.js";
import { byId } from "../site/by-id.js";
import { initialWorkbench } from "./initial.js";

/** What the parts of the page's script have in common. */
export interface PageContext {
  readonly workbench: SoftmaxTemperatureElement;
  readonly messages: PageMessages;
  /** The element's words in the same language, with its way to write numbers. */
  readonly element: Messages;
  /** The labels of the worked example and the sentence that they fit into, in the page's language. */
  readonly worked: Pick<State, "labels" | "sentence">;
  /** Shows a state in the workbench, and tells those who follow it. */
  load(state: State): void;
  /** Calls a function whenever the workbench has another state, and rests. */
  follow(listener: () => void): void;
  /** Says something to the reader, above the workbench; an empty text takes it back. */
  notify(text: string): void;
}

/** The workbench and the words, for all parts of the page's script. */
export function pageContext(element: Messages, messages: PageMessages): PageContext {
  const workbench = byId<SoftmaxTemperatureElement>("workbench");
  const notice = byId<HTMLElement>("notice");
  // The workbench begins with the draws. As a property, so that the reader still chooses the panels.
  workbench.panels = initialWorkbench.panels;
  const followers: (() => void)[] = [];
  return {
    element,
    messages,
    workbench,
    worked: { labels: workbench.labels, sentence: workbench.sentence },
    load: (state) => {
      workbench.state = state;
      for (const follower of followers) follower();
    },
    follow: (listener) => {
      followers.push(listener);
      workbench.addEventListener("change", listener);
    },
    notify: (text) => {
      notice.textContent = text;
    },
  };
}
