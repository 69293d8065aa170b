import { join } from "node:path";
import type { HtmlTagDescriptor, Plugin, Rolldown } from "vite";
import { web } from "../../build/paths.js";
import type { Language } from "./languages.js";
import { baseOf, renderPage } from "./render-page.js";

/** Where a language's page would stand in web/. There is no such file: the plugin gives Vite its text. */
export function pageFile({ element: { language } }: Language): string {
  return join(web, language === "en" ? "" : language, "index.html");
}

/** Gives Vite a page a language, into which it puts the names of the built style and script. */
export function pages(languages: readonly Language[]): Plugin {
  const byFile = new Map(languages.map((language) => [pageFile(language), language]));
  return {
    name: "pages",
    resolveId: (id) => (byFile.has(id) ? id : undefined),
    load(id) {
      const language = byFile.get(id);
      return language && renderPage(language, languages);
    },
    transformIndexHtml: {
      order: "post",
      handler: (_, { bundle, chunk, filename }) => preloads(byFile.get(filename)!, bundle!, chunk!),
    },
  };
}

/** The page's script imports a language's words while it runs: here they are fetched together with it. */
function preloads(language: Language, bundle: Rolldown.OutputBundle, page: Rolldown.OutputChunk): HtmlTagDescriptor[] {
  const folder = join(web, "languages", language.element.language);
  const words = Object.values(bundle)
    .filter((file) => file.type === "chunk")
    .filter(({ facadeModuleId }) => ["element.ts", "page.ts"].some((name) => facadeModuleId === join(folder, name)));
  const files = withImports(
    words.map(({ fileName }) => fileName),
    bundle,
  );
  for (const file of withImports([page.fileName], bundle)) files.delete(file);
  return [...files].map((file) => ({
    tag: "link",
    attrs: { rel: "modulepreload", crossorigin: true, href: baseOf(language) + file },
    injectTo: "head",
  }));
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
