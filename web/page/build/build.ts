import { createHash } from "node:crypto";
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { initialState } from "../../state/state.js";
import { frameDocument } from "../embed/frame-document.js";
import { standaloneFile } from "../embed/standalone-file.js";
import { distributionTable } from "../lesson/tables.js";
import { escapeHtml } from "../site/html.js";
import { type Language, renderBody, type Translation } from "./render-page.js";

/**
 * The second half of the page's build: writes the text into what Vite has built, once a language, and the list of all
 * files into the service worker.
 */
const root = fileURLToPath(new URL("../../../", import.meta.url));
const target = join(root, "dist/page");

const languages = await loadLanguages();
const template = readFileSync(join(target, "index.html"), "utf8");
for (const language of languages) writePage(language);
writeEmbeds();
writeServiceWorker();

async function loadLanguages(): Promise<Language[]> {
  const folder = join(root, "web/languages");
  const tags = readdirSync(folder).filter((name) => /^[a-z]{2}$/.test(name));
  const all = await Promise.all(
    tags.sort().map(async (tag): Promise<Language> => {
      const parts = ["element", "page", "essay"].map((part) => import(join(folder, tag, `${part}.ts`)));
      return Object.assign({}, ...(await Promise.all(parts)));
    }),
  );
  // English first, which stands at the root.
  return all.sort((a, b) => Number(b.element.language === "en") - Number(a.element.language === "en"));
}

function writePage(language: Language): void {
  const { direction, language: tag } = language.element;
  const { description, title } = language.essay;
  const isRoot = tag === "en";
  const base = isRoot ? "./" : "../";
  const values: Readonly<Record<string, string>> = {
    title: escapeHtml(title),
    description: escapeHtml(description),
    body: renderBody(language, translationsFor(base)),
  };
  const page = template
    .replace('<html lang="en" dir="ltr">', `<html lang="${tag}" dir="${direction}">`)
    .replaceAll(/\{\{(\w+)\}\}/g, (_, name: string) => values[name]!)
    .replace("</head>", `${alternates(base)}\n${preloads(tag)}</head>`)
    .replaceAll('"./assets/', `"${base}assets/`)
    .replace('"./theme.js"', `"${base}theme.js"`);
  const path = join(target, isRoot ? "index.html" : `${tag}/index.html`);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, page);
}

function translationsFor(base: string): Translation[] {
  return languages.map(({ element, essay }) => ({
    tag: element.language,
    name: essay.languageName,
    href: element.language === "en" ? base : `${base}${element.language}/`,
  }));
}

/** Where the page is in other languages, for search engines. */
function alternates(base: string): string {
  return translationsFor(base)
    .map(({ href, tag }) => `<link rel="alternate" hreflang="${tag}" href="${href}" />`)
    .join("\n");
}

/** A language's words, which the page's script asks for, are fetched together with it, and so is all that both import. */
function preloads(tag: string): string {
  const files = assets(new RegExp(`^(index|${tag})-`));
  const imported = files.flatMap((name) => importsOf(readFileSync(join(target, "assets", name), "utf8")));
  return [...new Set([...files, ...imported])]
    .filter((name) => !template.includes(name))
    .map((name) => `<link rel="modulepreload" crossorigin href="./assets/${name}" />`)
    .join("\n");
}

function assets(pattern: RegExp): string[] {
  return readdirSync(join(target, "assets")).filter((name) => pattern.test(name) && name.endsWith(".js"));
}

function importsOf(script: string): string[] {
  return [...script.matchAll(/from\s*["'`]\.\/([\w-]+\.js)["'`]/g)].map(([, name]) => name!);
}

/** The element alone: in parts for a frame, and in one file, whose insides the page also has as a script that it can fetch. */
function writeEmbeds(): void {
  const style = readFileSync(join(root, "web/page/embed/frame.css"), "utf8");
  const script = readFileSync(join(target, "embed.js"), "utf8");
  writeFileSync(join(target, "embed.css"), style);
  writeFileSync(join(target, "embed.html"), framePage());
  writeFileSync(
    join(target, "standalone.js"),
    `export const style = ${JSON.stringify(style)}, script = ${JSON.stringify(script)};\n`,
  );
  const { element, essay } = languages[0]!;
  const words = { label: essay.label, probability: essay.probability, numbers: element.numbers };
  const state = { ...initialState, labels: essay.labels };
  const table = distributionTable({ logits: state.logits, printed: [state.temperature] }, essay.labels, words);
  const embedded = { state, language: "en", title: essay.title };
  writeFileSync(join(root, "dist/standalone.html"), standaloneFile(embedded, { style, script: inline(script) }, table));
}

/** A script that may stand in an element of a page: nothing in it may end that element, or begin a comment in it. */
function inline(script: string): string {
  for (const end of ["</script", "<!--"]) {
    if (script.toLowerCase().includes(end)) throw new Error(`the script cannot stand in a page: it has ${end} in it`);
  }
  return script;
}

/** In a sandboxed frame, which has no origin, a module would need a header that few hosts send: a classic script needs none. */
function framePage(): string {
  return frameDocument({
    language: "en",
    title: "Softmax with temperature",
    head: '<link rel="stylesheet" href="./embed.css" />',
    element: "<softmax-temperature></softmax-temperature>",
    script: '<script src="./embed.js"></script>',
  });
}

/** Everything is fetched once, after the first visit, and answered from there on. */
function writeServiceWorker(): void {
  const files = readdirSync(target, { recursive: true, encoding: "utf8", withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name !== "sw.js")
    .map((entry) => join(entry.parentPath, entry.name).slice(target.length + 1))
    .sort();
  const hash = createHash("sha256");
  for (const file of files) hash.update(file).update(readFileSync(join(target, file)));
  const urls = files.map((file) => `./${file.replace(/(^|\/)index\.html$/, "$1")}`);
  const source = readFileSync(join(root, "web/page/site/service-worker.js"), "utf8");
  rmSync(join(target, "sw.js"), { force: true });
  writeFileSync(
    join(target, "sw.js"),
    source.replace('"FILES"', JSON.stringify(urls)).replace("VERSION", hash.digest("hex").slice(0, 16)),
  );
}
