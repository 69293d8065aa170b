import type { LinkMessages } from "../../languages/contracts/page.js";
import { fields } from "../../state/fields.js";
import type { Reading } from "../../state/fragment.js";
import { wellFormed } from "../../state/refusal.js";

/** What a reader has to know about a link that was not wholly read, in 200 characters; nothing if it was. */
export function noticeOf({ bad, isUnreadable, otherVersion }: Reading, words: LinkMessages): string {
  if (isUnreadable) return words.unreadable;
  if (otherVersion !== undefined) return words.otherVersion(otherVersion);
  // Once each: switches have one name together.
  const all = new Set(bad.map((field) => nameOf(field, words)));
  const notice = all.size === 0 ? "" : words.badFields([...all]);
  return notice.length <= 200 ? notice : `${wellFormed(notice.slice(0, 199))}…`;
}

/** A field by its name in the language; what is no field, or has no name there, as it is. */
function nameOf(field: string, { fields: names }: LinkMessages): string {
  const isSwitch = Object.hasOwn(fields, field) && "flag" in fields[field as keyof typeof fields].link;
  const name = isSwitch ? "switches" : field;
  return Object.hasOwn(names, name) ? names[name as keyof typeof names] : field;
}
