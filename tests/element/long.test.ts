import assert from "node:assert/strict";
import { test } from "node:test";
import { softmax } from "softmax-temperature";
import { formatFixed } from "../../web/languages/numbers.js";
import { button, focusedName, give, widgetTests } from "./widget.js";

const widget = widgetTests({ viewport: { width: 1280, height: 900 } });

const logitsOf = (count: number) => Array.from({ length: count }, (_, i) => 5 * Math.sin(i * 12.9898));

/** The rows in the visible part of the table, from top to bottom. */
async function rowsSeen(): Promise<number[]> {
  return widget.page.locator(".bars").evaluate((table) => {
    const { top, bottom } = table.getBoundingClientRect();
    return [...table.querySelectorAll(".row[data-row]")]
      .map((row) => ({ row: Number(row.getAttribute("data-row")), box: row.getBoundingClientRect() }))
      .filter(({ box }) => box.bottom > top && box.top < bottom)
      .sort((a, b) => a.box.top - b.box.top)
      .map(({ row }) => row);
  });
}

test("rows sort by falling logit, and stand still while somebody works in them", async () => {
  const { page } = widget;
  await give(page, { logits: [1, 3, 2], labels: ["a", "b", "c"], order: "sorted" });
  assert.deepEqual(await rowsSeen(), [1, 2, 0]);
  const field = page.locator("[data-field=logit-0]");
  await field.fill("9");
  assert.deepEqual(await rowsSeen(), [1, 2, 0]);
  await page.locator("input[type=range]").focus();
  assert.deepEqual(await rowsSeen(), [0, 1, 2]);
  await button(page, "Sort").click();
  assert.deepEqual(await rowsSeen(), [0, 1, 2]);
});

test("from 40 rows on, the table scrolls, and only rows in sight are in the document", async () => {
  const { page } = widget;
  const logits = logitsOf(1500);
  await give(page, { logits, temperature: 2 });
  const count = await page.locator(".row[data-row]").count();
  assert.ok(count < 40, `${count} rows`);
  await page.locator(".bars").evaluate((table) => table.scrollTo({ top: 700 * 44 }));
  await page.locator(".row[data-row='705']").waitFor();
  const p = softmax(logits, { temperature: 2 });
  assert.equal(await page.locator("[data-probability='705']").innerText(), formatFixed(p[705]!, 4));
  assert.ok((await rowsSeen()).includes(702));
  assert.equal(await page.locator(".bars").getAttribute("aria-rowcount"), "1501");
  assert.equal(await page.locator(".row[data-row='705']").getAttribute("aria-rowindex"), "707");
});

test("the focus stays in its row when that is scrolled out of sight", async () => {
  const { page } = widget;
  await give(page, { logits: logitsOf(300) });
  await page.locator("[data-field=logit-2]").focus();
  await page.locator(".bars").evaluate((table) => table.scrollTo({ top: 200 * 44 }));
  await page.locator(".row[data-row='203']").waitFor();
  assert.equal(await focusedName(page), "Logit of bird, as a number");
  await page.keyboard.press("ArrowUp");
  const logit = await page.evaluate(() => document.querySelector("softmax-temperature")!.logits[2]);
  assert.ok(logit! > logitsOf(300)[2]!);
});

test("rows of a long table are added and removed without losing the focus", async () => {
  const { page } = widget;
  await give(page, { logits: logitsOf(100) });
  await page.getByRole("button", { name: "Add a row" }).click();
  await page.waitForFunction(
    () =>
      document.querySelector("softmax-temperature")!.shadowRoot!.activeElement?.getAttribute("aria-label") ===
      "Label of row 101",
  );
  assert.ok((await rowsSeen()).includes(100));
  await button(page, "Remove new 101").click();
  await page.waitForFunction(
    () =>
      document.querySelector("softmax-temperature")!.shadowRoot!.activeElement?.getAttribute("aria-label") ===
      "Remove 100",
  );
});

test("from 2000 rows on, a drawing shows the largest on each pixel, and a click leads to its row", async () => {
  const { page } = widget;
  const logits = new Array(50_000).fill(0);
  logits[31_415] = 30;
  await give(page, { logits });
  const path = (await page.locator(".bins").getAttribute("d"))!;
  const width = Number((await page.locator(".overview svg").getAttribute("viewBox"))!.split(" ")[2]);
  const peak = path.indexOf("V0.0H");
  const at = Number(path.slice(peak + 5).split("V")[0]);
  assert.ok(Math.abs(at / width - 31_415 / 50_000) < 2 / width, `${at} of ${width}`);
  assert.equal(path.split("V0.0H").length, 2);
  const { x, y, width: shown } = (await page.locator(".overview svg").boundingBox())!;
  await page.mouse.click(x + shown * (31_415 / 50_000), y + 30);
  await page.waitForTimeout(300);
  const rows = await rowsSeen();
  assert.ok(Math.abs(rows[0]! - 31_415) < 100, String(rows[0]));
  assert.match(await page.locator(".curves .panel-note").innerText(), /the first 12 of 50000 classes/);
});

test("a long table that is hidden and shown again, or moved in the document, has the rows in sight", async () => {
  const { page } = widget;
  await give(page, { logits: logitsOf(200) });
  await page.locator(".bars").evaluate((table) => table.scrollTo({ top: 5000 }));
  await page.locator(".row[data-row='118']").waitFor();
  await button(page, "Bars").click();
  await button(page, "Bars").click();
  await page.locator(".row[data-row='0']").waitFor();
  await page.locator(".bars").evaluate((table) => table.scrollTo({ top: 5000 }));
  await page.locator(".row[data-row='118']").waitFor();
  await page.evaluate(() => {
    const element = document.querySelector("softmax-temperature")!;
    element.parentElement!.append(element);
  });
  await page.waitForTimeout(100);
  const scrollTop = await page.locator(".bars").evaluate((table) => table.scrollTop);
  assert.ok((await rowsSeen()).includes(Math.floor(scrollTop / 38)));
});
