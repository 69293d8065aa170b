import { isShortEnough, type Reading, readAddress, readFragment, writeFragment } from "../../state/fragment.js";
import { isSameField, type State } from "../../state/state.js";
import { byId } from "../site/by-id.js";
import type { PageContext } from "./context.js";
import { initialWorkbench } from "./initial.js";
import { noticeOf } from "./link-notice.js";
import { presets } from "./presets.js";

/** Longer links are cut off by some programs. */
const longLink = 8000;

/** The button that copies a link, and the state that a link brings along. */
export function shareState(page: PageContext, noPreset: () => void): void {
  const { element, messages, notify, workbench, worked } = page;
  /** The fragment that the workbench shows: coming back to it by way of an anchor is no reason to load it again. */
  let current = "";

  const present = () => writeFragment(unnamed(workbench.state, worked), initialWorkbench);
  const keepInAddress = () => {
    current = present();
    history.replaceState(null, "", `#${current}`);
  };
  const keepInLinks = () => {
    const fragment = present();
    for (const link of document.querySelectorAll<HTMLAnchorElement>(".languages a")) {
      link.hash = fragment.length < longLink ? fragment : "";
    }
  };
  const follow = (reading: Reading | undefined) => {
    if (reading === undefined || location.hash === `#${current}`) return;
    const { logits } = workbench.state;
    workbench.state = named(reading.state, worked);
    if (!isSameField(logits, workbench.state.logits)) noPreset();
    notify(noticeOf(reading, messages.link));
    current = location.hash.slice(1);
    keepInLinks();
  };

  byId("share").addEventListener("click", async () => {
    const fragment = present();
    if (!isShortEnough(fragment)) {
      notify(messages.share.tooLong(element.numbers.count(fragment.length)));
      return;
    }
    keepInAddress();
    const { length } = location.href;
    const warning = length > longLink ? ` ${messages.share.long(element.numbers.count(length))}` : "";
    notify(((await copied(location.href)) ? messages.share.copied : messages.share.byHand) + warning);
  });
  window.addEventListener("hashchange", () => follow(readFragment(location.hash, initialWorkbench)));
  page.follow(() => {
    // An address that says a state goes on saying what is shown.
    if (readFragment(location.hash)?.state !== undefined && present().length < longLink) keepInAddress();
    keepInLinks();
  });
  for (const link of document.querySelectorAll(".languages a")) {
    link.addEventListener("pointerdown", keepInLinks);
    link.addEventListener("focus", keepInLinks);
  }
  follow(readAddress(location, initialWorkbench));
}

type Worked = PageContext["worked"];

/** The worked example's words are in the language of the page: a link leaves them out. */
function unnamed(state: State, worked: Worked): State {
  return {
    ...state,
    labels: isSameField(state.labels, worked.labels) ? [] : state.labels,
    sentence: state.sentence === worked.sentence ? "" : state.sentence,
  };
}

function named(state: State, worked: Worked): State {
  const isWorked = state.labels.length === 0 && isSameField(state.logits, presets.worked.logits);
  return isWorked ? { ...state, ...worked, sentence: state.sentence || worked.sentence } : state;
}

async function copied(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}
