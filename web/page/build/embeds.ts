import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { mergeConfig } from "vite";
import { oneFile } from "../../build/package.js";
import { dist, distPage } from "../../build/paths.js";
import { bannerIn } from "../../build/third-party.js";
import { initialState } from "../../state/state.js";
import { frameDocument } from "../embed/frame-document.js";
import { standaloneFile } from "../embed/standalone-file.js";
import { distributionTable } from "../site/tables.js";
import { type Language, loadLanguages } from "./languages.js";
import { cssTarget } from "./page.js";

/** The element alone, for frames and files: embed.js and embed.css. */
export const frame = mergeConfig(oneFile("page/embed/frame.ts", "embed.js", "iife"), {
  build: { lib: { cssFileName: "embed" }, cssTarget, outDir: distPage, sourcemap: false },
});

/**
 * Writes what has the element in it: embed.html, which has the style and the script beside it, and standalone.html, which has
 * them inside. standalone.js gives them to the page, which writes such files, too, and may fetch nothing but scripts.
 */
export async function writeEmbeds(): Promise<void> {
  const style = readFileSync(join(distPage, "embed.css"), "utf8");
  const script = readFileSync(join(distPage, "embed.js"), "utf8");
  refuseEnds(style, ["</style"]);
  refuseEnds(script, ["</script", "<!--"]);
  writeFileSync(join(distPage, "embed.html"), framePage);
  writeFileSync(
    join(distPage, "standalone.js"),
    `${bannerIn(script)}\nexport const style = ${JSON.stringify(style)}, script = ${JSON.stringify(script)};\n`,
  );
  const [{ element, site }] = (await loadLanguages()) as [Language, ...Language[]];
  const words = { label: site.label, probability: site.probability, numbers: element.numbers };
  const state = { ...initialState, labels: site.labels };
  const table = distributionTable(state.logits, [state.temperature], site.labels, words);
  const worked = { state, language: element.language, title: site.name };
  writeFileSync(join(dist, "standalone.html"), standaloneFile(worked, { style, script }, table));
}

/** The text of an element must not end that element, nor begin a comment in it. */
function refuseEnds(text: string, ends: readonly string[]): void {
  const found = ends.find((end) => text.toLowerCase().includes(end));
  if (found !== undefined) throw new Error(`a file cannot have this inside: there is ${found} in it`);
}

/** In a sandboxed frame, which has no origin, a module would need a header that few hosts send: a classic script needs none. */
const framePage = frameDocument({
  language: "en",
  title: "Softmax with temperature",
  head: '<link rel="stylesheet" href="./embed.css" />',
  element: "<softmax-temperature></softmax-temperature>",
  script: '<script src="./embed.js"></script>',
});
