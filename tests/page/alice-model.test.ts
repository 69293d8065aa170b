import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import { softmax } from "../../web/core/softmax.js";
import { entropy } from "../../web/core/statistics.js";
import { warm } from "../../web/element/drawing/warm.js";
import { alice } from "../../web/languages/en/alice.js";
import { element } from "../../web/languages/en/element.js";
import { copies } from "../../web/page/lesson/alice/copies.js";
import { likeliest } from "../../web/page/lesson/alice/likeliest.js";
import { type BookModel, readBook } from "../../web/page/lesson/alice/model.js";
import { percentage } from "../../web/page/lesson/alice/percentage.js";
import { Repeats } from "../../web/page/lesson/alice/repeats.js";
import { renderAliceStill } from "../../web/page/lesson/alice/still.js";
import { typeset } from "../../web/page/lesson/alice/typeset.js";
import { Variety } from "../../web/page/lesson/alice/variety.js";
import { Writer } from "../../web/page/lesson/alice/writer.js";
import { warmth } from "../../web/state/temperature-scale.js";

const text = readFileSync(new URL("../../web/page/data/alice-words.txt", import.meta.url), "utf8");
const book = readBook(text);

/** The probability of a word after two others. */
function chance({ idOf, logitsAfter }: BookModel, [beforeLast, last]: [string, string], word: string): number {
  return softmax(logitsAfter(idOf(beforeLast), idOf(last)))[idOf(word)]!;
}

function near(actual: number, expected: number): void {
  assert.ok(Math.abs(actual - expected) < 1e-12, `${actual} is not ${expected}`);
}

test("the book has the words that its README counts", () => {
  assert.equal(text.trim().split(/\s+/).length, 31171);
  assert.equal(book.words.length, 2656);
});

test("a chance is discounted and handed down from two words of context to one, to none", () => {
  const small = readBook("a b c\na b c\na b d\nb a\n");
  const frequency = { a: 4 / 11, b: 4 / 11, c: 2 / 11, d: 1 / 11 };
  // After b: c twice, d and a once each. After a b: c twice, d once.
  const afterOne = (count: number, p: number) => Math.max(count - 0.75, 0) / 4 + ((0.75 * 3) / 4) * p;
  const afterTwo = (count: number, p: number) => Math.max(count - 0.75, 0) / 3 + ((0.75 * 2) / 3) * p;
  near(chance(small, ["a", "b"], "c"), afterTwo(2, afterOne(2, frequency.c)));
  near(chance(small, ["a", "b"], "d"), afterTwo(1, afterOne(1, frequency.d)));
  near(chance(small, ["a", "b"], "a"), afterTwo(0, afterOne(1, frequency.a)));
  near(chance(small, ["a", "b"], "b"), afterTwo(0, afterOne(0, frequency.b)));
  near(chance(small, ["c", "b"], "d"), afterOne(1, frequency.d));
  near(chance(small, ["b", "c"], "a"), frequency.a);
});

test("no context runs over a paragraph's end", () => {
  const apart = readBook("a b\nc a\nb d\n");
  // Only "a b" was seen after a; "b c" and "a b d" would run from one paragraph to the next.
  near(chance(apart, ["c", "a"], "b"), 0.25 + 0.75 * (2 / 6));
  near(chance(apart, ["b", "c"], "a"), 0.25 + 0.75 * (2 / 6));
  near(chance(apart, ["a", "b"], "c"), 0.75 * (1 / 6));
});

test("every word has a chance after any two, and all chances make one", () => {
  for (const context of [
    ["said", "the"],
    ["the", "said"],
    ["days", "."],
    ["?", "?"],
  ] as const) {
    const chances = book.logitsAfter(...(context.map(book.idOf) as [number, number])).map(Math.exp);
    assert.ok(chances.every((each) => each > 0));
    assert.ok(Math.abs(chances.reduce((sum, each) => sum + each) - 1) < 1e-12, context.join(" "));
  }
});

test("writing is as open as was measured at each temperature", () => {
  for (const [temperature, measured] of [
    [0.2, 1.7],
    [0.5, 3.3],
    [0.8, 10],
    [1, 38],
    [1.5, 555],
    [2, 1580],
    [3, 2260],
  ] as const) {
    const writer = new Writer(book, temperature, 1);
    let sum = 0;
    for (let i = 0; i < 1000; ++i) {
      sum += entropy(writer.logits, { temperature });
      writer.draw();
    }
    const ratio = Math.exp(sum / 1000) / measured;
    assert.ok(ratio > 0.75 && ratio < 1.35, `at ${temperature}: ${ratio} of what was measured`);
  }
});

/** The next words of a writer, as a text. */
function draw(writer: Writer, count: number): string {
  return Array.from({ length: count }, () => book.words[writer.draw()]).join(" ");
}

test("at zero it is caught: and the Queen, and the Queen", () => {
  const caught = draw(new Writer(book, 0, 5), 60);
  assert.match(caught, /^(King , )(and the Queen , ){14}/);
  assert.equal(draw(new Writer(book, 0, 6), 60), caught, "whatever the pins are");
});

test("a seed says all: the same seed, the same text; another seed, another", () => {
  const write = (seed: number) => draw(new Writer(book, 0.8, seed), 80);
  assert.equal(write(3), write(3));
  assert.notEqual(write(3), write(4));
});

test("a change of temperature leaves the pins where they were, and a forced word takes none", () => {
  const changed = new Writer(book, 0, 9);
  const warm = new Writer(book, 2, 9);
  draw(changed, 20);
  draw(warm, 20);
  changed.temperature = 2;
  for (const word of ["the", "Queen"]) for (const writer of [changed, warm]) writer.write(book.idOf(word));
  assert.equal(draw(changed, 40), draw(warm, 40));
});

test("the likeliest words come by rank at every temperature, with what is left for the others", () => {
  const logits = book.logitsAfter(book.idOf("said"), book.idOf("the"));
  const order = (temperature: number) => likeliest(logits, temperature, 8).leaders.map(({ word }) => book.words[word]);
  assert.deepEqual(order(1).slice(0, 2), ["King", "Hatter"]);
  for (const temperature of [0, 0.2, 2, Number.POSITIVE_INFINITY]) {
    assert.deepEqual(order(temperature), order(1));
    const { leaders, others, rest } = likeliest(logits, temperature, 8);
    assert.equal(others, 2648);
    near(
      leaders.reduce((sum, { share }) => sum + share, rest),
      1,
    );
  }
  assert.equal(likeliest(logits, 0, 8).leaders[0]!.share, 1);
  assert.equal(likeliest(logits, 0, 8).rest, 0);
});

/** A text with what is said again in brackets. */
function shaded(text: string): string {
  const words = text.split(" ");
  const repeats = new Repeats();
  const isAgain = words.map(() => false);
  words.forEach((word, i) => {
    const count = repeats.add(word);
    isAgain.fill(true, i + 1 - count, i + 1);
  });
  return words.map((word, i) => (isAgain[i] ? `[${word}]` : word)).join(" ");
}

test("five words or more are shaded where they come again, with the marks among them", () => {
  assert.equal(shaded("a b c d e f a b c d x"), "a b c d e f a b c d x", "four are chance");
  assert.equal(shaded("a b , c d e f a b , c d e x"), "a b , c d e f [a] [b] [,] [c] [d] [e] x");
  assert.equal(shaded("a b c d e f . a b c d e f . x"), "a b c d e f . [a] [b] [c] [d] [e] [f] [.] x");
  assert.equal(shaded("a b , c d e f a b c d e x"), "a b , c d e f a b c d e x", "a mark makes a difference");
  assert.equal(shaded("a a a a a a a"), "a [a] [a] [a] [a] [a] [a]", "it may run into itself");
});

test("the different words of the last sixty are counted, marks not", () => {
  const variety = new Variety();
  for (const word of "a b , a .".split(" ")) variety.add(word);
  assert.deepEqual([variety.different, variety.all], [2, 3]);
  for (let i = 0; i < 60; ++i) variety.add(i % 2 ? "x" : "y");
  assert.deepEqual([variety.different, variety.all], [2, 60]);
});

test("capitals begin sentences, and marks stand close", () => {
  assert.deepEqual(typeset("said", undefined), { hasGap: false, text: "Said" });
  assert.deepEqual(typeset("the", "?"), { hasGap: true, text: "The" });
  assert.deepEqual(typeset("the", ","), { hasGap: true, text: "the" });
  assert.deepEqual(typeset(".", "the"), { hasGap: false, text: "." });
});

test("percentages have about two digits, and only 0 and 1 are written as 0 and 100", () => {
  const shown = [0, 1e-9, 0.000377, 0.0042, 0.0994, 0.0996, 0.66, 0.9941, 0.9968, 0.99996, 1];
  assert.deepEqual(
    shown.map((share) => percentage(share, element.numbers)),
    ["0%", "<0.01%", "0.04%", "0.4%", "9.9%", "10%", "66%", "99%", "99.7%", ">99.9%", "100%"],
  );
});

test("the still has what the copies write first, and nothing that a policy forbids", () => {
  const html = renderAliceStill(alice, element.numbers);
  const plain = html.replaceAll(/<[^>]*>/g, "");
  assert.match(plain, /Said the King, and the Queen, and the Queen/);
  assert.equal(html.match(/class="alice-sheet" lang="en" dir="ltr"/g)!.length, 4);
  assert.match(html, /<span class="again">/);
  assert.match(plain, /on the other 2,648/);
  assert.doesNotMatch(html, /style=|<script|<button/);
  assert.equal(renderAliceStill(alice, element.numbers), html);
});

test("the styles of the still have the colours and places of the temperatures", () => {
  const css = readFileSync(new URL("../../web/page/lesson/alice/desk.css", import.meta.url), "utf8");
  for (const { name, temperature } of copies.filter(({ name }) => name !== "yours")) {
    const [, rule] = new RegExp(`\\[data-copy="${name}"\\] \\{([^}]*)`).exec(css)!;
    const [, color] = (warm(temperature) as unknown as { values: [string, string] }).values;
    assert.ok(rule!.includes(color.replace(".0%", "%")), `${name}: ${color}`);
    assert.ok(rule!.includes(`--_place: ${warmth(temperature).toFixed(3)};`), name);
  }
});
