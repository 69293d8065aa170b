import { join } from "node:path";
import { fileURLToPath } from "node:url";

export const root = fileURLToPath(new URL("../../", import.meta.url));
export const web = join(root, "web");
/** What is published: the npm package's files, and the page in a folder of its own. */
export const dist = join(root, "dist");
export const distPage = join(dist, "page");
