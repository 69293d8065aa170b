import { readFileSync } from "node:fs";
import { join } from "node:path";
import { web } from "../../build/paths.js";
import { type ExtraName, extraNames, type SectionName, sectionNames } from "../../languages/contracts/lesson.js";
import { readAnswers } from "../lesson/claims.js";
import { lessonNumbers } from "../lesson/lesson-numbers.js";
import { distributions, firstScene, type Scene, scenes, usualTrack } from "../lesson/scenes.js";
import { escapeHtml as text } from "../site/html.js";
import { distributionTable } from "../site/tables.js";
import type { Language } from "./languages.js";
import { act, lessonFigures, wordsOf } from "./lesson-figures.js";
import { renderDocument } from "./render-site.js";
import { renderUnder } from "./render-under.js";

const answers = readAnswers(readFileSync(join(web, "page/data/digits-logits.csv"), "utf8"));

/** A language's lesson: the drawing, and beside it the text that moves past. */
export function renderLesson(language: Language, all: readonly Language[]): string {
  const { lesson, site } = language;
  const main = `<main>
  <section class="first">
    <h1>${text(lesson.title)}</h1>
    <p class="lede">${lesson.lede}</p>
  </section>
  <div class="stage-room"><section class="stage" id="drawing" tabindex="-1" aria-label="${text(lesson.drawing)}">
    <softmax-temperature compact plain panels="bars draws" logits="2, 1, 0.1" labels="${text(site.labels.join(", "))}"
      logit-min="${usualTrack[0]}" logit-max="${usualTrack[1]}" temperature="1"
      sentence="${text(site.sentence)}">${still(language, firstScene)}</softmax-temperature>
    ${renderUnder(language, answers)}
    <p class="way-back needs-script"><button type="button" id="back">${text(lesson.back)}</button></p>
  </section></div>
  <div class="text">
${sectionNames.map((name) => renderSection(language, name)).join("\n")}
  </div>
  <noscript><p class="without">${text(site.withoutScript)}</p></noscript>
</main>`;
  return renderDocument(language, all, {
    page: "lesson",
    title: `${lesson.title} · ${site.name}`,
    description: lesson.description,
    skip: { to: "drawing", words: lesson.skip },
    main,
  });
}

/** These fill the width of the page, and cover the drawing. */
const wide: readonly SectionName[] = ["alice", "predict", "summary", "sources"];

function renderSection(language: Language, name: SectionName): string {
  const { element, lesson } = language;
  const { html, title } = lesson.sections[name];
  const scene = scenes[name];
  const anchors = scene.formerly?.map((id) => `<span id="${id}"></span>`).join("") ?? "";
  const words =
    name === "where"
      ? wordsOf(lesson.cards.energy)
      : scene.distribution === "digit"
        ? wordsOf({ labels: ["2", "8", "3"], sentence: lesson.digitSentence })
        : "";
  const body = `${joined(html(act, lessonNumbers(element.numbers, answers), lessonFigures(language, answers)))}
  ${name === "guess" ? guessForm(language) : ""}</div>
  ${name === "predict" ? '<div id="rounds" class="rounds needs-script"></div>' : ""}
  ${scene.printed === undefined ? "" : `<figure class="printed">${still(language, scene)}</figure>`}`;
  const start = `<section data-section="${name}" aria-labelledby="${name}"${words}`;
  if (isExtra(name)) {
    return `${start} class="extra">${anchors}
  <details><summary><h3 id="${name}">${text(title)}</h3><span>${text(lesson.teasers[name])}</span></summary>
  <div class="column">${body}</details></section>`;
  }
  return `${start} class="${wide.includes(name) ? "wide" : ""}">${anchors}
  <div class="column"><h2 id="${name}"><a href="#${name}">${text(title)}</a></h2>
  ${body}</section>`;
}

function isExtra(name: SectionName): name is ExtraName {
  return (extraNames as readonly SectionName[]).includes(name);
}

/** A comma or a full stop stays on the line of the phrase before it. */
function joined(html: string): string {
  return html.replaceAll(/<\/button>(?=[^\s<])/g, "</button>&NoBreak;");
}

/** A scene as a table, for print and for browsers without JavaScript. */
function still({ element, lesson, site }: Language, scene: Scene): string {
  const labels = scene.distribution === "digit" ? ["2", "8", "3"] : site.labels;
  const words = { label: site.label, probability: lesson.drawing, numbers: element.numbers, isPlain: true };
  return distributionTable(distributions[scene.distribution], scene.printed ?? [scene.temperature], labels, words);
}

function guessForm({ element, lesson }: Language): string {
  const { before, close, far, label, right, show, why } = lesson.guess;
  const numbers = lessonNumbers(element.numbers, answers);
  const value = `<output data-value>${element.numbers.percent(0.66)}</output>`;
  const verdicts = Object.entries({ right, close, far: far("<span data-value></span>") }).map(
    ([verdict, said]) => `<b data-verdict="${verdict}" hidden>${said}</b>`,
  );
  return `<form id="guess-form" class="one-guess needs-script">
    <label for="guessed">${label(value)}</label>
    <input id="guessed" type="range" min="0" max="100" value="66" />
    <button disabled>${text(show)}</button>
    <div class="verdict" aria-live="polite"><p data-verdict="before">${text(before)}</p>
      <p class="answer" hidden>${verdicts.join("")} ${why(numbers)}</p></div>
  </form>`;
}
