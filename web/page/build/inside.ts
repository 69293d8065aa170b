import { readFileSync } from "node:fs";
import { join } from "node:path";
import { distPage } from "../../build/paths.js";
import { bannerIn } from "../../build/third-party.js";
import type { Inside } from "../embed/standalone-file.js";
import { contentHash } from "./content-hash.js";

/** What a file that stands alone has inside, from the frame's style and script, which are built by then. */
export function inside(): Inside {
  const style = readFileSync(join(distPage, "embed.css"), "utf8");
  const script = readFileSync(join(distPage, "embed.js"), "utf8");
  refuseEnds(style, ["</style"]);
  refuseEnds(script, ["</script", "<!--"]);
  return { style, script };
}

/** The same as a script for the page, which writes such files, too, and may fetch nothing else: its path and its text. */
export function insideScript(): { readonly path: string; readonly text: string } {
  const { script, style } = inside();
  const values = `style = ${JSON.stringify(style)}, script = ${JSON.stringify(script)}`;
  const text = `${bannerIn(script)}\nexport const ${values};\n`;
  return { path: `assets/standalone-${contentHash(text)}.js`, text };
}

/** The text of an element must not end that element, nor begin a comment in it. */
function refuseEnds(text: string, ends: readonly string[]): void {
  const found = ends.find((end) => text.toLowerCase().includes(end));
  if (found !== undefined) throw new Error(`a file cannot have this inside: there is ${found} in it`);
}
