import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { defineConfig, type Plugin, type UserConfig } from "vite";
import { shortStyles } from "./web/build/short-styles.js";

const port = Number(process.env.PORT ?? 4173);
if (!Number.isInteger(port) || port < 0 || port > 65535)
  throw new Error(`PORT must be 0 to 65535, got ${process.env.PORT}`);

/** A language's file is named after the language, too: de-element-[hash].js. */
function chunkName({ facadeModuleId }: { readonly facadeModuleId: string | null }): string {
  const [, language] = /\/languages\/([a-z]{2})\/\w+\.ts$/.exec(facadeModuleId ?? "") ?? [];
  return language === undefined ? "[name]-[hash].js" : `${language}-[name]-[hash].js`;
}

/** Importing the element where there is no DOM, as when a server renders a page, does no harm. */
const withoutDom = new URL("web/entries/without-dom.ts", import.meta.url).pathname;

const library: UserConfig = {
  publicDir: false,
  plugins: [shortStyles],
  build: {
    target: "es2022",
    outDir: "dist",
    sourcemap: true,
    minify: true,
    rolldownOptions: {
      transform: { inject: { HTMLElement: [withoutDom, "HTMLElement"], document: [withoutDom, "document"] } },
    },
  },
};

/** The npm module: one file an entry point, with everything inside that it needs; they share the core. */
const modules: UserConfig = {
  ...library,
  build: {
    ...library.build,
    lib: {
      entry: { index: "web/core/index.ts", element: "web/entries/element.ts", define: "web/entries/define.ts" },
      formats: ["es"],
    },
    rolldownOptions: { ...library.build?.rolldownOptions, output: { chunkFileNames: chunkName } },
  },
};

/** A single file cannot fetch a language. */
const languagesInside: Plugin = {
  name: "languages-inside",
  enforce: "pre",
  resolveId(source) {
    if (!source.endsWith("/element-loaders.js")) return undefined;
    return new URL("web/languages/element-loaders-inside.ts", import.meta.url).pathname;
  },
};

/** One file that needs no other, for places where nothing resolves an import. */
function alone(entry: string, file: string, format: "es" | "iife", outDir = "dist"): UserConfig {
  return {
    ...library,
    plugins: [shortStyles, languagesInside],
    build: {
      ...library.build,
      outDir,
      emptyOutDir: false,
      sourcemap: outDir === "dist",
      lib: { entry, formats: [format], name: "softmaxTemperature", fileName: () => file },
      rolldownOptions: { ...library.build?.rolldownOptions, output: { codeSplitting: false } },
    },
  };
}

const policyHeader = "Content-Security-Policy";
const policy = "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self'";

/** A service worker fetches what it keeps; the page itself fetches nothing. */
const workerMayFetch: Plugin = {
  name: "worker-may-fetch",
  configurePreviewServer: ({ middlewares }) => {
    middlewares.use("/sw.js", (_request, response, next) => {
      const setHeader = response.setHeader.bind(response);
      response.setHeader = (name, value) =>
        setHeader(name, name === policyHeader ? `${policy}; connect-src 'self'` : value);
      next();
    });
  },
};

const root = new URL(".", import.meta.url);

/** What the page has to know of the package, which is built before it. */
function published(): Record<string, string> {
  const { version } = JSON.parse(readFileSync(new URL("package.json", root), "utf8")) as { version: string };
  const script = readFileSync(new URL("dist/classic.js", root));
  const integrity = `sha384-${createHash("sha384").update(script).digest("base64")}`;
  return { __VERSION__: JSON.stringify(version), __INTEGRITY__: JSON.stringify(integrity) };
}

/** The page, built into dist/page and served by `vite preview` as strictly as any host may serve it. */
const page: UserConfig = {
  root: "web",
  base: "./",
  publicDir: false,
  build: {
    target: "es2022",
    // Browsers that know light-dark(): rewritten for others, it would follow the system alone, not the reader's choice.
    cssTarget: ["chrome123", "firefox120", "safari17.5"],
    outDir: "../dist/page",
    emptyOutDir: true,
    modulePreload: false,
    assetsInlineLimit: 0,
    rolldownOptions: {
      input: { index: "web/index.html", theme: "web/page/site/first-theme.ts" },
      output: {
        entryFileNames: ({ name }) => (name === "theme" ? "theme.js" : "assets/[name]-[hash].js"),
        chunkFileNames: (chunk) => `assets/${chunkName(chunk)}`,
      },
    },
  },
  plugins: [shortStyles, workerMayFetch],
  preview: {
    port,
    strictPort: process.env.PORT !== undefined,
    open: true,
    headers: { [policyHeader]: policy },
  },
};

const builds: Readonly<Record<string, UserConfig>> = {
  library: modules,
  classic: alone("web/entries/classic.ts", "classic.js", "iife"),
  anywidget: alone("web/entries/anywidget.ts", "anywidget.js", "es"),
  embed: alone("web/page/embed/frame.ts", "embed.js", "iife", "dist/page"),
};

export default defineConfig(({ command, mode, isPreview }) => {
  if (builds[mode] !== undefined) return builds[mode];
  return command === "build" && !isPreview ? { ...page, define: published() } : page;
});
