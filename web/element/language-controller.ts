import type { LitElement, ReactiveController } from "lit";
import type { Messages } from "../languages/contracts/element.js";
import { firstMessages, loadMessages, messagesAtHand } from "../languages/element-words.js";
import { loadNotice, type Store } from "../state/store.js";

/** The words of an element, in the language of the nearest `lang` as soon as they are loaded. */
export class LanguageController implements ReactiveController {
  messages: Messages = firstMessages();
  #plain: Messages | undefined;
  readonly #host: LitElement;
  readonly #store: Store;
  #turn = 0;

  constructor(host: LitElement, store: Store) {
    this.#host = host;
    this.#store = store;
    host.addController(this);
  }

  /** The same, with the words of a plain element. */
  get plainMessages(): Messages {
    // One object for as long as the words are the same: drawings are guarded by it.
    this.#plain ??= { ...this.messages, ...this.messages.plain };
    return this.#plain;
  }

  hostConnected(): void {
    this.follow();
  }

  /** Reads the nearest `lang` again, and loads its words if need be. If they cannot be had, the words before say so. */
  async follow(): Promise<void> {
    const tag = this.#host.closest<HTMLElement>("[lang]")?.lang ?? "en";
    const turn = ++this.#turn;
    try {
      const messages = messagesAtHand(tag) ?? (await loadMessages(tag));
      // Another language may have been asked for while this one was loading.
      if (turn !== this.#turn) return;
      this.messages = messages;
      this.#plain = undefined;
      this.#host.requestUpdate();
    } catch {
      this.#store.note(loadNotice, { code: "notLoaded", details: [] });
    }
  }
}
