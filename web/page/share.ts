import { readFragment, writeFragment } from "../element/fragment.js";
import { byId, type PageContext } from "./context.js";

/** Longer links are cut off by some programs. */
const longLink = 8000;

/** The button that copies a link, and the state that a link brings along. */
export function shareState(page: PageContext): void {
  const { element, messages, notify, workbench } = page;
  byId("share").addEventListener("click", async () => {
    history.replaceState(null, "", `#${writeFragment(workbench.state)}`);
    const { length } = location.href;
    const warning = length > longLink ? ` ${messages.share.long(element.numbers.count(length))}` : "";
    notify(((await copied(location.href)) ? messages.share.copied : messages.share.byHand) + warning);
  });
  window.addEventListener("hashchange", () => follow(page));
  workbench.addEventListener("change", () => keepInLinks(page));
  follow(page);
}

/** Takes on the state of the link that led here. What is wrong with it is said; the page works all the same. */
function follow(page: PageContext): void {
  const { messages, notify, workbench } = page;
  const reading = readFragment(location.hash);
  if (reading === undefined) return;
  const { bad, isUnreadable, otherVersion, state } = reading;
  workbench.state = state;
  const names: Readonly<Record<string, string>> = messages.link.fields;
  const nameOf = (field: string) =>
    names[field] ?? (field === "topThree" || field === "naive" ? names.switches! : field);
  if (isUnreadable) notify(messages.link.unreadable);
  else if (otherVersion !== undefined) notify(messages.link.otherVersion(otherVersion));
  else notify(bad.length === 0 ? "" : messages.link.badFields([...new Set(bad.map(nameOf))].join(", ")));
  keepInLinks(page);
}

/** The page in another language opens with what is in the workbench. */
function keepInLinks({ workbench }: PageContext): void {
  const fragment = writeFragment(workbench.state);
  for (const link of document.querySelectorAll<HTMLAnchorElement>(".languages a")) {
    link.hash = fragment.length < longLink ? fragment : "";
  }
}

async function copied(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}
