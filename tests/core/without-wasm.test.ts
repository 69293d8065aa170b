import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { readdirSync, readFileSync } from "node:fs";
import { test } from "node:test";
import * as withWasm from "softmax-temperature";
import * as withoutWasm from "softmax-temperature/without-wasm";

/** The core in JavaScript, for where WebAssembly may not run. */

const root = new URL("../../", import.meta.url).pathname;

/** Runs tests of this folder as an edge run time would: with its export condition, and without WebAssembly. */
function runAtTheEdge(condition: string, files: readonly string[], ...options: readonly string[]): string {
  const { NODE_TEST_CONTEXT: _, ...env } = process.env;
  const loaded = [`--conditions=${condition}`, "--no-expose-wasm", "--import", "tsx"];
  const paths = files.map((name) => `tests/core/${name}.test.ts`);
  const all = [...loaded, "--test", "--test-reporter=tap", ...options, ...paths];
  const { stderr, stdout } = spawnSync(process.execPath, all, { cwd: root, encoding: "utf8", env });
  return /^# fail 0$/m.test(stdout) && /^# pass [1-9]/m.test(stdout) ? "passed" : stdout + stderr;
}

test("it has the same face, and neither wasm nor a use for it", () => {
  assert.deepEqual(Object.keys(withoutWasm), Object.keys(withWasm));
  assert.notEqual(withoutWasm.softmax, withWasm.softmax);
  const files = readdirSync(`${root}dist`).filter((name) => /^without-wasm.*\.js$/.test(name));
  assert.deepEqual(files, ["without-wasm.js"]);
  assert.doesNotMatch(readFileSync(`${root}dist/without-wasm.js`, "utf8"), /^import |wasmBinary\s*=\s*\(/m);
});

test("it has the golden hash, and draws the same tokens", () => {
  assert.equal(runAtTheEdge("workerd", ["golden"]), "passed");
});

test("it meets the references, and gives the same errors", () => {
  assert.equal(
    runAtTheEdge("edge-light", ["references", "truncation-references", "temperature-for", "errors"]),
    "passed",
  );
});

test("its memory grows while samplers draw", () => {
  assert.equal(runAtTheEdge("workerd", ["sampler"], "--test-name-pattern=memory that grows|a sequence is"), "passed");
});

test("nobody gets it who does not ask for it: a bundler may call an ordinary web worker a worker", () => {
  const { exports } = JSON.parse(readFileSync(`${root}package.json`, "utf8"));
  assert.deepEqual(Object.keys(exports["."]), ["types", "workerd", "edge-light", "default"]);
});
