import type { Messages } from "./contracts/element.js";
import { loaders } from "./element-loaders.js";
import { element as english } from "./en/element.js";

/** Those that are at hand, by their tags in lower case. */
const loaded = new Map<string, Messages>([["en", english]]);

/** The words for a language, if they are at hand: English where there are none. */
export function messagesAtHand(tag: string): Messages | undefined {
  return loaded.get(languageOf(tag));
}

/** Fetches the words for a language, which come in a file of their own. Where that fails, English has to do. */
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

/** The language that there are words for: "de" for "de-AT", English for one that is unknown. */
function languageOf(tag: string): string {
  const [language = ""] = tag.toLowerCase().split(/[-_]/);
  return `./${language}/element.ts` in loaders ? language : "en";
}
