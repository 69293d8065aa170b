import assert from "node:assert/strict";
import { beforeEach, test } from "node:test";
import type { Page } from "playwright-core";
import { button, give, widgetTests } from "./widget.js";

const widget = widgetTests();
let page: Page;

beforeEach(async () => {
  ({ page } = widget);
  await give(page, { panels: ["bars", "draws"] });
  await page.evaluate(() => {
    const element = document.querySelector("softmax-temperature")!;
    Object.assign(element, { seed: 7, sentence: "I saw a ___." });
    const heard: unknown[] = [];
    Object.assign(globalThis, { heard });
    document.addEventListener("draw", (event) => heard.push((event as CustomEvent).detail));
  });
});

interface Heard {
  readonly indices: number[];
  readonly labels: string[];
}
const heard = (): Promise<Heard[]> => page.evaluate(() => (globalThis as unknown as { heard: Heard[] }).heard);
const tallies = (): Promise<string[]> => page.locator(".tally").allInnerTexts();
const drawn = async (): Promise<number[]> =>
  (await tallies()).map((text) => Number(/^([\d,]+) drawn/.exec(text)?.[1]?.replaceAll(",", "") ?? 0));
const total = async (): Promise<number> => (await drawn()).reduce((sum, count) => sum + count, 0);
const landed = (count: number): Promise<unknown> =>
  page.waitForFunction(
    (count) =>
      [...document.querySelector("softmax-temperature")!.shadowRoot!.querySelectorAll(".tally")].reduce(
        (sum, { textContent }) => sum + Number.parseInt(textContent!.replaceAll(",", "") || "0", 10),
        0,
      ) === count,
    count,
  );

test("a press of Draw draws one word, which lands in the gap, in the line of the last ones, and on its row", async () => {
  await button(page, "Draw").click();
  const [draw] = await heard();
  assert.equal(draw!.indices.length, 1);
  const [word] = draw!.labels;
  assert.equal(word, ["cat", "dog", "bird"][draw!.indices[0]!]);
  await landed(1);
  assert.equal(await page.locator(".gap .drawn-word").innerText(), word);
  assert.match(await page.locator(".last-draws").innerText(), new RegExp(`${word}$`));
  assert.equal((await drawn())[draw!.indices[0]!], 1);
  assert.deepEqual(
    (await tallies()).map((text) => text.replace(/^\d/, "n")),
    ["n drawn", "n drawn", "n drawn"],
  );
});

test("while draws fall, the line of the last ones has as many words as have landed", async () => {
  await button(page, "Draw").click();
  await landed(1);
  const seen = await page.evaluate(async () => {
    const element = document.querySelector("softmax-temperature")!;
    const root = element.shadowRoot!;
    const seen: [words: number, landed: number][] = [];
    element.draw(30);
    for (let landed = 0; landed < 31; ) {
      await new Promise(requestAnimationFrame);
      landed = [...root.querySelectorAll(".tally")].reduce(
        (sum, { textContent }) => sum + Number.parseInt(textContent || "0", 10),
        0,
      );
      seen.push([root.querySelectorAll(".words > *").length, landed]);
    }
    return seen;
  });
  assert.ok(seen.length > 3, "they fall one by one");
  for (const [words, landed] of seen) assert.equal(words, landed);
});

test("a press of 100 fires one event with a hundred rows, which land by and by", async () => {
  await button(page, "Draw 100").click();
  const [draw, ...others] = await heard();
  assert.deepEqual([draw!.indices.length, draw!.labels.length, others.length], [100, 100, 0]);
  assert.ok((await total()) < 100, "some are still falling");
  await landed(100);
  const counts = [0, 1, 2].map((row) => draw!.indices.filter((each) => each === row).length);
  assert.deepEqual(await drawn(), counts);
  assert.match((await tallies())[0]!, / · 66 expected$/);
});

test("a bar is as long as the dots that it should expect", async () => {
  await button(page, "Draw 100").click();
  await landed(100);
  const [counts, ends] = [await drawn(), [] as number[]];
  for (const row of [0, 1, 2]) {
    const lane = (await page.locator(`.row[data-row="${row}"] .lane`).boundingBox())!;
    const dots = (await page.locator(`.row[data-row="${row}"] .dots`).boundingBox())!;
    ends.push((dots.x + dots.width - lane.x) / lane.width);
  }
  // A column of dots is a few per cent wide.
  for (const row of [0, 1, 2]) assert.ok(Math.abs(ends[row]! - counts[row]! / 100) < 0.04, String(ends));
});

test("100 goes on while it is held, and fires one event when it is let go", async () => {
  const box = (await button(page, "Draw 100").boundingBox())!;
  await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2);
  await page.mouse.down();
  await page.waitForTimeout(1200);
  assert.equal((await heard()).length, 0);
  await page.mouse.up();
  const [draw, ...others] = await heard();
  assert.equal(others.length, 0);
  assert.ok(draw!.indices.length >= 200 && draw!.indices.length % 100 === 0, String(draw!.indices.length));
  await landed(draw!.indices.length);
  await page.waitForTimeout(600);
  assert.equal(await total(), draw!.indices.length, "it has stopped");
  await button(page, "Draw").click();
  assert.equal((await heard())[1]!.indices.length, 1);
});

test("new logits, a new temperature and Clear begin a new count; labels, panels and undo of them do not", async () => {
  const change: readonly [string, () => Promise<unknown>, boolean][] = [
    ["temperature", () => page.locator(".detent[data-temperature='2']").click(), true],
    ["logit", () => page.locator("[role=slider][data-row='1']").press("ArrowRight"), true],
    ["undo", () => button(page, "Undo").click(), true],
    ["clear", () => button(page, "Clear").click(), true],
    ["label", () => page.locator(".label input").first().fill("lion"), false],
    ["digits", () => page.locator(".digits select").selectOption("6"), false],
  ];
  for (const [what, act, isNew] of change) {
    await button(page, "Draw").click();
    const before = await total();
    assert.ok(before > 0);
    await act();
    await page.keyboard.press("Tab");
    assert.equal(await total(), isNew ? 0 : before, what);
  }
});

test("draws are not part of the state, and the seed is", async () => {
  const before = await page.evaluate(() => JSON.stringify(document.querySelector("softmax-temperature")!.state));
  await button(page, "Draw").click();
  assert.equal(await page.evaluate(() => JSON.stringify(document.querySelector("softmax-temperature")!.state)), before);
  assert.equal(JSON.parse(before).seed, 7);
  assert.equal(await button(page, "Undo").getAttribute("aria-disabled"), "false", "the seed can be undone");
});

test("with a seed each count has the same draws again; without one they differ", async () => {
  const draws = (seed: number | null) =>
    page.evaluate((seed) => {
      const element = document.querySelector("softmax-temperature")!;
      element.seed = seed;
      return [1, 2].map(() => {
        element.clearDraws();
        return [...element.draw(30).indices, ...element.draw(10).indices].join("");
      });
    }, seed);
  const [one, again] = await draws(7);
  assert.equal(one, again);
  assert.notEqual((await draws(8))[0], one);
  assert.equal((await draws(7))[0], one);
  const [random, other] = await draws(null);
  assert.notEqual(random, other);
});

test("a page draws by method; a count that cannot be drawn is an error and draws nothing", async () => {
  const result = await page.evaluate(() => {
    const element = document.querySelector("softmax-temperature")!;
    const errors = [0, -1, 1.5, Number.NaN, "7", null, 2 ** 24 + 1].map((count) => {
      try {
        element.draw(count as number);
        return "";
      } catch (error) {
        return String(error);
      }
    });
    return { one: element.draw(), many: element.draw(1_000_000).indices.length, errors };
  });
  assert.equal(result.one.indices.length, 1);
  assert.equal(result.many, 1_000_000);
  for (const error of result.errors)
    assert.match(error, /^RangeError: count must be a whole number from 1 to 16777216/);
  assert.equal((await heard()).length, 2);
  await landed(1_000_001);
  assert.ok(Number.parseFloat((await page.locator(".filled").first().getAttribute("width"))!) > 65);
});

test("draws are read out once, at rest", async () => {
  const status = page.locator("softmax-temperature [role=status]");
  await button(page, "Draw").click();
  await button(page, "Draw").click();
  await page.getByText(/^Drew (cat|dog|bird)\. So far: /).waitFor({ state: "attached" });
  const counts = [...(await status.innerText()).matchAll(/ (\d+)/g)].map(([, count]) => Number(count));
  assert.equal(
    counts.reduce((sum, count) => sum + count, 0),
    2,
  );
});

test("with reduced motion a hundred draws are there at once", async () => {
  await page.emulateMedia({ reducedMotion: "reduce" });
  await button(page, "Draw 100").click();
  await page.evaluate(() => document.querySelector("softmax-temperature")!.updateComplete);
  assert.equal(await total(), 100);
});

test("nothing below moves while words are drawn", async () => {
  const place = async () => (await page.locator(".temperature").boundingBox())!.y;
  const before = await place();
  for (let press = 0; press < 8; ++press) {
    await button(page, "Draw").click();
    assert.equal(await place(), before);
  }
  await button(page, "Draw 100").click();
  assert.equal(await place(), before);
  await landed(108);
  assert.equal(await place(), before);
  const gap = async () => (await page.locator(".gap").boundingBox())!.width;
  const width = await gap();
  await button(page, "Draw").click();
  assert.equal(await gap(), width);
});

test("a masked row is never drawn, and at T = 0 only the favourite is", async () => {
  await give(page, { logits: [Number.NEGATIVE_INFINITY, 1, 0.5] });
  await button(page, "Draw 100").click();
  assert.ok(!(await heard())[0]!.indices.includes(0));
  await page.locator(".detent[data-temperature='0']").click();
  await button(page, "Draw 100").click();
  assert.deepEqual(new Set((await heard())[1]!.indices), new Set([1]));
});

test("an element without the panel has no buttons, and its sentence an empty gap", async () => {
  await give(page, { panels: ["bars"] });
  assert.equal(await page.locator(".draws").count(), 0);
  assert.match(await page.locator(".sentence").innerText(), /^I saw a\s/);
  await page.evaluate(() => {
    document.querySelector("softmax-temperature")!.sentence = "";
  });
  assert.equal(await page.locator(".scene").count(), 0);
});

test("a sentence's gap is where its underscores are, or at its end, and its words are text", async () => {
  for (const [sentence, shown] of [
    ["___ sat down.", /^dog sat down\.$/],
    ["I saw", /^I saw dog$/],
    ["<b>___</b>", /^<b>dog<\/b>$/],
  ] as const) {
    await give(page, { temperature: 0, logits: [0, 5, 0] });
    await page.evaluate((sentence) => {
      document.querySelector("softmax-temperature")!.sentence = sentence;
    }, sentence);
    await button(page, "Draw").click();
    const text = await page.locator(".sentence").evaluate((line) =>
      [...line.childNodes]
        .filter(({ nodeType }) => nodeType !== Node.COMMENT_NODE)
        .map((node) => (node instanceof Element ? node.querySelector(".drawn-word")?.textContent : node.textContent))
        .join("")
        .trim(),
    );
    assert.match(text.replaceAll("\u2060", ""), shown);
  }
});

test("a compact element types a logit on Enter or a double click, in the pill's place, and T on the slider", async () => {
  await page.evaluate(() => {
    document.querySelector("softmax-temperature")!.compact = true;
  });
  const pill = page.locator("[role=slider][data-row='1']");
  const focused = () =>
    page.evaluate(() => document.querySelector("softmax-temperature")!.shadowRoot!.activeElement?.ariaLabel);
  await pill.focus();
  await page.keyboard.press("Enter");
  assert.equal(await focused(), "Logit of dog, as a number");
  await page.keyboard.type("3.25");
  await page.keyboard.press("Enter");
  assert.equal(await focused(), "Logit of dog");
  assert.equal(await page.evaluate(() => document.querySelector("softmax-temperature")!.logits[1]), 3.25);
  assert.equal(await pill.innerText(), "3.25");
  await page.locator(".pill").nth(1).dblclick();
  await page.keyboard.type("x");
  await page.keyboard.press("Enter");
  assert.equal(await focused(), "Logit of dog, as a number", "a wrong text stays to be corrected");
  await page.keyboard.press("Escape");
  assert.equal(await focused(), "Logit of dog");
  await page.locator("input[type=range]").focus();
  await page.keyboard.press("Enter");
  await page.keyboard.type("0.25");
  await page.keyboard.press("Enter");
  assert.equal(await page.evaluate(() => document.querySelector("softmax-temperature")!.temperature), 0.25);
  assert.equal(await page.locator(".thumb").innerText(), "0.25");
});
