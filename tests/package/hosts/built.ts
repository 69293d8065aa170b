import { copyFileSync, cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import { after, before } from "node:test";
import { folder } from "./install.js";

/** A site of one of the generators, built from its folder here in a folder of its own, from before the first test to after the last. */
export function builtSite(name: string, build: (site: string) => void): { readonly path: string } {
  let path = "";
  before(() => {
    path = mkdtempSync(join(tmpdir(), `${basename(name)}-`));
    cpSync(join(folder, name), path, { recursive: true });
    // Else one of a folder above it would say what the site is.
    writeFileSync(join(path, "package.json"), '{ "private": true }\n');
    build(path);
  });
  after(() => rmSync(path, { recursive: true }));
  return {
    get path() {
      return path;
    },
  };
}

/** Puts the script into a folder, under the name by which the README's recipes call it. */
export function copyScript(place: string): void {
  mkdirSync(place, { recursive: true });
  copyFileSync(join(folder, "../../../dist/classic.js"), join(place, "softmax-temperature.js"));
}
