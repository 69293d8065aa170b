import { fileURLToPath } from "node:url";
import { fetchPackages } from "../fetch-packages.js";

export const folder = fileURLToPath(new URL("./", import.meta.url));

export function installHosts(): void {
  fetchPackages(folder);
}
