/** Builds all that is published into dist/, once the core is in build/wasm and build/without-wasm: `node --import tsx web/build.ts`. */
import { build } from "vite";
import { writeManifest } from "./build/manifest.js";
import { modules, oneFile, withoutWasm, writeWasm } from "./build/package.js";
import { writeNotices } from "./build/third-party.js";
import { frame, preview, writeEmbeds } from "./page/build/embeds.js";
import { page } from "./page/build/page.js";
import { serviceWorker } from "./page/build/service-worker.js";

await build(modules);
await build(withoutWasm);
writeWasm();
await build(oneFile("entries/classic.ts", "classic.js", "iife"));
await build(oneFile("entries/anywidget.ts", "anywidget.js", "es"));
writeManifest();

// The page needs classic.js and the frame, whose hashes it names. Its service worker comes last: it lists all of the
// page's files.
await build(frame);
await build(preview);
await build(await page());
await writeEmbeds();
await build(serviceWorker());
writeNotices();
