import assert from "node:assert/strict";
import { test } from "node:test";
import { type Pasted, readPasted } from "../../../web/formats/read/pasted.js";
import { numbersIn } from "../../../web/languages/numbers.js";

const english = numbersIn("en");
const german = numbersIn("de", ",");

test("numbers are read in any arrangement", () => {
  for (const text of [
    "2, 1, 0.1",
    "2 1 0.1",
    "2\n1\n0.1\n",
    "[2, 1, 0.1]",
    "2;1;0.1",
    "(2,\n 1,\r\n 0.1)",
    "2\t1\t0.1",
  ]) {
    assert.deepEqual(readPasted(text, english), { logits: [2, 1, 0.1], labels: [] }, text);
  }
});

test("a line can name its number", () => {
  const expected = { logits: [2, -1.5, Number.NEGATIVE_INFINITY], labels: ["cat", "dog: big", "bird"] };
  assert.deepEqual(readPasted("cat: 2\ndog: big: −1.5\nbird\t-inf", english), expected);
  assert.deepEqual(readPasted('{"cat": 2,\n"dog: big": -1.5,\n"bird": -Infinity}', english), expected);
  assert.deepEqual(readPasted("猫：2\n犬：1", english), { logits: [2, 1], labels: ["猫", "犬"] });
  assert.deepEqual(readPasted("cat: 2\n1", english), { logits: [2, 1], labels: ["cat", ""] });
});

test("several labelled numbers may share a line, as in a dictionary, and brackets in labels stay", () => {
  const expected = { logits: [2, 1], labels: ["cat", "dog"] };
  for (const text of [
    '{"cat": 2, "dog": 1}',
    "cat: 2, dog: 1",
    "{'cat': 2,\n'dog': 1}",
    "cat=2; dog=1",
    "{\n cat: 2,\n dog: 1\n}",
  ]) {
    assert.deepEqual(readPasted(text, english), expected, text);
  }
  assert.deepEqual(readPasted("[CLS]: 2\n(s): 1\nyes, please: 0", english), {
    logits: [2, 1, 0],
    labels: ["[CLS]", "(s)", "yes, please"],
  });
  assert.deepEqual(readPasted("Katze: 0,5; Hund: 1,5", german), { logits: [0.5, 1.5], labels: ["Katze", "Hund"] });
});

test("a vocabulary fits on one line", () => {
  const text = new Array(300_000).fill("1").join(",");
  const pasted = readPasted(text, english);
  assert.ok("logits" in pasted);
  assert.equal(pasted.logits.length, 300_000);
});

test("decimal commas are told from commas between numbers", () => {
  const cases: [string, number[]][] = [
    ["0,5", [0.5]],
    ["2, 1, 0,1", [2, 1, 0.1]],
    ["2; 1; 0,1", [2, 1, 0.1]],
    ["2,1,0.1", [2, 1, 0.1]],
    ["1,2,3", [1, 2, 3]],
    ["2 1 0,1", [2, 1, 0.1]],
    ["2.5 1.5", [2.5, 1.5]],
  ];
  for (const [text, logits] of cases) assert.deepEqual(readPasted(text, german), { logits, labels: [] }, text);
  assert.deepEqual(readPasted("Katze: 0,5\nHund: 1.5", german), { logits: [0.5, 1.5], labels: ["Katze", "Hund"] });
  assert.deepEqual(readPasted("0,5", english), { logits: [0, 5], labels: [] });
});

test("the first line that cannot be read is returned, and nothing else", () => {
  assert.deepEqual(readPasted("1\n\ntwo", english), { line: 3, text: "two" });
  assert.deepEqual(readPasted("cat: many", english), { line: 1, text: "cat: many" });
  assert.deepEqual(readPasted("1, 2x", english), { line: 1, text: "1, 2x" });
  assert.deepEqual(readPasted(" \n", english), { logits: [], labels: [] });
});

test("a long text that cannot be read is refused soon", () => {
  const spaces = " ".repeat(1_000_000);
  for (const text of [
    `"a," + ${spaces}"b"`,
    `1${spaces}x`,
    `1${",".repeat(1_000_000)}x`,
    `1${"]".repeat(1_000_000)}x`,
    `${"1".repeat(1_000_000)}x`,
    `${`,${" ".repeat(8)}`.repeat(100_000)}x`,
    `a${spaces}: ${spaces}x`,
  ]) {
    assert.ok("line" in readPasted(text, english));
    assert.ok("line" in readPasted(text, german));
  }
  assert.deepEqual(readPasted(`cat${spaces}:${spaces}2`, english), { logits: [2], labels: ["cat"] });
});

test("an apostrophe that keeps a spreadsheet from taking a label for a formula is removed, one of them", () => {
  const { labels } = readPasted("'=a: 1\n''b: 2\n'c: 3\n'＠d: 4", english) as Pasted;
  assert.deepEqual(labels, ["=a", "'b", "'c", "＠d"]);
});
