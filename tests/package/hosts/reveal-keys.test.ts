import assert from "node:assert/strict";
import { afterEach, beforeEach, test } from "node:test";
import type { Locator } from "playwright-core";
import { set } from "../everything.js";
import type { Visited } from "../sites.js";
import { deckOf, talks } from "./deck.js";

/** reveal.js listens to the keys of the whole document; those that a control of the element uses are not for it. */

const talk = talks();
let visited: Visited;
let widget: Locator;

beforeEach(async () => {
  visited = await talk.open({ viewport: { width: 1200, height: 1000 } });
  widget = visited.page.locator("softmax-temperature");
  await set(widget, { panels: ["bars", "statistics", "curves", "simplex", "solve", "steps"] });
});

afterEach(() => {
  assert.deepEqual(visited.complaints, []);
});

async function staysHere(after: string): Promise<void> {
  const { isElsewhere, slide } = await deckOf(visited);
  assert.deepEqual({ isElsewhere, slide }, { isElsewhere: false, slide: 1 }, after);
}

function temperature(): Promise<number> {
  return visited.page.evaluate(() => document.querySelector("softmax-temperature")!.temperature);
}

test("arrow keys on the slider move the temperature and do not turn the slide", async () => {
  const slider = widget.locator("#temperature");
  for (const [key, expected] of [
    ["ArrowRight", 1.03],
    ["ArrowUp", 1.06],
    ["ArrowLeft", 1.03],
    ["ArrowDown", 1],
    ["Home", 0],
    ["End", Number.POSITIVE_INFINITY],
  ] as const) {
    await slider.press(key);
    await staysHere(`${key} on the slider`);
    assert.equal(await temperature(), expected, key);
  }
  for (const key of ["PageDown", "PageUp", "Shift+ArrowRight"]) {
    await slider.press(key);
    await staysHere(`${key} on the slider`);
  }
});

test("the drawings' handles have their keys for themselves", async () => {
  for (const handle of [".curves [role=slider]", ".simplex [role=slider]"]) {
    await set(widget, { temperature: 1 });
    for (const [key, expected] of [
      ["ArrowRight", 1.03],
      ["Shift+ArrowLeft", 0.779],
      ["PageUp", 1.03],
      ["Home", 0],
      ["End", Number.POSITIVE_INFINITY],
    ] as const) {
      await widget.locator(handle).focus();
      await visited.page.keyboard.press(key);
      await staysHere(`${key} on ${handle}`);
      assert.equal(await temperature(), expected, `${key} on ${handle}`);
    }
  }
  const before = await widget.locator(".row[data-row='0'] .number").inputValue();
  for (const key of ["ArrowRight", "PageUp", "Shift+ArrowDown"]) {
    await widget.locator(".logit .track").first().focus();
    await visited.page.keyboard.press(key);
    await staysHere(`${key} on a logit`);
  }
  assert.notEqual(await widget.locator(".row[data-row='0'] .number").inputValue(), before);
});

test("what is typed into its fields is text", async () => {
  const label = widget.locator(".row[data-row='0'] .label input");
  await label.fill("");
  await label.focus();
  for (const key of "b. s;vnpolfag?hjk,/") {
    await visited.page.keyboard.type(key);
    await staysHere(`“${key}” in a label`);
  }
  assert.equal(await label.inputValue(), "b. s;vnpolfag?hjk,/");
  for (const key of ["Home", "ArrowRight", "ArrowLeft", "End", "Shift+ArrowLeft", "PageDown", "Escape"]) {
    await visited.page.keyboard.press(key);
    await staysHere(`${key} in a label`);
  }
  const number = widget.locator(".row[data-row='1'] .number");
  await number.fill("");
  await number.focus();
  await visited.page.keyboard.type("1.5");
  await staysHere("“1.5” in a number");
  await visited.page.keyboard.press("ArrowUp");
  await staysHere("ArrowUp in a number");
  const logit = await visited.page.evaluate(() => document.querySelector("softmax-temperature")!.logits[1]!);
  assert.ok(logit >= 1.5, `${logit}`);
});

test("space and Enter press its buttons, and do no more", async () => {
  const { keyboard } = visited.page;
  for (const [control, isPressed] of [
    [widget.locator(".detent").first(), async () => (await temperature()) === 0],
    [
      widget.getByRole("button", { name: "Bars", exact: true }),
      async () => (await widget.locator(".bars").count()) === 0,
    ],
    [
      widget.locator(".statistics summary").first(),
      () =>
        widget
          .locator(".statistics details")
          .first()
          .evaluate((details) => (details as HTMLDetailsElement).open),
    ],
    [widget.locator(".steps input[type=checkbox]"), () => widget.locator(".steps input[type=checkbox]").isChecked()],
  ] as const) {
    await control.focus();
    await keyboard.press("Space");
    await staysHere(`space on ${control}`);
    assert.ok(await isPressed(), `${control}`);
  }
  await widget.locator(".digits select").focus();
  await keyboard.press("ArrowDown");
  await staysHere("ArrowDown on a list");
  assert.notEqual(await widget.locator(".digits select").inputValue(), "4");
});

test("the export dialog has every key for itself, Escape to close it as well", async () => {
  const { keyboard } = visited.page;
  await widget.locator(".tools button").last().press("Enter");
  const dialog = widget.locator("dialog.export");
  await dialog.waitFor();
  await dialog.locator("input[name=format]").first().focus();
  await keyboard.press("ArrowDown");
  await staysHere("ArrowDown among the formats");
  assert.equal(await dialog.locator("input[name=format]").nth(1).isChecked(), true);
  await dialog.locator(".copy").focus();
  for (const key of ["ArrowRight", "n", "Escape"]) {
    await keyboard.press(key);
    await staysHere(`${key} in the dialog`);
  }
  await dialog.waitFor({ state: "hidden" });
});

test("keys that a control has no use for are the deck's", async () => {
  await widget.locator(".detent").first().focus();
  await visited.page.keyboard.press("ArrowRight");
  assert.equal((await deckOf(visited)).slide, 2);
  await visited.page.evaluate("Reveal.slide(1)");
  await widget.locator("#temperature").focus();
  await visited.page.keyboard.press("n");
  assert.equal((await deckOf(visited)).slide, 2);
});
