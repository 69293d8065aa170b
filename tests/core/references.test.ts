import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import { missedReferences } from "./references.js";

test("the module meets the same references as the core", () => {
  const text = readFileSync(new URL("../data/references.txt", import.meta.url), "utf8");
  const { count, missed } = missedReferences(text);
  assert.ok(count >= 400);
  assert.deepEqual(missed, []);
});
