import { execFileSync } from "node:child_process";
import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";

const folder = fileURLToPath(new URL("../", import.meta.url));

/** Installs the libraries to compare with, if they are missing. None of their install scripts are needed. */
export function installPeers(): void {
  if (existsSync(`${folder}node_modules`)) return;
  execFileSync("npm", ["ci", "--ignore-scripts"], { cwd: folder, stdio: "inherit" });
}

/**
 * Imports one of them. Its type is stated by the caller, no more of it than is used, so that the types of this project
 * can be checked without installing the peers.
 */
export async function importPeer<Module>(name: string): Promise<Module> {
  return (await import(name)) as Module;
}

/** Where a file of an installed peer is that its package does not export. */
export function peerFile(path: string): string {
  return new URL(`../node_modules/${path}`, import.meta.url).href;
}
