/// <reference types="vite/client" />

import { render } from "lit";
import type { AliceWords, CopyName } from "../../../languages/contracts/alice.js";
import type { Messages } from "../../../languages/contracts/element.js";
import text from "../../data/alice-words.txt?raw";
import { copies } from "./copies.js";
import { Desk } from "./desk.js";
import { deskTemplate } from "./desk-template.js";
import { holdWhileChoosing } from "./hold.js";
import { readBook } from "./model.js";
import { Pace } from "./pace.js";
import { WrittenPage } from "./written-page.js";

/**
 * "Alice writes": four copies of a model of one book begin with the same words and drop their pins in the same places;
 * only their temperatures differ. They take the place of what they wrote when the page was built.
 */
export function aliceWrites(container: HTMLElement, element: Messages, words: AliceWords): void {
  void begin(container, element, words);
}

/** In steps: in one task, all this would hold up a reader who scrolls by. */
async function begin(container: HTMLElement, element: Messages, words: AliceWords): Promise<void> {
  const book = readBook(text);
  await nextTask();
  element.numbers.count(book.words.length); // Intl is slow to start.
  await nextTask();
  container.replaceChildren();
  const sheets = new Map<CopyName, HTMLElement>();
  for (const { name } of copies) sheets.set(name, sheet());
  let pages = new Map<CopyName, WrittenPage>();
  const desk = new Desk(book, {
    begin: () => {
      for (const sheet of sheets.values()) sheet.replaceChildren();
      pages = new Map([...sheets].map(([name, sheet]) => [name, new WrittenPage(sheet)]));
    },
    read: (name, word) => pages.get(name)!.add(word),
  });
  const pace = new Pace(container, () => {
    desk.draw();
    draw();
  });
  const actions = {
    choose: (name: CopyName) => change(() => desk.choose(name)),
    force: (word: number) => change(() => desk.force(word)),
    setTemperature: (temperature: number) =>
      change(() => {
        desk.copies.find(({ name }) => name === "yours")!.writer.temperature = temperature;
        desk.choose("yours");
      }),
    toggleRunning: () =>
      change(() => {
        pace.isRunning = !pace.isRunning;
      }),
    toggleSpeed: () =>
      change(() => {
        pace.isFast = !pace.isFast;
      }),
    next: () => change(() => desk.draw()),
    again: () =>
      change(() => {
        desk.again();
        pace.isRunning = true;
      }),
  };
  const draw = () => render(deskTemplate({ desk, pace, sheets, element, words, actions }), container);
  const change = (act: () => void) => {
    act();
    pace.update();
    draw();
  };
  draw();
  holdWhileChoosing(container.querySelector(".alice-list")!, (reason, isHeld) => {
    pace.hold(reason, isHeld);
    draw();
  });
}

function nextTask(): Promise<void> {
  return new Promise((done) => setTimeout(done));
}

/** The book's words are English in every language of the page. */
function sheet(): HTMLElement {
  const element = document.createElement("div");
  element.className = "alice-sheet";
  element.lang = "en";
  element.dir = "ltr";
  return element;
}
