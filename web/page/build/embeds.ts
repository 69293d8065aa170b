import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { mergeConfig } from "vite";
import { oneFile } from "../../build/package.js";
import { dist, distPage } from "../../build/paths.js";
import { initialState } from "../../state/state.js";
import { frameDocument } from "../embed/frame-document.js";
import { type Inside, standaloneFile } from "../embed/standalone-file.js";
import { distributionTable } from "../site/tables.js";
import { contentHash } from "./content-hash.js";
import { inside, insideScript } from "./inside.js";
import { type Language, loadLanguages } from "./languages.js";
import { cssTarget } from "./page.js";
import { integrityOf, servedScript, servedText, servedWidget } from "./served-files.js";

/** The element alone, for frames and files: embed.js and embed.css. The page's folder is empty before. */
export const frame = mergeConfig(oneFile("page/embed/frame.ts", "embed.js", "iife"), {
  build: { lib: { cssFileName: "embed" }, cssTarget, outDir: distPage, emptyOutDir: true, sourcemap: false },
});

/** What stands around the element in the preview of "Embed": preview.js and preview.css. The frame is built before. */
export const preview = mergeConfig(oneFile("page/embed/preview.ts", "preview.js", "iife"), {
  build: { lib: { cssFileName: "preview" }, cssTarget, outDir: distPage, emptyOutDir: false, sourcemap: false },
});

/**
 * Writes what has the element in it: embed.html, which has the style and the script beside it, standalone.html, which has
 * them inside, the script that gives them to the page, and what pages elsewhere and notebooks fetch, with its preview.
 */
export async function writeEmbeds(): Promise<void> {
  const parts = inside();
  writeFileSync(join(distPage, "embed.html"), framePage(parts));
  const { path, text } = insideScript();
  writeFileSync(join(distPage, path), text);
  const script = servedText("classic.js");
  writeFileSync(join(distPage, servedScript), script);
  writeFileSync(join(distPage, servedWidget), servedText("anywidget.js"));
  writeFileSync(join(distPage, "preview.html"), previewPage(integrityOf(script)));
  const [{ element, site }] = (await loadLanguages()) as [Language, ...Language[]];
  const words = { label: site.label, probability: site.probability, numbers: element.numbers };
  const state = { ...initialState, labels: site.labels };
  const table = distributionTable(state.logits, [state.temperature], site.labels, words);
  const worked = { state, language: element.language, title: site.name };
  writeFileSync(join(dist, "standalone.html"), standaloneFile(worked, parts, table));
}

/** In a sandboxed frame, which has no origin, a module would need a header that few hosts send: a classic script needs none. */
function framePage({ script, style }: Inside): string {
  return frameDocument({
    language: "en",
    title: "Softmax with temperature",
    head: `<link rel="stylesheet" href="./embed.css?${contentHash(style)}" />`,
    element: "<softmax-temperature></softmax-temperature>",
    script: `<script src="./embed.js?${contentHash(script)}"></script>`,
  });
}

/** The script is asked for as a page elsewhere asks for it, and once more without its checksum, if that may not be. */
function previewPage(integrity: string): string {
  const part = (name: string) => `./${name}?${contentHash(readFileSync(join(distPage, name), "utf8"))}`;
  return frameDocument({
    language: "en",
    title: "Preview",
    head: `<link rel="stylesheet" href="${part("preview.css")}" />`,
    element: "<softmax-temperature></softmax-temperature>",
    script: `<script src="./${servedScript}" integrity="${integrity}" crossorigin="anonymous"></script>
    <script src="${part("preview.js")}"></script>
    <script src="./${servedScript}"></script>`,
  });
}
