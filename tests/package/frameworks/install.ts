import { fileURLToPath } from "node:url";
import { fetchPackages } from "../fetch-packages.js";

export const folder = fileURLToPath(new URL("./", import.meta.url));

/** Angular's packages ask for other versions of what the others ask for, so they have a folder of their own. */
export function installFrameworks(): void {
  fetchPackages(folder);
  fetchPackages(fileURLToPath(new URL("./angular/", import.meta.url)));
}
