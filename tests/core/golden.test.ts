import assert from "node:assert/strict";
import { test } from "node:test";
import { computeDrawsHash, computeHash, drawsHash, goldenHash } from "../golden.js";

test("a million results have the bits that they have everywhere", () => {
  assert.equal(computeHash().toString(16), goldenHash.toString(16));
});

test("the tokens drawn are those that are drawn everywhere", () => {
  assert.equal(computeDrawsHash().toString(16), drawsHash.toString(16));
});
