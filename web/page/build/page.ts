import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { InlineConfig } from "vite";
import { chunkName } from "../../build/chunk-name.js";
import { shared } from "../../build/package.js";
import { dist, distPage, root, web } from "../../build/paths.js";
import { loadLanguages } from "./languages.js";
import { pageFile, pages } from "./pages.js";

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
    plugins: [...shared.plugins, pages(languages)],
    build: {
      target: "es2022",
      cssTarget,
      outDir: distPage,
      emptyOutDir: true,
      modulePreload: false, // pages.ts names what is fetched ahead
      assetsInlineLimit: 0,
      rolldownOptions: {
        checks: { bundlerTimings: false }, // a slow machine is no fault of the build's
        input: [...languages.map(pageFile), join(web, "page/site/theme-first.ts")],
        output: {
          entryFileNames: ({ name }) => (name === "theme-first" ? "theme-first.js" : "assets/[name]-[hash].js"),
          chunkFileNames: (chunk) => `assets/${chunkName(chunk)}`,
          // What every page needs is one script, though parts of it are needed by what is fetched later, too.
          codeSplitting: { groups: [{ name: "main", minShareCount: languages.length }] },
        },
      },
    },
  };
}

/** What the page has to know of the package, which is built before it. */
function published(): Record<string, string> {
  const { version } = JSON.parse(readFileSync(join(root, "package.json"), "utf8")) as { version: string };
  const hash = createHash("sha384").update(readFileSync(join(dist, "classic.js")));
  return { __VERSION__: JSON.stringify(version), __INTEGRITY__: JSON.stringify(`sha384-${hash.digest("base64")}`) };
}
