import assert from "node:assert/strict";
import { test } from "node:test";
import { focusedName, give, widgetTests } from "./widget.js";

/** Where editing, the page's own doings and the order of the rows meet. */

const widget = widgetTests();
const field = (row: number) => widget.page.locator(`.row[data-row='${row}'] .number`);

test("a logit's field shows the number as it is written, once the edit has ended, whatever was typed", async () => {
  const { page } = widget;
  const after = async (typed: string, key: string) => {
    await field(0).fill(typed);
    await field(0).press(key);
    return field(0).inputValue();
  };
  assert.equal(await after("2.50", "Enter"), "2.5");
  assert.equal(await after("1e1", "Enter"), "10");
  assert.equal(await after("abc", "Escape"), "10");
  assert.equal(await after(" 3 ", "Enter"), "3");
  await give(page, { logits: [1, Number.NEGATIVE_INFINITY] });
  assert.equal(await after("-inf", "Enter"), "1", "a mask on the last entry is refused");
  assert.equal(await page.locator(".notices p").count(), 1);
});

test("a label's field drops the spaces around a label that is the same", async () => {
  const label = widget.page.locator(".row[data-row='0'] .label input");
  await label.fill("  cat ");
  await label.press("Enter");
  assert.equal(await label.inputValue(), "cat");
});

for (const count of [3, 50]) {
  test(`a row that is added to ${count} sorted rows comes into sight and has the focus`, async () => {
    const { page } = widget;
    await give(page, { logits: Array.from({ length: count }, (_, i) => i + 1), order: "sorted" });
    await page.locator(".add").click();
    await page.waitForFunction(
      (row) => document.querySelector("softmax-temperature")!.shadowRoot!.activeElement?.closest(`[data-row="${row}"]`),
      count,
    );
    assert.equal(await focusedName(page), `Label of row ${count + 1}`);
  });
}

test("a new row has a name of its own, also where labels are there twice", async () => {
  const { page } = widget;
  await give(page, { labels: ["a", "a", "b"] });
  await page.locator(".add").click();
  await page.locator(".row[data-row='3']").waitFor();
  assert.deepEqual(await page.evaluate(() => document.querySelector("softmax-temperature")!.labels), [
    "a",
    "a",
    "b",
    "new 4",
  ]);
});

test("a sorted row stays where it is while the reader is in it, whatever the page sets beside its logits", async () => {
  const { page } = widget;
  await give(page, { logits: [1, 1.02, 3], order: "sorted" });
  const order = () =>
    page.locator(".row[data-row]").evaluateAll((rows) => rows.map((row) => row.getAttribute("data-row")));
  assert.deepEqual(await order(), ["2", "1", "0"]);
  await page.evaluate(() => {
    const element = document.querySelector("softmax-temperature")!;
    element.addEventListener("input", () => {
      element.temperature = element.logits[0]!;
    });
  });
  const handle = page.locator(".row[data-row='0'] [role=slider]");
  await handle.focus();
  await handle.press("PageUp");
  assert.deepEqual(await order(), ["2", "1", "0"]);
});

test("what a page sets before the definition and cannot be used leaves a working element, and a notice", async () => {
  const { complaints, page } = widget;
  const notices = await page.evaluate(async () => {
    const hostile = {
      toString() {
        throw new Error("no");
      },
    };
    const early: Record<string, unknown>[] = [
      { state: 5 },
      { state: { logits: [1, 2], digits: 1000 } },
      { state: { logits: [Number.NaN] } },
      { labels: [hostile] },
      { labels: [Object.create(null)] },
      { logits: 5 },
      { theme: "pink" },
      { temperatureMin: "warm" },
    ];
    const said: string[] = [];
    for (const given of early) {
      const template = document.createElement("template");
      template.innerHTML = "<softmax-temperature></softmax-temperature>";
      const element = template.content.firstElementChild as HTMLElementTagNameMap["softmax-temperature"];
      Object.assign(element, given);
      document.body.append(element);
      await element.updateComplete;
      const shown = element.shadowRoot!.querySelectorAll(".row[data-row]").length;
      said.push(`${shown} rows: ${element.shadowRoot!.querySelectorAll(".notices p").length} notices`);
      element.remove();
    }
    return said;
  });
  assert.deepEqual(notices, Array(8).fill("3 rows: 1 notices"));
  const warnings = complaints.splice(0);
  assert.equal(warnings.length, 8);
  for (const said of warnings) assert.match(said, /^console warning: <softmax-temperature> /);
});

test("a whole state may have its logits in any list, and keeps an array of its own", async () => {
  const logits = await widget.page.evaluate(async () => {
    const element = document.querySelector("softmax-temperature")!;
    const read: unknown[] = [];
    for (const list of [new Set([1, 2]), new Int8Array([3, 4])]) {
      element.state = { ...element.state, logits: list as unknown as number[] };
      await element.updateComplete;
      read.push(Array.isArray(element.logits) && element.logits);
    }
    return read;
  });
  assert.deepEqual(logits, [
    [1, 2],
    [3, 4],
  ]);
});

test("each bound that cannot be used has its own notice until all is well", async () => {
  const { page } = widget;
  const set = (name: string, value: string) =>
    page.evaluate(
      ([name, value]) => document.querySelector("softmax-temperature")!.setAttribute(name!, value!),
      [name, value],
    );
  await set("temperature-max", "oops");
  await set("temperature-min", "0.5");
  await page.locator(".notices p").nth(1).waitFor();
  assert.match(await page.locator(".notices").innerText(), /“temperature-max” is not used: “oops” is not a number/);
  await set("temperature-max", "2");
  await page.locator(".notices p").first().waitFor({ state: "detached" });
});

test("a change that is undone before it is drawn is told of at rest", async () => {
  const heard = await widget.page.evaluate(async () => {
    const element = document.querySelector("softmax-temperature")!;
    const types: string[] = [];
    for (const type of ["input", "change"]) element.addEventListener(type, () => types.push(type));
    const slider = element.shadowRoot!.querySelector<HTMLInputElement>("#temperature")!;
    slider.value = "150";
    slider.dispatchEvent(new Event("input", { bubbles: true }));
    element.dispatchEvent(new KeyboardEvent("keydown", { key: "z", ctrlKey: true }));
    await new Promise((done) => setTimeout(done, 1200));
    return types;
  });
  assert.deepEqual(heard, ["input", "input", "change"]);
});
