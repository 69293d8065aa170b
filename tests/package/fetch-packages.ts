import { execFileSync } from "node:child_process";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";

/**
 * Installs the npm packages of a folder with a package.json of its own, which nothing else needs, unless those that are
 * pinned now are there. `afterwards` is a script of theirs that has to run, as a path in the folder; no other one does.
 */
export function fetchPackages(folder: string, afterwards?: string): void {
  const pinned = readFileSync(join(folder, "package-lock.json"), "utf8");
  const note = join(folder, "node_modules/.installed-lock.json");
  if (existsSync(note) && readFileSync(note, "utf8") === pinned) return;
  const options = ["--ignore-scripts", "--no-audit", "--no-fund"];
  execFileSync("npm", ["ci", ...options], { cwd: folder, stdio: ["ignore", "ignore", "inherit"] });
  if (afterwards !== undefined) execFileSync(process.execPath, [afterwards], { cwd: folder, stdio: "ignore" });
  writeFileSync(note, pinned);
}
