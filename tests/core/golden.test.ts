import assert from "node:assert/strict";
import { test } from "node:test";
import { computeHash, goldenHash } from "../golden.js";

test("a million results have the bits that they have everywhere", () => {
  assert.equal(computeHash().toString(16), goldenHash.toString(16));
});
