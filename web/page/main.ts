import { canStart } from "../core/runtime.js";
import { SoftmaxTemperatureElement } from "../entries/element.js";
import { loadMessages } from "../languages/element-words.js";
import { loadPageMessages } from "../languages/page-words.js";
import { computeNumbers } from "./lesson/essay-numbers.js";
import { byId, pageContext } from "./site/context.js";
import { closeLanguageMenu } from "./site/language-menu.js";
import { offerDialog } from "./site/offer-dialog.js";
import { keepForLater } from "./site/offline.js";
import { onceInSight } from "./site/once-in-sight.js";
import { followTheme } from "./site/theme.js";
import { offerPresets } from "./workbench/offer-presets.js";
import { shareState } from "./workbench/share.js";

/** Brings the page to life. */
async function start(): Promise<void> {
  const { lang } = document.documentElement;
  const [element, messages] = await Promise.all([loadMessages(lang), loadPageMessages(lang)]);
  // In one task with the first drawing, it would hold the reader up for more than 100 ms.
  canStart();
  await new Promise((done) => setTimeout(done));
  // Not before the words are there: the element would speak English first.
  customElements.define("softmax-temperature", SoftmaxTemperatureElement);

  const page = pageContext(element, messages);
  followTheme();
  closeLanguageMenu();
  const noPreset = offerPresets(page);
  shareState(page, noPreset);
  offerDialog("paste", async () => (await import("./workbench/paste.js")).pasteDialog(page, noPreset));
  offerDialog("embed", async () => (await import("./embed/dialog.js")).embedDialog(page));
  onceInSight(byId("rounds"), async () => (await import("./lesson/predict.js")).predictFirst(page));
  for (const figure of document.querySelectorAll<HTMLElement>(".live"))
    onceInSight(figure, async () => (await import("./lesson/live-figures.js")).bringToLife(figure, page));
  computeNumbers(page);
  keepForLater();
}

start();
