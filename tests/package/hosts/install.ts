import { execFileSync } from "node:child_process";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

/** Where the hosts are: npm packages that nothing else here needs. */
export const folder = fileURLToPath(new URL("./", import.meta.url));

/** Installs them if they are missing, or not the ones that are pinned now. None of their install scripts are needed. */
export function installHosts(): void {
  const pinned = readFileSync(`${folder}package-lock.json`, "utf8");
  const note = `${folder}node_modules/.installed-lock.json`;
  if (existsSync(note) && readFileSync(note, "utf8") === pinned) return;
  const options = ["--ignore-scripts", "--no-audit", "--no-fund"];
  execFileSync("npm", ["ci", ...options], { cwd: folder, stdio: ["ignore", "ignore", "inherit"] });
  writeFileSync(note, pinned);
}
