import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { InlineConfig, Plugin } from "vite";
import { chunkName } from "./chunk-name.js";
import { dist, root, web } from "./paths.js";
import { safeExports } from "./safe-exports.js";
import { shortGlue } from "./short-glue.js";
import { shortStyles } from "./short-styles.js";
import { givenWasm, shortWasm, wasmIn } from "./short-wasm.js";
import { smaller } from "./smaller.js";
import { thirdParty } from "./third-party.js";

/** Importing the element where there is no DOM, as when a server renders a page, does no harm. */
const withoutDom = join(web, "entries/without-dom.ts");

/** What all builds have in common. */
export const shared = {
  configFile: false,
  root,
  publicDir: false,
  logLevel: "warn",
  plugins: [safeExports, shortStyles, shortWasm, shortGlue, thirdParty],
} satisfies InlineConfig;

const library = {
  target: "es2022",
  outDir: dist,
  sourcemap: true,
  minify: true,
  rolldownOptions: {
    // What entries bring along is fetched by those who import the element without them.
    checks: { ineffectiveDynamicImport: false },
    transform: { inject: { HTMLElement: [withoutDom, "HTMLElement"], document: [withoutDom, "document"] } },
  },
} satisfies InlineConfig["build"];

/** What is fetched later, and what only that needs. */
const isLater =
  /\/build\/without-wasm\/|\/state\/fallback\.ts|\/slower\.ts|\/element\/(export|panels\/(simplex|solve|steps))\/|\/formats\/|\/results\/(steps|solutions|top-three)\.ts|\/languages\/(?!en)[a-z]{2}\//;

/** All that is needed at once is one file beside the core, whatever of it is also needed later. The entries are apart. */
const together = {
  groups: [
    { name: "core", test: /\/web\/core\/|\/build\/wasm\// },
    { name: "element", test: (id: string) => !isLater.test(id) && !id.includes("/entries/") },
  ],
};

/** The npm module: one file an entry point, with everything inside that it needs; they share the core. */
export const modules: InlineConfig = {
  ...shared,
  plugins: [...shared.plugins, smaller],
  build: {
    ...library,
    lib: {
      entry: {
        index: join(web, "core/index.ts"),
        element: join(web, "entries/element.ts"),
        define: join(web, "entries/define.ts"),
        jsx: join(web, "entries/jsx.ts"),
      },
      formats: ["es"],
    },
    rolldownOptions: {
      ...library.rolldownOptions,
      output: { chunkFileNames: chunkName, codeSplitting: together, minify: true },
    },
  },
};

/** What Emscripten made, in WebAssembly or in JavaScript. */
function builtCore(kind: "wasm" | "without-wasm"): string {
  return join(root, "build", kind, "softmax_temperature.mjs");
}

/** A build of the core as a module of the bundler's: in JavaScript, unless it is given wasm to run in. */
const inEither = "\0in-either";

/**
 * The core for where WebAssembly may not be compiled, for those who import it by this name, or whose platform compiles
 * none. Where the platform hands out what it has compiled before, `ready({ wasm })` starts the core in that.
 */
export const withoutWasm: InlineConfig = {
  ...shared,
  plugins: [
    safeExports,
    givenWasm,
    shortGlue,
    thirdParty,
    {
      name: "without-wasm",
      enforce: "pre",
      resolveId(source) {
        return source === "#wasm" ? inEither : undefined;
      },
      load(id) {
        if (id !== inEither) return undefined;
        return `import onGiven from "${builtCore("wasm")}";
          import inJavaScript from "${builtCore("without-wasm")}";
          export default (module) => (module.wasmBinary ? onGiven : inJavaScript)(module);`;
      },
    },
  ],
  build: {
    ...library,
    emptyOutDir: false,
    lib: { entry: { "without-wasm": join(web, "core/index.ts") }, formats: ["es"] },
    rolldownOptions: { ...library.rolldownOptions, output: { minify: true } },
  },
};

/** The file that stands alone beside the core that has the same inside: for `ready({ wasm })`. */
export function writeWasm(): void {
  writeFileSync(join(dist, "core.wasm"), wasmIn(readFileSync(builtCore("wasm"), "utf8")));
}

/** A single file can fetch neither a language nor another core. */
const nothingLater: Plugin = {
  name: "nothing-later",
  enforce: "pre",
  resolveId(source) {
    if (source.endsWith("/later.js")) return join(web, "element/later-inside.ts");
    if (source.endsWith("/element-loaders.js")) return join(web, "languages/element-loaders-inside.ts");
    return source.endsWith("/fallback-loader.js") ? join(web, "state/fallback-missing.ts") : undefined;
  },
};

/** One file that needs no other, for places where nothing resolves an import. The entry is a path from web/. */
export function oneFile(entry: string, file: string, format: "es" | "iife"): InlineConfig {
  return {
    ...shared,
    plugins: [...shared.plugins, nothingLater, smaller],
    build: {
      ...library,
      emptyOutDir: false,
      lib: { entry: join(web, entry), formats: [format], name: "softmaxTemperature", fileName: () => file },
      rolldownOptions: { ...library.rolldownOptions, output: { codeSplitting: false } },
    },
  };
}
