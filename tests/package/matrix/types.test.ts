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

test("@arethetypeswrong/cli has no problem to report for modules, bundlers and require()", () => {
  const attw = fileURLToPath(new URL("node_modules/.bin/attw", import.meta.url));
  const options = [
    // Not Node 10, which knows no `exports`.
    ...["--profile", "node16"],
    // That require() gives a module is what is meant: Node does that since 20.19.
    ...["--ignore-rules", "cjs-resolves-to-esm"],
    // A page is nothing to import.
    ...["--exclude-entrypoints", "./standalone.html"],
  ];
  const { status, stdout } = spawnSync(attw, [pack(), ...options, "--format", "ascii"], { encoding: "utf8" });
  assert.equal(status, 0, stdout);
});

test("the core's types hold on TypeScript 4.7, and all of them on 5.9, with Float16Array where it is declared", () => {
  const folder = mkdtempSync(join(tmpdir(), "types-"));
  const tsc = (version: string) =>
    fileURLToPath(new URL(`node_modules/typescript-${version}/bin/tsc`, import.meta.url));
  const nodeNext = ["--module", "nodenext"];
  try {
    install(folder);
    const core = { "core.mts": ofCore };
    const all = { ...core, "element.mts": ofElement };
    assert.equal(compile(tsc("4.7"), folder, core, [...nodeNext, "--lib", "es2022,dom"]), "");
    assert.equal(compile(tsc("5.9"), folder, all, [...nodeNext, "--lib", "es2022,dom"]), "");
    assert.equal(
      compile(tsc("5.9"), folder, { ...all, "halves.mts": ofHalves }, [...nodeNext, "--lib", "esnext,dom"]),
      "",
    );
  } finally {
    rmSync(folder, { recursive: true });
  }
});
