import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { before, test } from "node:test";
import { fileURLToPath } from "node:url";
import { install, pack } from "../packed.js";
import { compile, ofCore, ofElement, ofHalves } from "../typed.js";
import { installMatrix } from "./install.js";

before(installMatrix);

test("@arethetypeswrong/cli has no problem to report for modules, bundlers, require() and TypeScript's node10", () => {
  const attw = fileURLToPath(new URL("node_modules/.bin/attw", import.meta.url));
  const options = [
    // That require() gives a module is what is meant: Node does that since 20.19.
    ...["--ignore-rules", "cjs-resolves-to-esm"],
    // A page is nothing to import.
    ...["--exclude-entrypoints", "./standalone.html", "./custom-elements.json"],
  ];
  const { status, stdout } = spawnSync(attw, [pack(), ...options, "--format", "ascii"], { encoding: "utf8" });
  assert.equal(status, 0, stdout);
});

test("the types hold on TypeScript 4.7 and 5.9 in each of their resolutions, with Float16Array where it is declared", () => {
  const folder = mkdtempSync(join(tmpdir(), "types-"));
  const tsc = (version: string) =>
    fileURLToPath(new URL(`node_modules/typescript-${version}/bin/tsc`, import.meta.url));
  const nodeNext = ["--module", "nodenext"];
  try {
    install(folder);
    const all = { "core.mts": ofCore, "element.mts": ofElement };
    // Node's way is that of ES modules in .mts; a bundler's did not exist before 5.0, and "node" is what node10 was called.
    const node10 = ["--module", "esnext", "--moduleResolution", "node"];
    const bundler = ["--module", "esnext", "--moduleResolution", "bundler"];
    const plain = { "core.ts": ofCore, "element.ts": ofElement };
    for (const version of ["4.7", "5.9"]) {
      for (const resolution of [nodeNext, node10, ...(version === "5.9" ? [bundler] : [])]) {
        const programs = resolution === nodeNext ? all : plain;
        assert.equal(compile(tsc(version), folder, programs, [...resolution, "--lib", "es2022,dom"]), "");
      }
    }
    assert.equal(
      compile(tsc("5.9"), folder, { ...all, "halves.mts": ofHalves }, [...nodeNext, "--lib", "esnext,dom"]),
      "",
    );
  } finally {
    rmSync(folder, { recursive: true });
  }
});
