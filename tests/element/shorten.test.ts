import assert from "node:assert/strict";
import { test } from "node:test";
import { shorten, widthInLetters } from "../../web/element/drawing/shorten.js";

test("a text that fits is left alone, and a longer one ends in an ellipsis", () => {
  assert.equal(shorten("banana", 6), "banana");
  assert.equal(shorten("bananas", 6), "banan…");
});

test("wide letters count twice, and none is cut in half", () => {
  assert.equal(widthInLetters("温度T"), 5);
  assert.equal(shorten("温度温度", 6), "温度…");
  assert.equal(shorten("a😀b😀c", 4), "a😀…");
});
