import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { mergeConfig } from "vite";
import { oneFile } from "../../build/package.js";
import { dist } from "../../build/paths.js";
import { initialState } from "../../state/state.js";
import { frameDocument } from "../embed/frame-document.js";
import { standaloneFile } from "../embed/standalone-file.js";
import { distributionTable } from "../lesson/tables.js";
import { type Language, loadLanguages } from "./languages.js";
import { cssTarget, target } from "./page.js";

const frame = oneFile("page/embed/frame.ts", "embed.js", "iife");

/** The element alone: embed.js and embed.css. */
export const embedded = mergeConfig(frame, {
  build: { lib: { cssFileName: "embed" }, cssTarget, outDir: target, sourcemap: false },
});

/** In parts for a frame, and in one file; the page has the file's insides as a script, which is all that it may fetch. */
export async function writeEmbeds(): Promise<void> {
  const style = readFileSync(join(target, "embed.css"), "utf8");
  const script = readFileSync(join(target, "embed.js"), "utf8");
  refuseEnds(style, ["</style"]);
  refuseEnds(script, ["</script", "<!--"]);
  writeFileSync(join(target, "embed.html"), framePage);
  writeFileSync(
    join(target, "standalone.js"),
    `export const style = ${JSON.stringify(style)}, script = ${JSON.stringify(script)};\n`,
  );
  const [{ element, essay }] = (await loadLanguages()) as [Language, ...Language[]];
  const words = { label: essay.label, probability: essay.probability, numbers: element.numbers };
  const state = { ...initialState, labels: essay.labels };
  const table = distributionTable({ logits: state.logits, printed: [state.temperature] }, essay.labels, words);
  const worked = { state, language: element.language, title: essay.title };
  writeFileSync(join(dist, "standalone.html"), standaloneFile(worked, { style, script }, table));
}

/** What stands inside an element must not end it, nor begin a comment in it. */
function refuseEnds(text: string, ends: readonly string[]): void {
  const found = ends.find((end) => text.toLowerCase().includes(end));
  if (found !== undefined) throw new Error(`what the file has inside must not have ${found} in it`);
}

/** In a sandboxed frame, which has no origin, a module would need a header that few hosts send: a classic script needs none. */
const framePage = frameDocument({
  language: "en",
  title: "Softmax with temperature",
  head: '<link rel="stylesheet" href="./embed.css" />',
  element: "<softmax-temperature></softmax-temperature>",
  script: '<script src="./embed.js"></script>',
});
