import { join } from "node:path";
import type { HtmlTagDescriptor, Plugin, Rolldown } from "vite";
import { web } from "../../build/paths.js";
import { contentHash } from "./content-hash.js";
import type { Language } from "./languages.js";
import { renderLesson } from "./render-lesson.js";
import { folderOf, type PageName, pageNames, rootOf } from "./render-site.js";
import { renderWorkbench } from "./render-workbench.js";

/** A page in a language, and the file in web/ where it would stand. There is no such file: the plugin gives Vite its text. */
interface Page {
  readonly language: Language;
  readonly page: PageName;
  readonly file: string;
}

export function pageFiles(languages: readonly Language[]): string[] {
  return allPages(languages).map(({ file }) => file);
}

function allPages(languages: readonly Language[]): Page[] {
  return languages.flatMap((language) =>
    pageNames.map((page) => ({ language, page, file: join(web, folderOf(language, page), "index.html") })),
  );
}

/** A page without its source's indents and without what only the tests read: they would be fetched with every page. */
export function lighter(html: string): string {
  return html.replaceAll(/\n\s+/g, "\n").replaceAll(/ data-number="[^"]*"/g, "");
}

const renderers = { lesson: renderLesson, workbench: renderWorkbench } as const;

/** Gives Vite two pages a language, into which it puts the names of the built style and script. */
export function pages(languages: readonly Language[]): Plugin {
  const byFile = new Map(allPages(languages).map((page) => [page.file, page]));
  return {
    name: "pages",
    resolveId: (id) => (byFile.has(id) ? id : undefined),
    load(id) {
      const found = byFile.get(id);
      return found && lighter(renderers[found.page](found.language, languages));
    },
    transformIndexHtml: {
      order: "post",
      handler: (html, { bundle, chunk, filename }) => {
        const page = byFile.get(filename)!;
        const first = bundle!["first.js"] as Rolldown.OutputChunk;
        return {
          html: html.replace("first.js", `first.js?${contentHash(first.code)}`),
          tags: [...preloads(page, bundle!, chunk!, html), ...styleWithoutScript(page, bundle!)],
        };
      },
    },
  };
}

/** What each page's script says itself. */
const words: Readonly<Record<PageName, readonly string[]>> = {
  lesson: ["element.ts"],
  workbench: ["element.ts", "page.ts"],
};

/** The page's script imports a language's words while it runs: here they are fetched together with it, unless the page names them anyway. */
function preloads(
  { language, page }: Page,
  bundle: Rolldown.OutputBundle,
  script: Rolldown.OutputChunk,
  html: string,
): HtmlTagDescriptor[] {
  const folder = join(web, "languages", language.element.language);
  const spoken = Object.values(bundle)
    .filter((file) => file.type === "chunk")
    .filter(({ moduleIds }) => words[page].some((name) => moduleIds.includes(join(folder, name))));
  const files = withImports([script.fileName, ...spoken.map(({ fileName }) => fileName)], bundle);
  // Vite takes its few lines into the page's own.
  files.delete(script.fileName);
  return [...files]
    .filter((file) => !html.includes(file))
    .map((file) => ({
      tag: "link",
      attrs: { rel: "modulepreload", crossorigin: true, href: rootOf(language, page) + file },
      injectTo: "head",
    }));
}

/** The style that the lesson's script fetches when it is needed: without JavaScript it is there from the start. */
function styleWithoutScript({ language, page }: Page, bundle: Rolldown.OutputBundle): HtmlTagDescriptor[] {
  if (page !== "lesson") return [];
  const style = Object.keys(bundle).find((name) => /\/alice-[^/]*\.css$/.test(name))!;
  const link = { tag: "link", attrs: { rel: "stylesheet", href: rootOf(language, page) + style } };
  return [{ tag: "noscript", children: [link], injectTo: "head" }];
}

/** Files, what they import, what that imports, and so on. */
function withImports(files: readonly string[], bundle: Rolldown.OutputBundle): Set<string> {
  const found = new Set(files);
  for (const file of found) {
    const chunk = bundle[file];
    if (chunk?.type === "chunk") for (const imported of chunk.imports) found.add(imported);
  }
  return found;
}
