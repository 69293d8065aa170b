import assert from "node:assert/strict";
import { test } from "node:test";
import { element as ar } from "../../web/languages/ar/element.js";
import { type Problem, wordsOf } from "../../web/languages/contracts/problems.js";
import { element as de } from "../../web/languages/de/element.js";
import { element as en } from "../../web/languages/en/element.js";
import { element as es } from "../../web/languages/es/element.js";
import { element as fr } from "../../web/languages/fr/element.js";
import { element as ja } from "../../web/languages/ja/element.js";
import { element as pt } from "../../web/languages/pt/element.js";
import { element as zh } from "../../web/languages/zh/element.js";
import { nameOf } from "../../web/state/refusal.js";
import { panelNames } from "../../web/state/state.js";

const long = nameOf("W".repeat(1000));
const number = String(Number.MAX_VALUE);
/** The longest that can be said of what. */
const details: Readonly<Record<string, readonly string[]>> = {
  notOneOf: [long, panelNames.join(", ")],
  badLogit: ["16777215", "-Infinity"],
  notANumber: [long],
  notAList: [long],
  unusable: [long],
  badDigits: [long],
  badSeed: [long],
  notATemperature: [long],
};

test("no notice in the element has more than 200 characters, in any language", () => {
  for (const words of [ar, de, en, es, fr, ja, pt, zh]) {
    for (const code of Object.keys(words.problems)) {
      const problem = { code, details: details[code] ?? [number, number] } as unknown as Problem;
      const notice = words.badField("temperature-min", wordsOf(problem, words.problems));
      assert.ok(notice.length <= 200, `${words.language}: ${notice.length}: ${notice}`);
    }
  }
});

test("what a notice calls a value is short, whatever it is, and at once", () => {
  const values = ["x".repeat(1e6), 1n << 20_000_000n, Symbol("s".repeat(1e6)), () => 1, { data: [] }, [[]], -0, null];
  for (const value of [...values, undefined, Number.NaN, true]) assert.ok(nameOf(value).length <= 40);
  assert.equal(nameOf({ data: new Float32Array(2) }), "{…} (.data?)");
  assert.equal(nameOf("\ud83d"), "\ufffd");
});
