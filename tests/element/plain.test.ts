import assert from "node:assert/strict";
import { test } from "node:test";
import { give, widgetTests } from "./widget.js";

const widget = widgetTests();

test("a plain element speaks of scores and chances, which are in percent", async () => {
  const { page } = widget;
  await page.evaluate(() => {
    document.querySelector("softmax-temperature")!.plain = true;
  });
  assert.deepEqual(await page.locator(".head [part=scores], .head [part=chances]").allTextContents(), [
    "score",
    "chance",
  ]);
  const shown = () => page.locator("[data-probability]").allTextContents();
  assert.deepEqual(await shown(), ["65.9%", "24.2%", "9.9%"]);
  assert.equal(await page.locator("[role=slider]").first().getAttribute("aria-label"), "Score of cat");
  assert.equal(await page.locator(".sum").textContent(), "sum 100%");
  await give(page, { temperature: 0 });
  assert.deepEqual(await shown(), ["100%", "0%", "0%"]);
  await give(page, { logits: [30, 0, Number.NEGATIVE_INFINITY], temperature: 1 });
  assert.deepEqual(await shown(), [">99.9%", "<0.1%", "0%"]);
  await page.evaluate(() => document.querySelector("softmax-temperature")!.removeAttribute("plain"));
  assert.match((await shown())[0]!, /^1\.0000|^0\.9/);
});

test("a dense element is lower, and a temperature can still be typed", async () => {
  const { page } = widget;
  const height = () => page.evaluate(() => document.querySelector("softmax-temperature")!.offsetHeight);
  await page.setViewportSize({ width: 390, height: 800 });
  await page.evaluate(() => {
    const element = document.querySelector("softmax-temperature")!;
    Object.assign(element, { compact: true, plain: true, panels: ["bars", "draws"], sentence: "I saw a ___." });
  });
  const before = await height();
  await page.evaluate(() => {
    document.querySelector("softmax-temperature")!.dense = true;
  });
  const after = await height();
  assert.ok(after <= 320 && after < 0.75 * before, `${before} to ${after}`);
  await page.locator("input[type=range]").focus();
  await page.keyboard.press("Enter");
  const field = page.locator("[data-field=temperature]");
  await field.fill("0.25");
  assert.ok(await field.isVisible());
  await field.press("Enter");
  assert.equal(await page.evaluate(() => document.querySelector("softmax-temperature")!.temperature), 0.25);
});

test("tracks with ends stand still, and a drag ends at them", async () => {
  const { page } = widget;
  await page.evaluate(() => {
    const element = document.querySelector("softmax-temperature")!;
    element.setAttribute("logit-min", "-1");
    element.logitMax = 4;
  });
  const pill = page.locator(".row[data-row='0'] .pill");
  const middle = async () => {
    const box = (await pill.boundingBox())!;
    return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
  };
  const at2 = await middle();
  await give(page, { logits: [4, 1, 0.1] });
  const at4 = await middle();
  await give(page, { logits: [2, 1, 0.1] });
  assert.ok(Math.abs((await middle()).x - at2.x) < 0.5, "the same number, the same place");
  await page.mouse.move(at2.x, at2.y);
  await page.mouse.down();
  await page.mouse.move(at4.x + 300, at2.y, { steps: 5 });
  await page.mouse.up();
  assert.equal(await page.evaluate(() => document.querySelector("softmax-temperature")!.logits[0]), 4);
  assert.ok(Math.abs((await middle()).x - at4.x) < 0.5);
  await page.evaluate(() => document.querySelector("softmax-temperature")!.setAttribute("logit-max", "-3"));
  assert.match(await page.locator(".notices p").innerText(), /logit-max.*got -1 to -3|−1 to −3|-1 to -3/);
  await page.evaluate(() => document.querySelector("softmax-temperature")!.removeAttribute("logit-max"));
  assert.equal(await page.locator(".notices p").count(), 0);
});

test("of fewer than ten draws nothing is expected", async () => {
  const { page } = widget;
  await give(page, { panels: ["bars", "draws"] });
  const draw = (count: number) =>
    page.evaluate((count) => document.querySelector("softmax-temperature")!.draw(count), count);
  await draw(1);
  await page.waitForFunction(() =>
    /drawn$/.test(document.querySelector("softmax-temperature")!.shadowRoot!.querySelector(".tally")!.textContent!),
  );
  await draw(9);
  await page.waitForTimeout(1600);
  assert.match((await page.locator(".tally").first().textContent())!, /^\d+ drawn · 6\.6 expected$/);
});
