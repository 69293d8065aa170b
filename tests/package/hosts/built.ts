import { cpSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before } from "node:test";
import { folder } from "./install.js";

/** A site of one of the generators, built from its folder here in a folder of its own, from before the first test to after the last. */
export function builtSite(name: string, build: (site: string) => void): { readonly path: string } {
  let path = "";
  before(() => {
    path = mkdtempSync(join(tmpdir(), `${name}-`));
    cpSync(join(folder, name), path, { recursive: true });
    build(path);
  });
  after(() => rmSync(path, { recursive: true }));
  return {
    get path() {
      return path;
    },
  };
}
