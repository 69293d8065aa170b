import assert from "node:assert/strict";
import { test } from "node:test";
import {
  formatBriefly,
  formatExactly,
  formatFixed,
  formatSigned,
  numbersIn,
  parseNumber,
  sumAsShown,
} from "../../web/languages/numbers.js";

test("numbers are read as people write them", () => {
  const texts: [string, number | undefined][] = [
    ["1", 1],
    [" 1.5 ", 1.5],
    [".5", 0.5],
    ["5.", 5],
    ["+2", 2],
    ["-2", -2],
    ["−2", -2],
    ["–2", -2],
    ["2e3", 2000],
    ["1E-5", 1e-5],
    ["1e−5", 1e-5],
    ["inf", Number.POSITIVE_INFINITY],
    ["∞", Number.POSITIVE_INFINITY],
    ["-Infinity", Number.NEGATIVE_INFINITY],
    ["−∞", Number.NEGATIVE_INFINITY],
    ["", undefined],
    ["-", undefined],
    [".", undefined],
    ["1e", undefined],
    ["1,5", undefined],
    ["0x10", undefined],
    ["NaN", undefined],
    ["1 2", undefined],
    ["1e999", undefined],
    ["abc", undefined],
  ];
  for (const [text, value] of texts) assert.equal(parseNumber(text), value, text);
});

test("what is written exactly reads back as the same number", () => {
  for (const value of [0, 1, -1, 0.1, -2.5e-7, 1e21, Number.MAX_VALUE, -Number.MIN_VALUE, 1 / 3]) {
    assert.equal(parseNumber(formatExactly(value)), value);
  }
  assert.equal(formatExactly(Number.NEGATIVE_INFINITY), "−∞");
  assert.equal(formatExactly(-0), "0");
});

test("a probability is rounded, never cut, and only an exact 0 or 1 is written as 0 or 1", () => {
  assert.equal(formatFixed(0.98765, 4), "0.9877");
  assert.equal(formatFixed(2 / 3, 4), "0.6667");
  assert.equal(formatFixed(0, 4), "0");
  assert.equal(formatFixed(1, 4), "1");
  assert.equal(formatFixed(1 - 2 ** -53, 4), "1.0000");
  assert.equal(formatFixed(0.00005, 4), "0.0001");
  assert.equal(formatFixed(0.00004, 4), "4.00×10⁻⁵");
  assert.equal(formatFixed(3.268e-12, 4), "3.27×10⁻¹²");
  assert.equal(formatFixed(5e-324, 4), "4.94×10⁻³²⁴");
});

test("a brief number has five digits, or an exponent that is never cut", () => {
  assert.equal(formatBriefly(-1e308), "−1e308");
  assert.equal(formatBriefly(1.234e-300), "1.2e-300");
  assert.equal(formatBriefly(123456789.123), "1.2e8");
  assert.equal(formatBriefly(12345.678), "12346");
  assert.equal(formatBriefly(0), "0");
  assert.equal(formatBriefly(3.3672958299864741), "3.3673");
  assert.equal(formatBriefly(-29.3306), "−29.331");
  assert.equal(formatBriefly(Number.NEGATIVE_INFINITY), "−∞");
});

test("a number of either sign is rounded to the given decimals, and a long one gets an exponent", () => {
  assert.equal(formatSigned(-1.23456, 4), "−1.2346");
  assert.equal(formatSigned(0, 4), "0");
  assert.equal(formatSigned(-1e-9, 4), "−1.00×10⁻⁹");
  assert.equal(formatSigned(-123456789, 4), "−1.23×10⁸");
  assert.equal(formatSigned(Number.NEGATIVE_INFINITY, 4), "−∞");
});

test("a column's sum is the exact sum of its rounded numbers", () => {
  assert.equal(sumAsShown([1 / 3, 1 / 3, 1 / 3], 4), "0.9999");
  assert.equal(sumAsShown([0.25, 0.75], 2), "1.00");
  assert.equal(sumAsShown(new Array(10).fill(0.1), 15), "1.000000000000000");
  assert.equal(sumAsShown([1e-9, 1], 4), "1.0000");
});

test("a language writes the same digits with its own decimal sign, and reads what it writes", () => {
  const german = numbersIn("de", ",");
  assert.equal(german.fixed(0.98765, 4), "0,9877");
  assert.equal(german.fixed(3.268e-12, 4), "3,27×10⁻¹²");
  assert.equal(german.briefly(1.234e-300), "1,2e-300");
  assert.equal(german.signed(-1.23456, 4), "−1,2346");
  assert.equal(german.sum([1 / 3, 1 / 3, 1 / 3], 4), "0,9999");
  assert.equal(german.count(50000), "50.000");
  for (const language of ["en", "es", "fr", "de", "pt", "zh", "ja", "ar"]) {
    const [, decimal] = new Intl.NumberFormat(`${language}-u-nu-latn`).formatToParts(0.5);
    const numbers = numbersIn(language, decimal?.value as "." | ",");
    for (const value of [0.1, -2.5e-7, 1 / 3, 1e21, 5e-324, Number.NEGATIVE_INFINITY]) {
      assert.equal(numbers.parse(numbers.exactly(value)), value, `${language} ${value}`);
      assert.match(numbers.exactly(value), /^[−0-9.,e∞+-]+$/, language);
    }
  }
});

test("a language with a decimal comma also reads a point, but one with a decimal point does not read a comma", () => {
  const german = numbersIn("de", ",");
  assert.equal(german.parse("1,5"), 1.5);
  assert.equal(german.parse("1.5"), 1.5);
  assert.equal(german.parse("1.000,5"), undefined);
  assert.equal(german.parse("1,5,2"), undefined);
  assert.equal(numbersIn("en").parse("1,5"), undefined);
});
