import { join } from "node:path";
import { fileURLToPath } from "node:url";

export const root = fileURLToPath(new URL("../../", import.meta.url));
export const web = join(root, "web");
/** What is published: the npm module, and within it the page. */
export const dist = join(root, "dist");
