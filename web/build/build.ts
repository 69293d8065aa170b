/** Builds all that is published, into dist/: `node --import tsx web/build/build.ts`, after the core in build/wasm. */
import { build } from "vite";
import { embedded, writeEmbeds } from "../page/build/embeds.js";
import { page } from "../page/build/page.js";
import { serviceWorker } from "../page/build/service-worker.js";
import { writeManifest } from "./manifest.js";
import { modules, oneFile } from "./package.js";

await build(modules);
await build(oneFile("entries/classic.ts", "classic.js", "iife"));
await build(oneFile("entries/anywidget.ts", "anywidget.js", "es"));
writeManifest();

// It names the package's version and what classic.js hashes to; and its service worker, all of its files.
await build(await page());
await build(embedded);
await writeEmbeds();
await build(serviceWorker());
