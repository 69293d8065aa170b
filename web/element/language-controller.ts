import type { LitElement, ReactiveController } from "lit";
import type { Messages } from "../languages/contracts/element.js";
import { firstMessages, loadMessages, messagesAtHand } from "../languages/element-words.js";

/** The words of an element, in the language of the nearest `lang` as soon as they are loaded. */
export class LanguageController implements ReactiveController {
  messages: Messages = firstMessages();
  readonly #host: LitElement;
  #turn = 0;

  constructor(host: LitElement) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    this.follow();
  }

  /** Reads the nearest `lang` again, and loads its words if need be. */
  async follow(): Promise<void> {
    const tag = this.#host.closest<HTMLElement>("[lang]")?.lang ?? "en";
    const turn = ++this.#turn;
    const messages = messagesAtHand(tag) ?? (await loadMessages(tag));
    // Another language may have been asked for while this one was loading.
    if (turn !== this.#turn) return;
    this.messages = messages;
    this.#host.requestUpdate();
  }
}
