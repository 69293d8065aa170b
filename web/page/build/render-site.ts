import { readFileSync } from "node:fs";
import { join } from "node:path";
import { web } from "../../build/paths.js";
import { escapeHtml as text } from "../site/html.js";
import type { Language } from "./languages.js";

/** The two pages of each language. */
export const pageNames = ["lesson", "workbench"] as const;
export type PageName = (typeof pageNames)[number];

/** A page's folder, from the root: the lessons stand in the languages' folders, the English one at the root. */
export function folderOf({ element: { language } }: Language, page: PageName): string {
  return (language === "en" ? "" : `${language}/`) + (page === "workbench" ? "workbench/" : "");
}

/** The way from a page to the root. */
export function rootOf(language: Language, page: PageName): string {
  return "../".repeat(folderOf(language, page).split("/").length - 1) || "./";
}

/** What differs between pages. */
export interface Contents {
  readonly page: PageName;
  readonly title: string;
  readonly description: string;
  /** The target and the words of the link that keyboards reach first. */
  readonly skip: { readonly to: string; readonly words: string };
  /** What stands in <main>, complete without JavaScript. */
  readonly main: string;
}

/** A page as the source of what Vite builds: its style and script are named as they stand in web/. */
export function renderDocument(language: Language, all: readonly Language[], contents: Contents): string {
  const { direction, language: tag } = language.element;
  const { description, main, page, skip, title } = contents;
  const root = rootOf(language, page);
  const address = process.env.SITE_URL ?? root;
  const alternates = all.map((each) => {
    const href = root + folderOf(each, page);
    return `<link rel="alternate" hreflang="${each.element.language}" href="${href}" vite-ignore />`;
  });
  return `<!doctype html>
<html lang="${tag}" dir="${direction}" class="${page}-page" data-root="${root}" data-missing="${text(missing(language))}">
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <title>${text(title)}</title>
    <meta name="description" content="${text(description)}" />
    <meta property="og:title" content="${text(title)}" />
    <meta property="og:description" content="${text(description)}" />
    <meta property="og:image" content="${address}preview.png" />
    <meta name="twitter:card" content="summary_large_image" />
    <meta name="color-scheme" content="light dark" />
    <link rel="icon" href="data:image/svg+xml,${icon}" vite-ignore />
    <script src="${root}first.js" vite-ignore></script>
    <link rel="stylesheet" href="/page/${page}/${page}.css" />
    <script type="module" src="/page/${page}/main.ts"></script>
    ${alternates.join("\n    ")}
  </head>
  <body>
<a class="skip" href="#${skip.to}">${text(skip.words)}</a>
${renderHeader(language, all, page)}
${main}
<footer><p>${language.site.footer}</p></footer>
  </body>
</html>
`;
}

/** What is said where a part of the page cannot be had. It stands in the page, since its words may be that part. */
function missing({ element: { language, problems } }: Language): string {
  const words = problems.notLoaded();
  return words.charAt(0).toUpperCase() + words.slice(1) + (["ja", "zh"].includes(language) ? "。" : ".");
}

function renderHeader(language: Language, all: readonly Language[], page: PageName): string {
  const { element, site } = language;
  const root = rootOf(language, page);
  const pages = pageNames.map((name) => {
    const current = name === page ? ' aria-current="page"' : "";
    return `<a href="${root + folderOf(language, name)}" data-page="${name}"${current}>${text(site[name])}</a>`;
  });
  const translations = all.map((each) => {
    const tag = each.element.language;
    const current = tag === element.language ? ' aria-current="page"' : "";
    const href = root + folderOf(each, page);
    return `<li><a href="${href}" lang="${tag}" hreflang="${tag}"${current}>${text(each.site.languageName)}</a></li>`;
  });
  const themes = (["system", "light", "dark"] as const).map(
    (name) => `<option value="${name}">${text(site.theme[name])}</option>`,
  );
  return `<header class="site">
  <b>${text(site.name)}</b>
  <nav class="pages" aria-label="${text(site.pages)}">${pages.join(" ")}</nav>
  <nav class="languages" aria-label="${text(site.language)}"><details>
    <summary>${globe}<span class="unseen">${text(site.language)}: </span><span class="name">${text(site.languageName)}</span></summary>
    <ul>${translations.join("")}</ul></details></nav>
  <label class="theme needs-script"><span>${text(site.theme.name)}</span>
    <select id="theme">${themes.join("")}</select></label>
</header>`;
}

/** In the page itself: strict policies allow no other images. Only what would end the address or the attribute is encoded. */
const icon = readFileSync(join(web, "page/site/icon.svg"), "utf8").trim().replaceAll('"', "'").replaceAll("#", "%23");

/** Says "languages" in all of them. */
const globe = `<svg class="globe" viewBox="0 0 16 16" aria-hidden="true">
  <circle cx="8" cy="8" r="6.5"/><ellipse cx="8" cy="8" rx="2.75" ry="6.5"/><path d="M1.5 8h13"/></svg>`;
