import { readFragment, writeFragment } from "../../state/fragment.js";
import { isSameField, type State } from "../../state/state.js";
import { byId, type PageContext } from "../site/context.js";
import { noticeOf } from "./link-notice.js";
import { presets } from "./presets.js";

/** Longer links are cut off by some programs. */
const longLink = 8000;

/** The button that copies a link, and the state that a link brings along. */
export function shareState(page: PageContext, noPreset: () => void): void {
  const { element, messages, notify, workbench, workedLabels } = page;
  /** The fragment that the workbench shows: coming back to it by way of an anchor is no reason to load it again. */
  let current = "";

  const present = () => writeFragment(unnamed(workbench.state, workedLabels));
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
  const follow = () => {
    const reading = readFragment(location.hash);
    if (reading === undefined || location.hash === `#${current}`) return;
    const { logits } = workbench.state;
    workbench.state = named(reading.state, workedLabels);
    if (!isSameField(logits, workbench.state.logits)) noPreset();
    notify(noticeOf(reading, messages.link));
    current = location.hash.slice(1);
    keepInLinks();
  };

  byId("share").addEventListener("click", async () => {
    keepInAddress();
    const { length } = location.href;
    const warning = length > longLink ? ` ${messages.share.long(element.numbers.count(length))}` : "";
    notify(((await copied(location.href)) ? messages.share.copied : messages.share.byHand) + warning);
  });
  window.addEventListener("hashchange", follow);
  page.follow(() => {
    // An address that says a state goes on saying what is shown.
    if (readFragment(location.hash)?.state !== undefined && present().length < longLink) keepInAddress();
    keepInLinks();
  });
  for (const link of document.querySelectorAll(".languages a")) {
    link.addEventListener("pointerdown", keepInLinks);
    link.addEventListener("focus", keepInLinks);
  }
  follow();
}

/** The worked example's labels are in the language of the page: a link leaves them out. */
function unnamed(state: State, workedLabels: readonly string[]): State {
  return isSameField(state.labels, workedLabels) ? { ...state, labels: [] } : state;
}

function named(state: State, workedLabels: readonly string[]): State {
  const isWorked = state.labels.length === 0 && isSameField(state.logits, presets.worked.logits);
  return isWorked ? { ...state, labels: workedLabels } : state;
}

async function copied(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}
