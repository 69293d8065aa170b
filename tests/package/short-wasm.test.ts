import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { letters, packed, unpack } from "../../web/build/short-wasm.js";
import { root } from "./packed.js";

const unpacked = new Function(`return ${unpack}`)() as (text: string, frequent: string, letters: string) => Uint8Array;

test("bytes that were packed as text are unpacked again", () => {
  const all = Uint8Array.from({ length: 70000 }, (_, i) => (i < 256 ? i : (i * i) >> 3));
  for (const bytes of [all, all.subarray(0, 256), all.subarray(7, 8), new Uint8Array(0), new Uint8Array(999)]) {
    const { text, frequent } = packed(bytes);
    assert.deepEqual(unpacked(text, frequent, letters), bytes);
  }
});

test("the text has only letters that no host has to escape", () => {
  const { text, frequent } = packed(Uint8Array.from({ length: 5000 }, (_, i) => i ^ (i >> 5)));
  assert.match(text + frequent + letters, /^[\x20-\x7e]+$/);
  assert.doesNotMatch(text + frequent + letters, /["'`\\$<&]/);
});

test("the core that is published carries its wasm this way", () => {
  const core = readdirSync(join(root, "dist")).find((name) => /^core-.*\.js$/.test(name))!;
  assert.doesNotMatch(readFileSync(join(root, "dist", core), "utf8"), /[A-Za-z0-9+/]{1000}/);
});
