import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { dirname, join, relative } from "node:path";
import type { InlineConfig } from "vite";
import { shared } from "../../build/package.js";
import { distPage, web } from "../../build/paths.js";

/** The service worker, which fetches all files of the page once, after the first visit: those that are built by now. */
export function serviceWorker(): InlineConfig {
  const files = readdirSync(distPage, { recursive: true, encoding: "utf8", withFileTypes: true })
    .filter((entry) => entry.isFile())
    // The picture is for those who have not opened the page.
    .filter(({ name }) => name !== "preview.png")
    .map((entry) => relative(distPage, join(entry.parentPath, entry.name)))
    .sort();
  const hash = createHash("sha256");
  for (const file of files) hash.update(file).update(readFileSync(join(distPage, file)));
  return {
    ...shared,
    define: {
      __FILES__: JSON.stringify(files.map(urlOf)),
      __VERSION__: JSON.stringify(hash.digest("hex").slice(0, 16)),
    },
    build: {
      target: "es2022",
      outDir: distPage,
      emptyOutDir: false,
      lib: { entry: join(web, "page/site/service-worker.js"), formats: ["iife"], name: "sw", fileName: () => "sw.js" },
    },
  };
}

/** A page is asked for by its folder. */
function urlOf(file: string): string {
  if (file === "index.html") return "./";
  return file.endsWith("/index.html") ? `./${dirname(file)}/` : `./${file}`;
}
