import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { before, test } from "node:test";
import { fileURLToPath } from "node:url";
import { pack } from "../packed.js";
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
