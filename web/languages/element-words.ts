import type { Messages } from "./contracts/element.js";
import { loaders } from "./element-loaders.js";
import { element as english } from "./en/element.js";

/** The words loaded so far, by the language's tag in lower case. */
const loaded = new Map<string, Messages>([["en", english]]);

/** The words for a language, or English for an unknown one; undefined if they have yet to be fetched. */
export function messagesAtHand(tag: string): Messages | undefined {
  return loaded.get(languageOf(tag));
}

/** Fetches the words for a language, which are in a file of their own. Returns English if that fails. */
export async function loadMessages(tag: string): Promise<Messages> {
  const language = languageOf(tag);
  try {
    const messages = loaded.get(language) ?? (await loaders[`./${language}/element.ts`]!());
    loaded.set(language, messages);
    return messages;
  } catch {
    return english;
  }
}

/** The language whose words are used: "de" for "de-AT", "en" for an unknown language. */
function languageOf(tag: string): string {
  const [language = ""] = tag.toLowerCase().split(/[-_]/);
  return `./${language}/element.ts` in loaders ? language : "en";
}
