import type { EssayFigures, FigureName, LogitsAction } from "../../languages/contracts/essay.js";
import { presetNames, sectionNames } from "../../languages/contracts/essay.js";
import { essayNumbers } from "../lesson/essay-numbers.js";
import { figures } from "../lesson/examples.js";
import { digitImage, distributionTable, workedTable } from "../lesson/tables.js";
import { escapeHtml } from "../site/html.js";
import { logRatioFormula, slopeFormula, softmaxFormula } from "./formulas.js";
import type { Language } from "./languages.js";
import { referenceList } from "./references.js";

/** A language's page as the source of what Vite builds: its style and scripts are named as they stand in web/. */
export function renderPage(language: Language, all: readonly Language[]): string {
  const { direction, language: tag } = language.element;
  const { description, title } = language.essay;
  const base = baseOf(language);
  const translations = all.map((each): Translation => {
    const { language: tag } = each.element;
    return { tag, name: each.essay.languageName, href: tag === "en" ? base : `${base}${tag}/` };
  });
  return `<!doctype html>
<html lang="${tag}" dir="${direction}">
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <title>${escapeHtml(title)}</title>
    <meta name="description" content="${escapeHtml(description)}" />
    <meta name="color-scheme" content="light dark" />
    <script src="${base}theme-first.js" vite-ignore></script>
    <link rel="stylesheet" href="/page/page.css" />
    <script type="module" src="/page/main.ts"></script>
    ${translations.map(({ href, tag }) => `<link rel="alternate" hreflang="${tag}" href="${href}" vite-ignore />`).join("\n    ")}
  </head>
  <body>${renderBody(language, translations)}
  </body>
</html>
`;
}

/** The way from a language's page to the root, where the English one stands. */
export function baseOf({ element }: Language): string {
  return element.language === "en" ? "./" : "../";
}

/** A link to the page in another language. */
interface Translation {
  readonly tag: string;
  readonly name: string;
  readonly href: string;
}

/** What stands between <body> and </body>, complete without JavaScript. */
function renderBody({ element, page, essay }: Language, translations: readonly Translation[]): string {
  const { numbers } = element;
  const text = escapeHtml;
  const words = { label: essay.label, probability: essay.probability, numbers };
  const numbersInText = essayNumbers(numbers);
  const figuresInText: EssayFigures = {
    softmax: softmaxFormula,
    logRatio: logRatioFormula,
    slope: slopeFormula,
    live: (name, caption) => liveFigure(name, caption),
    workedTable: workedTable(numbers),
    references: referenceList,
  };

  function still(name: FigureName): string {
    const figure = figures[name];
    const image = figure.pixels === undefined ? "" : digitImage(figure.pixels, page.digitImage("3"));
    return image + distributionTable(figure, figure.labels ?? essay.labels, words);
  }

  function liveFigure(name: FigureName, caption: string): string {
    return `<figure class="live" data-figure="${name}"><div class="stage">${still(name)}</div>
      ${name === "shift" ? shiftButtons(page.figures) : ""}<figcaption>${caption}</figcaption></figure>`;
  }

  const sections = sectionNames.map((name) => {
    const { html, title } = essay.sections[name];
    return `<section aria-labelledby="${name}"><h2 id="${name}"><a href="#${name}">${text(title)}</a></h2>
      ${unbroken(html(figuresInText, numbersInText))}</section>`;
  });

  return `
<a class="skip" href="#softmax">${text(essay.skip)}</a>
<header>
  <h1>${text(essay.title)}</h1>
  <p>${text(essay.tagline)}</p>
  <div class="settings">
    <nav class="languages" aria-label="${text(essay.language)}"><details>
      <summary>${globe}<span class="unseen">${text(essay.language)}: </span>${text(essay.languageName)}</summary>
      <ul>${translations
        .map(({ href, name, tag }) => {
          const current = tag === element.language ? ' aria-current="page"' : "";
          return `<li><a href="${href}" lang="${tag}" hreflang="${tag}"${current}>${text(name)}</a></li>`;
        })
        .join("")}</ul></details></nav>
    <label class="theme needs-script">${text(essay.theme.name)} <select id="theme">
      ${(["system", "light", "dark"] as const).map((name) => `<option value="${name}">${text(essay.theme[name])}</option>`).join("")}
    </select></label>
  </div>
</header>
<main>
  <section class="workbench" aria-label="${text(essay.workbench)}">
    <div class="choices needs-script">
      <div class="presets" role="group" aria-label="${text(essay.examples)}">${presetNames
        .map(
          (name, i) =>
            `<button type="button" data-preset="${name}" aria-pressed="${i === 0}">${text(essay.presets[name])}</button>`,
        )
        .join("")}</div>
      <div class="actions"><button type="button" id="paste">${text(essay.paste)}</button>
        <button type="button" id="share">${text(essay.share)}</button>
        <button type="button" id="embed">${text(essay.embed)}</button></div>
    </div>
    <p class="notice" id="notice" role="status"></p>
    <p class="preset-note"><span id="preset-note">${text(page.presetNotes.worked)}</span>
      <a id="preset-more" href="#worked-example">${text(essay.sections["worked-example"].title)}</a></p>
    <figure class="digit" id="digit" hidden></figure>
    <softmax-temperature id="workbench" logits="2, 1, 0.1" labels="${text(essay.labels.join(", "))}" temperature="1"
      sentence="${text(essay.sentence)}"
      >${distributionTable(figures.temperature, essay.labels, words)}</softmax-temperature>
    <noscript><p class="panel-note">${text(essay.withoutScript)}</p></noscript>
  </section>
  <nav class="contents" aria-labelledby="contents"><p id="contents">${text(essay.contents)}</p><ol><li><a href="#predict">${text(essay.predict.title)}</a></li>${sectionNames
    .map((name) => `<li><a href="#${name}">${text(essay.sections[name].title)}</a></li>`)
    .join("")}</ol></nav>
  <section class="predict" aria-labelledby="predict">
    <h2 id="predict"><a href="#predict">${text(essay.predict.title)}</a></h2>
    <p>${text(essay.predict.intro)}</p>
    <div id="rounds" class="rounds needs-script"></div>
    <noscript><p>${text(essay.predict.withoutScript)}</p></noscript>
  </section>
  <article>${sections.join("\n")}</article>
</main>
<footer><p>${essay.footer}</p></footer>`;
}

/** Says "languages" in all of them. */
const globe = `<svg class="globe" viewBox="0 0 16 16" aria-hidden="true">
  <circle cx="8" cy="8" r="6.5"/><ellipse cx="8" cy="8" rx="2.75" ry="6.5"/><path d="M1.5 8h13"/></svg>`;

/** No line ends within "T = 0.5" or "T ln". */
function unbroken(html: string): string {
  return html.replaceAll(/<\/i>\s+([=≈])\s+/g, "</i>&nbsp;$1&nbsp;").replaceAll(/<\/i>\s+ln/g, "</i>&nbsp;ln");
}

function shiftButtons(names: Readonly<Record<LogitsAction, string>>): string {
  const buttons = Object.entries(names).map(
    ([action, name]) => `<button type="button" data-action="${action}">${escapeHtml(name)}</button>`,
  );
  return `<div class="all-logits needs-script">${buttons.join("")}</div>`;
}
