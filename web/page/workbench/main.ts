import { bringAlong } from "../../element/at-hand.js";
import * as curves from "../../element/panels/curves/index.js";
import * as statistics from "../../element/panels/statistics/index.js";
import * as toolbar from "../../element/panels/toolbar/index.js";
import { SoftmaxTemperatureElement } from "../../element/softmax-temperature-element.js";
import type { Messages } from "../../languages/contracts/element.js";
import type { PageMessages } from "../../languages/contracts/page.js";
import { loadMessages } from "../../languages/element-words.js";
import { element as english } from "../../languages/en/element.js";
import { loadPageMessages } from "../../languages/page-words.js";
import { startCore } from "../../state/start-core.js";
import embedStyle from "../embed/designer.css?url";
import { addStyle } from "../site/add-style.js";
import { closeLanguageMenu } from "../site/language-menu.js";
import { reportMissing } from "../site/missing.js";
import { keepForLater } from "../site/offline.js";
import { followTheme } from "../site/theme.js";
import { pageContext } from "./context.js";
import { offerDialog } from "./offer-dialog.js";
import { offerPresets } from "./offer-presets.js";
import { shareState } from "./share.js";

/** Brings the workbench to life. */
async function start([element, messages]: readonly [Messages, PageMessages]): Promise<void> {
  // In one task with the first drawing, it would hold the reader up for more than 100 ms.
  await startCore();
  await new Promise((done) => setTimeout(done));
  // Not before the words are there: the element would speak English first.
  customElements.define(
    "softmax-temperature",
    bringAlong(SoftmaxTemperatureElement, { toolbar, statistics, curves }, english),
  );

  const page = pageContext(element, messages);
  followTheme();
  closeLanguageMenu();
  const noPreset = offerPresets(page);
  shareState(page, noPreset);
  offerDialog("paste", async () => (await import("./paste.js")).pasteDialog(page, noPreset));
  offerDialog("embed", async () => {
    addStyle(embedStyle);
    return (await import("../embed/dialog.js")).embedDialog(page);
  });
  keepForLater();
}

const { lang } = document.documentElement;
Promise.all([loadMessages(lang), loadPageMessages(lang)]).then(start, reportMissing);
