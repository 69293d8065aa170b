import type { LitElement, ReactiveController } from "lit";
import type { Messages } from "../languages/contracts/element.js";
import { loadMessages, messagesAtHand } from "../languages/element-words.js";
import { element as english } from "../languages/en/element.js";

/** The words that an element speaks: those of the nearest `lang`, as soon as they are there. */
export class LanguageController implements ReactiveController {
  messages: Messages = english;
  readonly #host: LitElement;
  #turn = 0;

  constructor(host: LitElement) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    this.follow();
  }

  /** Looks at the language anew. */
  async follow(): Promise<void> {
    const tag = this.#host.closest<HTMLElement>("[lang]")?.lang ?? "en";
    const turn = ++this.#turn;
    const messages = messagesAtHand(tag) ?? (await loadMessages(tag));
    // Another language may have been asked for while this one was on its way.
    if (turn !== this.#turn) return;
    this.messages = messages;
    this.#host.requestUpdate();
  }
}
