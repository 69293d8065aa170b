import assert from "node:assert/strict";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { test } from "node:test";
import { install, root } from "./packed.js";
import { compile, ofCore, ofElement, ofHalves, requiring } from "./typed.js";

test("the packed package's types stand on their own, checked in full", () => {
  const folder = mkdtempSync(join(tmpdir(), "types-"));
  const tsc = join(root, "node_modules/.bin/tsc");
  const plain = { "core.mts": ofCore, "element.mts": ofElement };
  const nodeNext = ["--module", "nodenext"];
  const bundler = ["--module", "esnext", "--moduleResolution", "bundler"];
  const es2022 = ["--lib", "es2022,dom"];
  const esNext = ["--lib", "esnext,dom"];
  try {
    install(folder);
    assert.equal(compile(tsc, folder, plain, [...bundler, ...es2022]), "");
    assert.equal(compile(tsc, folder, { ...plain, "requiring.cts": requiring }, [...nodeNext, ...es2022]), "");
    assert.equal(compile(tsc, folder, { ...plain, "halves.mts": ofHalves }, [...nodeNext, ...esNext]), "");
  } finally {
    rmSync(folder, { recursive: true });
  }
});
