import { readFileSync } from "node:fs";
import type { AliceWords, Mark } from "../../../languages/contracts/alice.js";
import type { Numbers } from "../../../languages/numbers.js";
import { escapeHtml } from "../../site/html.js";
import { copies, firstSeed, listed } from "./copies.js";
import { likeliest } from "./likeliest.js";
import { type BookModel, readBook } from "./model.js";
import { percentage } from "./percentage.js";
import { Repeats } from "./repeats.js";
import { isMark, typeset } from "./typeset.js";
import { Variety } from "./variety.js";
import { opening, Writer } from "./writer.js";

/** How many words each copy has written: as many as have room beside each other. */
const drawn = 43;

/**
 * What the four copies write with the first pins, as HTML: for paper, for readers without JavaScript, and until the
 * script begins. It has the layout of desk-template.ts, and so the same size.
 */
export function renderAliceStill(words: AliceWords, numbers: Numbers): string {
  const book = readBook(readFileSync(new URL("../../data/alice-words.txt", import.meta.url), "utf8"));
  return `<div class="alice-desk alice-still">
<div class="alice-shown"></div>
<div class="alice-copies">${copies.map((copy) => renderCopy(copy, book, words, numbers)).join("")}</div>
${renderNextWord(book, words, numbers)}
<div class="alice-buttons"></div>
<p class="alice-legend">${escapeHtml(words.shaded)} <span class="alice-choose">${escapeHtml(words.choose)}</span></p>
</div>`;
}

function renderCopy(
  { name, temperature }: (typeof copies)[number],
  book: BookModel,
  words: AliceWords,
  numbers: Numbers,
): string {
  const text = write(book, temperature);
  const variety = new Variety();
  for (const word of text) variety.add(word);
  const isSeen = name === "warm" || name === "yours";
  return `<section class="alice-copy" data-copy="${name}" data-shown="${isSeen}" data-chosen="${name === "warm"}"
  aria-label="${escapeHtml(words.copyAt(words.copies[name], numbers.exactly(temperature)))}">
<div class="alice-scale"><span class="alice-bead"></span></div>
<p class="alice-head">${equation(temperature, numbers)} ${escapeHtml(words.copies[name])}</p>
<p class="alice-variety">${escapeHtml(words.different(variety.different, variety.all))}</p>
<div class="alice-sheet" lang="en" dir="ltr"><p>${print(text)}</p></div>
</section>`;
}

function write(book: BookModel, temperature: number): string[] {
  const writer = new Writer(book, temperature, firstSeed);
  return [...opening, ...Array.from({ length: drawn }, () => book.words[writer.draw()]!)];
}

/** The text, shaded where it repeats itself. */
function print(text: readonly string[]): string {
  const repeats = new Repeats();
  const isAgain = text.map(() => false);
  text.forEach((word, i) => {
    const count = repeats.add(word);
    if (count > 0) isAgain.fill(true, i + 1 - count, i + 1);
  });
  const printed = text.map((word, i) => typeset(word, text[i - 1]));
  let html = "";
  printed.forEach(({ hasGap, text }, i) => {
    const goesOn = isAgain[i] && isAgain[i - 1];
    if (isAgain[i - 1] && !goesOn) html += "</span>";
    if (hasGap) html += " ";
    if (isAgain[i] && !goesOn) html += '<span class="again">';
    html += escapeHtml(text);
  });
  return isAgain.at(-1) ? `${html}</span>` : html;
}

/** The first choice of the warm copy. */
function renderNextWord(book: BookModel, words: AliceWords, numbers: Numbers): string {
  const { temperature } = copies.find(({ name }) => name === "warm")!;
  const { logits } = new Writer(book, temperature, firstSeed);
  const { leaders, others, rest } = likeliest(logits, temperature, listed);
  const items = leaders.map(({ share, word: id }) => {
    const word = book.words[id]!;
    const name = isMark(word) ? escapeHtml(words.marks[word as Mark]) : "";
    return `<li><span class="alice-word">${bar(share)}<span lang="en" dir="ltr">${escapeHtml(word)}</span> <small>${name}</small> <bdi dir="ltr">${escapeHtml(percentage(share, numbers))}</bdi></span></li>`;
  });
  return `<section class="alice-next" data-copy="warm">
<h3>${escapeHtml(words.next)} ${equation(temperature, numbers)}</h3>
<p class="alice-context" lang="en" dir="ltr">… ${opening.join(" ")} <span class="alice-gap"></span></p>
<ol class="alice-list">${items.join("")}</ol>
<p class="alice-rest">${escapeHtml(words.rest(percentage(rest, numbers), numbers.count(others)))}</p>
<p class="alice-press"><span class="alice-room">${[words.press, words.waits].map((each) => `<span data-seen="false">${escapeHtml(each)}</span>`).join("")}</span></p>
</section>`;
}

function bar(share: number): string {
  return `<svg aria-hidden="true"><rect width="${(100 * share).toFixed(2)}%" height="100%" rx="3"/></svg>`;
}

function equation(temperature: number, numbers: Numbers): string {
  return `<bdi dir="ltr"><i>T</i> = <b>${escapeHtml(numbers.exactly(temperature))}</b></bdi>`;
}
