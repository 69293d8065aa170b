import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { InlineConfig, Plugin } from "vite";
import { chunkName } from "../../build/chunk-name.js";
import { shared } from "../../build/package.js";
import { dist, distPage, root, web } from "../../build/paths.js";
import { smaller } from "../../build/smaller.js";
import { insideScript } from "./inside.js";
import { loadLanguages } from "./languages.js";
import { pageFiles, pages } from "./pages.js";
import { pageNames } from "./render-site.js";
import { integrityOf, servedScript, servedText, servedWidget } from "./served-files.js";

/** Browsers that know light-dark(): rewritten for others, it would follow the system alone, not the reader's choice. */
export const cssTarget = ["chrome123", "firefox120", "safari17.5"];

/** The page in all languages. */
export async function page(): Promise<InlineConfig> {
  const languages = await loadLanguages();
  return {
    ...shared,
    root: web,
    base: "./",
    define: published(),
    plugins: [...shared.plugins, pages(languages), withoutPreloading, smaller, previewPicture],
    build: {
      target: "es2022",
      cssTarget,
      outDir: distPage,
      emptyOutDir: false, // the frame's files are there
      modulePreload: false, // pages.ts names what is fetched ahead
      assetsInlineLimit: 0,
      rolldownOptions: {
        // A slow machine is no fault of the build's; and the workbench has at once what the lesson fetches.
        checks: { bundlerTimings: false, ineffectiveDynamicImport: false },
        input: [...pageFiles(languages), join(web, "page/site/first.ts")],
        output: {
          entryFileNames: ({ name }) => (name === "first" ? "first.js" : "assets/[name]-[hash].js"),
          chunkFileNames: (chunk) => `assets/${chunkName(chunk)}`,
          // What all pages of a kind need is one script, though parts of it are needed by what is fetched later, too.
          codeSplitting: {
            groups: [
              { name: "main", minShareCount: 2 * languages.length },
              { name: "en-element", test: "/languages/en/element.ts" },
              ...pageNames.map((name) => ({
                name,
                minShareCount: languages.length,
                test: new RegExp(`/page/${name}/`),
              })),
            ],
          },
        },
      },
    },
  };
}

/**
 * Vite's helper fetches the styles and imports of what is imported later. Here these have none, and each page names what it
 * needs at once: the helper, and what it is given, would be a kilobyte for nothing.
 */
const withoutPreloading: Plugin = {
  name: "without-preloading",
  enforce: "pre",
  load: (id) => (id.endsWith("vite/preload-helper.js") ? "export const __vitePreload = (load) => load();" : undefined),
  generateBundle: {
    order: "post",
    handler: (_, bundle) => {
      for (const file of Object.values(bundle)) {
        if (file.type !== "chunk") continue;
        file.code = file.code
          .replace(/^const __vite__mapDeps=.*\n/, "")
          .replaceAll(/\w+\(\(\)=>(import\(`[^`]+`\)(?:\.then\(\w+=>\w+\.\w+\))?),\[\],import\.meta\.url\)/g, "$1")
          .replaceAll(/,(?:__vite__mapDeps\(\[[\d,]*\]\)|\[\]),import\.meta\.url\)/g, ")");
      }
    },
  },
};

/** The picture that stands beside shared links, under a name that never changes. */
const previewPicture: Plugin = {
  name: "preview-picture",
  generateBundle() {
    const source = readFileSync(join(web, "page/site/preview.png"));
    this.emitFile({ type: "asset", fileName: "preview.png", source });
  },
};

/** What the page has to know of the package and of the frame, which are built before it. */
function published(): Record<string, string> {
  const { version } = JSON.parse(readFileSync(join(root, "package.json"), "utf8")) as { version: string };
  const served = { file: servedScript, integrity: integrityOf(servedText("classic.js")) };
  return {
    __VERSION__: JSON.stringify(version),
    __INTEGRITY__: JSON.stringify(integrityOf(readFileSync(join(dist, "classic.js")))),
    __SERVED_SCRIPT__: JSON.stringify(served),
    __SERVED_WIDGET__: JSON.stringify(servedWidget),
    __STANDALONE__: JSON.stringify(insideScript().path),
    // Set where the very files of this build are in the registry.
    __PUBLISHED__: JSON.stringify(process.env.PUBLISHED === "1"),
  };
}
