/** Builds all that is published, into dist/: `node --import tsx web/build/build.ts`, after the core in build/wasm. */
import { copyFileSync } from "node:fs";
import { join } from "node:path";
import { build } from "vite";
import { embedded, writeEmbeds } from "../page/build/embeds.js";
import { page } from "../page/build/page.js";
import { serviceWorker } from "../page/build/service-worker.js";
import { modules, oneFile } from "./package.js";
import { dist, web } from "./paths.js";

await build(modules);
await build(oneFile("entries/classic.ts", "classic.js", "iife"));
await build(oneFile("entries/anywidget.ts", "anywidget.js", "es"));
copyFileSync(join(web, "custom-elements.json"), join(dist, "custom-elements.json"));

// It names the package's version and what classic.js hashes to; and its service worker, all of its files.
await build(await page());
await build(embedded);
await writeEmbeds();
await build(serviceWorker());
