import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

export const root = fileURLToPath(new URL("../../", import.meta.url));

let tarball: string | undefined;

/** The path of the package as npm would publish it; packed once a process, and gone with it. */
export function pack(): string {
  if (tarball !== undefined) return tarball;
  const folder = mkdtempSync(join(tmpdir(), "packed-"));
  process.once("exit", () => rmSync(folder, { recursive: true }));
  const name = execFileSync("npm", ["pack", "--silent", "--pack-destination", folder], { cwd: root, encoding: "utf8" });
  tarball = join(folder, name.trim());
  return tarball;
}

/** Puts it where `npm install` in that folder would: it has no dependencies, so there is nothing to fetch. */
export function install(folder: string): void {
  const target = join(folder, "node_modules/softmax-temperature");
  mkdirSync(target, { recursive: true });
  execFileSync("tar", ["-xzf", pack(), "--strip-components=1", "-C", target]);
}
