import assert from "node:assert/strict";
import { test } from "node:test";
import type { Page } from "playwright-core";
import { give, widgetTests } from "./widget.js";

const widget = widgetTests();

/** How many nodes of each kind the element has, comments included. */
const nodes = (page: Page) =>
  page.evaluate(() => {
    const all: Record<string, number> = {};
    const walker = document.createTreeWalker(document.querySelector("softmax-temperature")!.shadowRoot!);
    while (walker.nextNode()) {
      const { nodeName } = walker.currentNode;
      all[nodeName] = (all[nodeName] ?? 0) + 1;
    }
    return all;
  });

const labels = (page: Page) =>
  page.locator(".row .label input").evaluateAll((all) => all.map((each) => (each as HTMLInputElement).value));

/** Changes the number of rows so many times, and ends with the logits given, drawn and at rest. */
const change = (page: Page, logits: number[], times: number) =>
  page.evaluate(
    async ({ logits, times }) => {
      const element = document.querySelector("softmax-temperature")!;
      for (let i = 0; i < times; ++i) {
        element.logits = i % 2 === 0 ? [...logits, ...logits] : logits.slice(0, 1 + (i % logits.length));
        await element.updateComplete;
      }
      element.logits = logits;
      await element.updateComplete;
    },
    { logits, times },
  );

const countsRows = (count: number) =>
  document.querySelector("softmax-temperature")!.shadowRoot!.querySelectorAll("[data-row][role=row]").length === count;

test("rows that come and go leave nothing behind", async () => {
  const { page } = widget;
  for (const logits of [[2, 1, 0.1], Array.from({ length: 80 }, (_, i) => -i)]) {
    // Of a long table only the rows in sight are drawn: so many.
    const drawn = logits.length === 3 ? 3 : 15;
    const atRest = () => page.waitForFunction(countsRows, drawn);
    await change(page, logits, 2);
    await atRest();
    const before = await nodes(page);
    await change(page, logits, 200);
    await atRest();
    assert.deepEqual(await nodes(page), before);
  }
});

test("a row keeps its elements, wherever it goes", async () => {
  const { page } = widget;
  const given = ["a", "b", "c", "d", "e"];
  await give(page, { labels: given, logits: [1, 5, 2, 4, 3] });
  await page.evaluate(() => {
    for (const row of document.querySelector("softmax-temperature")!.shadowRoot!.querySelectorAll("[data-row]")) {
      Object.assign(row, { was: row.getAttribute("data-row") });
    }
  });
  const stayed = () =>
    page
      .locator("[data-row][role=row]")
      .evaluateAll((all) => all.map((row) => (row as { was?: string }).was === row.getAttribute("data-row")));
  await give(page, { order: "sorted" });
  assert.deepEqual(await labels(page), ["b", "d", "e", "c", "a"]);
  assert.deepEqual(await stayed(), [true, true, true, true, true]);
  await give(page, { logits: [6, 5, 2, 1, 3] });
  assert.deepEqual(await labels(page), ["a", "b", "e", "c", "d"]);
  await give(page, { order: "given" });
  assert.deepEqual(await labels(page), given);
  assert.deepEqual(await stayed(), [true, true, true, true, true]);
  // A row in the middle goes, and comes back by undo.
  await page.getByRole("button", { name: "Remove c" }).click();
  assert.deepEqual(await labels(page), ["a", "b", "d", "e"]);
  await page.getByRole("button", { name: "Undo" }).click();
  assert.deepEqual(await labels(page), given);
});
