import { fileURLToPath } from "node:url";
import { fetchPackages } from "../fetch-packages.js";

/** Installs the run times and the tools of the matrix. Bun's own script puts its program in place. */
export function installMatrix(): void {
  fetchPackages(fileURLToPath(new URL("./", import.meta.url)), "node_modules/bun/install.js");
}
