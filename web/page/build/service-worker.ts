import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { dirname, join, relative } from "node:path";
import type { InlineConfig } from "vite";
import { shared } from "../../build/package.js";
import { distPage, web } from "../../build/paths.js";

/** The picture is for those who have not opened the page; the rest is fetched by pages elsewhere, which no service worker of ours sees. */
const forOthers = /^(preview\.(png|html|css|js)|softmax-temperature(-widget)?\.js)$/;

/** The service worker, which fetches all files of the page once, after the first visit: those that are built by now. */
export function serviceWorker(): InlineConfig {
  const files = readdirSync(distPage, { recursive: true, encoding: "utf8", withFileTypes: true })
    .filter((entry) => entry.isFile())
    .filter(({ name }) => !forOthers.test(name))
    .map((entry) => relative(distPage, join(entry.parentPath, entry.name)))
    .sort();
  const pages = files.filter((file) => file.endsWith(".html"));
  const texts = pages.map((file) => readFileSync(join(distPage, file), "utf8")).join("");
  const parts = files.filter((file) => !file.endsWith(".html")).map((file) => withHash(file, texts));
  const hash = createHash("sha256");
  for (const file of files) hash.update(file).update(readFileSync(join(distPage, file)));
  return {
    ...shared,
    define: {
      __PAGES__: JSON.stringify(pages.map(urlOf)),
      __PARTS__: JSON.stringify(parts),
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

/** A part's hash is in its name, or stands behind it where pages ask for it. */
function withHash(file: string, pages: string): string {
  if (file.startsWith("assets/")) return file;
  const found = pages.slice(pages.indexOf(`${file}?`)).match(/^[\w.]+\?\w+/);
  if (found === null) throw new Error(`no page asks for ${file} by its hash`);
  return found[0];
}
