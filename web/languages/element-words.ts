import type { Messages } from "./contracts/element.js";
import { loaders } from "./element-loaders.js";

/** The words that are here by now, by the language's tag in lower case. */
const atHand = new Map<string, Messages>();

/** Adds words that need not be fetched. The first ones are spoken until others are there. */
export function addMessages(messages: Messages): void {
  atHand.set(messages.language, messages);
}

/** The words for a language, or English for an unknown one; undefined if they have yet to be fetched. */
export function messagesAtHand(tag: string): Messages | undefined {
  return atHand.get(languageOf(tag));
}

/** The words that were added first. */
export function firstMessages(): Messages {
  return atHand.values().next().value!;
}

/** Fetches the words for a language, which are in a file of their own. Rejects if they cannot be had. */
export async function loadMessages(tag: string): Promise<Messages> {
  const language = languageOf(tag);
  const messages = atHand.get(language) ?? (await loaders[`./${language}/element.ts`]!());
  addMessages(messages);
  return messages;
}

/** The language whose words are used: "de" for "de-AT", "en" for an unknown language. */
function languageOf(tag: string): string {
  const [language = ""] = tag.toLowerCase().split(/[-_]/);
  return `./${language}/element.ts` in loaders ? language : "en";
}
