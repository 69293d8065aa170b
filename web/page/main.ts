import { canStart } from "../core/runtime.js";
import { nextTask } from "../element/next-task.js";
import { SoftmaxTemperatureElement } from "../entries/element.js";
import { loadMessages } from "../languages/element-words.js";
import { loadPageMessages } from "../languages/page-words.js";
import { numberText } from "./lesson/essay-numbers.js";
import { bringFiguresToLife } from "./lesson/live-figures.js";
import { predictFirst } from "./lesson/predict.js";
import { byId, type PageContext } from "./site/context.js";
import { closeLanguageMenu } from "./site/language-menu.js";
import { offerPresets } from "./workbench/offer-presets.js";
import { pasteNumbers } from "./workbench/paste.js";
import { shareState } from "./workbench/share.js";

/** Brings the page to life. */
export async function start(): Promise<void> {
  const { lang } = document.documentElement;
  const [element, messages] = await Promise.all([loadMessages(lang), loadPageMessages(lang)]);
  await nextTask();
  canStart();
  await nextTask();
  // Not before the words are there: the element would speak English first.
  customElements.define("softmax-temperature", SoftmaxTemperatureElement);

  const workbench = byId<SoftmaxTemperatureElement>("workbench");
  workbench.updateComplete.then(() => workbench.classList.add("whole"));
  const notice = byId<HTMLElement>("notice");
  const followers: (() => void)[] = [];
  const page: PageContext = {
    element,
    messages,
    workbench,
    workedLabels: workbench.labels,
    load: (state) => {
      workbench.state = state;
      for (const follower of followers) follower();
    },
    follow: (listener) => {
      followers.push(listener);
      workbench.addEventListener("change", listener);
    },
    notify: (text) => {
      notice.textContent = text;
    },
  };
  await nextTask();
  const noPreset = offerPresets(page);
  pasteNumbers(page, noPreset);
  shareState(page, noPreset);
  closeLanguageMenu();
  offerEmbedding(page);
  await nextTask();
  predictFirst(page);
  bringFiguresToLife(page);
  for (const number of document.querySelectorAll<HTMLElement>("[data-number]")) {
    number.textContent = numberText(number.dataset.number!, element.numbers);
  }
  document.querySelector("article")?.toggleAttribute("data-computed", true);
  keepForLater();
}

/** The dialog is fetched when it is asked for. */
function offerEmbedding(page: PageContext): void {
  let dialog: HTMLDialogElement | undefined;
  byId("embed").addEventListener("click", async () => {
    dialog ??= (await import("./embed/dialog.js")).embedDialog(page);
    dialog.showModal();
  });
}

/** Where a service worker may not be registered, the page needs the network: all else is the same. */
function keepForLater(): void {
  // It fetches the whole page once more, which has to wait until the reader's page has come to rest.
  if (!("serviceWorker" in navigator)) return;
  setTimeout(async () => {
    try {
      await navigator.serviceWorker.register(serviceWorkerUrl());
    } catch {}
  }, 1000);
}

/** Beside the English page, which is at the root. Where scripts must be trusted, it is, by a policy of the package's name. */
function serviceWorkerUrl(): string | URL {
  const url = new URL(document.documentElement.lang === "en" ? "./sw.js" : "../sw.js", location.href);
  const { trustedTypes } = globalThis as { trustedTypes?: TrustedTypes };
  const policy = trustedTypes?.createPolicy("softmax-temperature", { createScriptURL: (text) => text });
  return policy?.createScriptURL(url.href) ?? url;
}

/** What is used here of the browser's Trusted Types, which TypeScript does not know. */
interface TrustedTypes {
  createPolicy(
    name: string,
    rules: { createScriptURL(text: string): string },
  ): { createScriptURL(text: string): string };
}
