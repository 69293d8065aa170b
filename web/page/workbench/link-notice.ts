import type { LinkMessages } from "../../languages/contracts/page.js";
import type { Reading } from "../../state/fragment.js";

/** What a reader has to know about a link that was not wholly read; nothing if it was. */
export function noticeOf({ bad, isUnreadable, otherVersion }: Reading, words: LinkMessages): string {
  if (isUnreadable) return words.unreadable;
  if (otherVersion !== undefined) return words.otherVersion(otherVersion);
  const names: Readonly<Record<string, string>> = {
    ...words.fields,
    topThree: words.fields.switches,
    naive: words.fields.switches,
  };
  // Once each.
  const all = new Set(bad.map((field) => (Object.hasOwn(names, field) ? names[field]! : field)));
  return all.size === 0 ? "" : words.badFields([...all]);
}
