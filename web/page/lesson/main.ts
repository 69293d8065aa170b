/// <reference types="vite/client" />

import { SoftmaxTemperatureElement } from "../../element/softmax-temperature-element.js";
import { loadAliceWords } from "../../languages/alice-loader.js";
import type { Messages } from "../../languages/contracts/element.js";
import type { ActName, CardName, SectionName } from "../../languages/contracts/lesson.js";
import { loadMessages } from "../../languages/element-words.js";
import { loadRoundsWords } from "../../languages/rounds-loader.js";
import { startCore } from "../../state/start-core.js";
import roundsStyle from "../rounds/all.css?url";
import { readRoundLink } from "../rounds/links.js";
import { bring } from "../site/bring.js";
import { byId } from "../site/by-id.js";
import { closeLanguageMenu } from "../site/language-menu.js";
import { reportMissing } from "../site/missing.js";
import { keepForLater } from "../site/offline.js";
import { onceInSight } from "../site/once-in-sight.js";
import { saySlowness } from "../site/slowness.js";
import { followTheme } from "../site/theme.js";
import aliceStyle from "./alice/alice.css?url";
import { openExtras } from "./extras.js";
import { openDownwards } from "./folds.js";
import { followReading } from "./reading.js";
import { cardScenes, firstScene, scenes } from "./scenes.js";
import { Stage, type Words } from "./stage.js";
import underStyle from "./under/all.css?url";

/** Brings the lesson to life. */
async function start(element: Messages): Promise<void> {
  // In one task with the first drawing, it would hold the reader up for more than 100 ms.
  await startCore();
  await new Promise((done) => setTimeout(done));
  // Not before the words are there: the element would speak English first.
  customElements.define("softmax-temperature", SoftmaxTemperatureElement);
  followTheme();
  closeLanguageMenu();
  saySlowness();

  // Before the element is drawn for the first time.
  const isNarrow = matchMedia("(max-width: 50rem)");
  const drawing = document.querySelector("softmax-temperature")!;
  const fit = () => {
    drawing.dense = isNarrow.matches;
  };
  isNarrow.addEventListener("change", fit);
  fit();

  const stage = new Stage(byId("drawing"), element.numbers);
  const sections = [...document.querySelectorAll<HTMLElement>("[data-section]")];
  const cards = [...document.querySelectorAll<HTMLElement>("[data-card]")];
  const press = (card?: HTMLElement) => {
    for (const each of cards) each.setAttribute("aria-pressed", String(each === card));
    for (const line of document.querySelectorAll<HTMLElement>("[data-line]")) {
      line.classList.toggle("chosen", line.dataset.line === (card ?? cards[0])?.dataset.card);
    }
  };
  const bringDrawings = once(() =>
    bring(underStyle, import("./under/all.js"), (drawings) => {
      stage.bring(drawings);
      drawings.oneGuess(byId("guess-form"), stage, element.numbers);
    }),
  );
  let read: HTMLElement | undefined;
  const readAhead = followReading(sections, (section) => {
    if (section === read) return;
    read = section;
    // The first card stands for all until one is chosen.
    press(section?.dataset.section === "where" ? cards[0] : undefined);
    stage.mark(undefined);
    const name = section?.dataset.section as SectionName | undefined;
    if (section === undefined) stage.enter(firstScene);
    else stage.enter(scenes[name!], wordsOf(section));
    if (section !== undefined) bringDrawings();
  });
  for (const card of cards) {
    card.addEventListener("click", () => {
      press(card);
      stage.enter(cardScenes[card.dataset.card as CardName], wordsOf(card));
    });
  }
  for (const phrase of document.querySelectorAll<HTMLElement>("[data-act]")) {
    phrase.addEventListener("click", () => {
      readAhead(phrase.closest<HTMLElement>("[data-section]")!);
      stage.act(phrase.dataset.act as ActName, wordsOf(phrase));
    });
  }
  openDownwards();
  openExtras();
  // With its style, which would otherwise be half of the page's.
  const startAlice = () =>
    bring(
      aliceStyle,
      Promise.all([import("./alice/alice.js"), loadAliceWords(element.language)]),
      ([{ aliceWrites }, words]) => aliceWrites(byId("alice-desk"), element, words),
    );
  onceInSight(byId("alice-desk"), startAlice, 1500);
  const startRounds = () =>
    bring(
      roundsStyle,
      Promise.all([import("../rounds/predict-first.js"), loadRoundsWords(element.language)]),
      ([{ predictFirst }, words]) => predictFirst(byId("rounds"), element, words),
    );
  // A link to a round leads there; else they wait until they come near.
  if (readRoundLink(location.hash) !== undefined) startRounds();
  else onceInSight(byId("rounds"), startRounds);
  keepForLater();
}

function once(act: () => void): () => void {
  let isDone = false;
  return () => {
    if (!isDone) act();
    isDone = true;
  };
}

/** The words that a part of the page brings along for the drawing, if it does. */
function wordsOf({ dataset: { labels, sentence } }: HTMLElement): Words | undefined {
  return labels === undefined ? undefined : { labels: labels.split("|"), sentence: sentence! };
}

loadMessages(document.documentElement.lang).then(start, reportMissing);
