import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { dist } from "../../build/paths.js";

/** What pages elsewhere fetch, and what notebooks do. */
export const servedScript = "softmax-temperature.js";
export const servedWidget = "softmax-temperature-widget.js";

/** The files of the package that are served beside the page, for pages elsewhere, without the names of their maps. */
export function servedText(file: "classic.js" | "anywidget.js"): string {
  return readFileSync(join(dist, file), "utf8").replace(/\n\/\/# sourceMappingURL=.*\s*$/, "\n");
}

/** A checksum as browsers compare it. */
export function integrityOf(content: string | Buffer): string {
  return `sha384-${createHash("sha384").update(content).digest("base64")}`;
}
