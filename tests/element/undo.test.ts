import assert from "node:assert/strict";
import { test } from "node:test";
import { button, focusedName, give, temperatureOf, widgetTests } from "./widget.js";

const widget = widgetTests();

test("a drag is one step, and everything that changes the state is undone and redone", async () => {
  const { page } = widget;
  const slider = page.locator("input[type=range]");
  const { x, y, width, height } = (await slider.boundingBox())!;
  await page.mouse.move(x + width / 2, y + height / 2);
  await page.mouse.down();
  await page.mouse.move(x + width * 0.8, y + height / 2, { steps: 12 });
  await page.mouse.up();
  const dragged = await temperatureOf(page);
  assert.ok(dragged > 3);
  await page.getByRole("button", { name: "Add a row" }).click();
  await button(page, "Remove dog").click();
  await button(page, "Sort").click();
  await button(page, "Show in bits").click();
  await button(page, "Steps").click();
  await page.locator(".digits select").selectOption("7");

  const state = () =>
    page.evaluate(() => {
      const { digits, labels, order, panels, temperature, unit } = document.querySelector("softmax-temperature")!;
      return { digits, labels, order, panels, temperature, unit };
    });
  const last = await state();
  const undo = button(page, "Undo");
  for (let i = 0; i < 7; ++i) {
    assert.equal(await undo.getAttribute("aria-disabled"), "false");
    await undo.click();
  }
  assert.equal(await undo.getAttribute("aria-disabled"), "true");
  assert.equal(await focusedName(page), "Undo");
  assert.deepEqual(await state(), {
    digits: 4,
    labels: ["cat", "dog", "bird"],
    order: "given",
    panels: ["bars", "statistics", "curves"],
    temperature: 1,
    unit: "nats",
  });
  await undo.dispatchEvent("click");
  for (let i = 0; i < 7; ++i) await button(page, "Redo").click();
  assert.deepEqual(await state(), last);
});

test("the usual keys undo and redo, but not in a field that is being typed in", async () => {
  const { page } = widget;
  const slider = page.locator("input[type=range]");
  await slider.focus();
  await page.keyboard.press("End");
  assert.equal(await temperatureOf(page), Number.POSITIVE_INFINITY);
  await page.keyboard.press("Control+z");
  assert.equal(await temperatureOf(page), 1);
  await page.keyboard.press("Control+Shift+z");
  assert.equal(await temperatureOf(page), Number.POSITIVE_INFINITY);
  await page.keyboard.press("Control+z");
  await page.keyboard.press("Control+y");
  assert.equal(await temperatureOf(page), Number.POSITIVE_INFINITY);
  const field = page.locator("[data-field=temperature]");
  await field.focus();
  await page.keyboard.press("Control+z");
  assert.equal(await temperatureOf(page), Number.POSITIVE_INFINITY);
});

test("a state given as a whole is one step", async () => {
  const { page } = widget;
  await give(page, { temperature: 0.3 });
  await page.waitForTimeout(1000);
  await page.evaluate(() => {
    const element = document.querySelector("softmax-temperature")!;
    element.state = { ...element.state, logits: [3, 2], labels: ["yes", "no"], temperature: 1 };
  });
  await button(page, "Undo").click();
  assert.equal(await temperatureOf(page), 0.3);
  const labels = await page.evaluate(() => document.querySelector("softmax-temperature")!.labels);
  assert.deepEqual(labels, ["cat", "dog", "bird"]);
});

test("a property set to its present value leaves what can be redone, and an edit that is given up is not a step", async () => {
  const { page } = widget;
  await give(page, { temperature: 3 });
  await button(page, "Undo").click();
  await give(page, { temperature: 1, labels: ["cat", "dog", "bird"], logits: [2, 1, 0.1] });
  assert.equal(await button(page, "Redo").getAttribute("aria-disabled"), "false");
  const field = page.locator("[data-field=logit-0]");
  await field.fill("7");
  await field.press("Escape");
  assert.equal(await button(page, "Undo").getAttribute("aria-disabled"), "true");
});

test("a button released outside the element ends its step", async () => {
  const { page } = widget;
  const note = (await page.locator(".ghost-note").boundingBox())!;
  await page.mouse.move(note.x + 5, note.y + 5);
  await page.mouse.down();
  await page.mouse.move(5, 5);
  await page.mouse.up();
  const slider = page.locator("input[type=range]");
  for (let i = 0; i < 2; ++i) {
    await slider.press("ArrowRight");
    await page.waitForTimeout(1000);
  }
  await slider.press("Control+z");
  assert.equal(await temperatureOf(page), 1.03);
});

test("after the row that has the focus is undone, the keyboard still works", async () => {
  const { page } = widget;
  await page.getByRole("button", { name: "Add a row" }).click();
  await page.locator("[role=slider][data-row='3']").focus();
  await page.keyboard.press("Control+z");
  assert.equal(await page.locator(".row[data-row]").count(), 3);
  assert.equal(await focusedName(page), "Undo");
  await page.keyboard.press("Control+y");
  assert.equal(await page.locator(".row[data-row]").count(), 4);
});

test("a drag ends when its row is taken away, and then the axis and the order are free again", async () => {
  const { page } = widget;
  const track = (await page.locator("[role=slider][data-row='2']").boundingBox())!;
  await page.mouse.move(track.x + track.width / 2, track.y + track.height / 2);
  await page.mouse.down();
  await page.mouse.move(track.x + track.width / 2 + 10, track.y + track.height / 2);
  await give(page, { logits: [2, 1] });
  await page.mouse.up();
  await give(page, { logits: [500, -300] });
  const place = await page
    .locator("[data-row='0'] .pill")
    .evaluate((pill) => getComputedStyle(pill).getPropertyValue("--_place"));
  assert.ok(Number(place) < 0.99, place);
});
