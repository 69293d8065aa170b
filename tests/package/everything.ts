import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import type { Locator, Page } from "playwright-core";

const everyPanel = ["bars", "statistics", "curves", "simplex", "solve", "steps"];
const languages = ["es", "fr", "de", "pt", "zh", "ja", "ar", "en"];

/** Does with the one element of a page, step by step, all that a reader or the page's author can do with it. */
export async function doEverything(page: Page, widget = page.locator("softmax-temperature")): Promise<void> {
  await set(widget, { panels: everyPanel, logits: [2, 1, 0.1], temperature: 1 });
  await drag(widget.locator("#temperature"), 0.5, 0.7);
  await drag(widget.locator(".logit .track").first(), 0.5, 0.6);
  await drag(widget.locator(".curves .plot"), 0.5, 0.3);
  await drag(widget.locator(".simplex .plot"), 0.4, 0.5);
  assert.notEqual(
    await widget.evaluate((element) => (element as HTMLElementTagNameMap["softmax-temperature"]).temperature),
    1,
  );
  await editRows(widget);
  await pressEverySwitch(widget);
  await takeAlong(page, widget);
  await present(widget);
  await showLongTables(widget);
}

type Given = Partial<Record<keyof HTMLElementTagNameMap["softmax-temperature"], unknown>>;

export async function set(widget: Locator, given: Given): Promise<void> {
  await widget.evaluate(async (element, given) => {
    Object.assign(element, given);
    await (element as HTMLElementTagNameMap["softmax-temperature"]).updateComplete;
  }, given);
}

/** From one place in a drawing to another, as parts of its width. */
export async function drag(drawing: Locator, from: number, to: number): Promise<void> {
  await drawing.scrollIntoViewIfNeeded();
  const { height, width, x, y } = (await drawing.boundingBox())!;
  const { mouse } = drawing.page();
  await mouse.move(x + width * from, y + height / 2);
  await mouse.down();
  await mouse.move(x + width * to, y + height / 2, { steps: 4 });
  await mouse.up();
}

async function editRows(widget: Locator): Promise<void> {
  const row = widget.locator(".row[data-row='1']");
  await row.locator(".label input").fill("<b>dog</b>");
  await row.locator(".number").fill("cold");
  await row.locator(".number").press("Enter");
  await row.locator(".error").waitFor();
  await row.locator(".number").fill("-inf");
  await row.locator(".number").press("Enter");
  await widget.locator(".add").click();
  await widget.locator(".row[data-row='3'] .number").fill("1.5");
  await row.locator(".remove").click();
  await widget.locator(".below .small").click();
  await widget.locator(".tools button").first().click();
  await widget.locator(".tools button").nth(1).click();
  assert.equal(await widget.locator(".row[data-row]").count(), 3);
}

async function pressEverySwitch(widget: Locator): Promise<void> {
  await widget.locator(".statistics summary").first().click();
  await widget.locator(".statistics button").first().click();
  await widget.locator(".solve button").first().click();
  await widget.locator(".digits select").selectOption("15");
  for (const box of await widget.locator("input[type=checkbox]").all()) await box.click();
  for (const details of await widget.locator("figure details summary").all()) await details.click();
  await widget.locator("#temperature").press("Home");
  await widget.locator("#temperature").press("End");
  for (const detent of await widget.locator(".detent").all()) await detent.click();
}

/** Copies every text of the export dialog, and downloads each kind of file. */
async function takeAlong(page: Page, widget: Locator): Promise<void> {
  await widget.locator(".tools button").last().click();
  const dialog = widget.locator("dialog.export");
  for (const format of await dialog.locator("input[name=format]").all()) {
    await format.check();
    await dialog.locator(".copy").click();
    await dialog.locator("[role=status]").filter({ hasText: /\S/ }).waitFor();
  }
  assert.ok((await fetched(page, dialog.locator(".download"))).length > 0);
  for (const drawing of ["bars", "curves", "simplex"]) {
    assert.match((await fetched(page, dialog.locator(`[data-drawing=${drawing}-svg]`))).toString(), /^<svg /);
  }
  const png = await fetched(page, dialog.locator("[data-drawing=simplex-png]"));
  assert.ok(png.subarray(1, 4).equals(Buffer.from("PNG")) && png.length > 10_000, `${png.length} bytes`);
  await dialog.locator(".close").click();
  await dialog.waitFor({ state: "hidden", timeout: 5000 });
}

async function fetched(page: Page, button: Locator): Promise<Buffer> {
  const [download] = await Promise.all([page.waitForEvent("download"), button.click()]);
  return readFile(await download.path());
}

/** As the page's author may have it shown. */
async function present(widget: Locator): Promise<void> {
  for (const lang of languages) {
    await set(widget, { lang });
    await widget.locator(`.widget[lang=${lang}]`).waitFor();
  }
  for (const given of [
    { title: "Which word?" },
    { theme: "dark" },
    { unit: "bits" },
    { temperatureMin: 0.1, temperatureMax: 3 },
    { compact: true },
    { readonly: true },
  ])
    await set(widget, given);
  await widget.locator(".widget.compact.fixed[role=group]").waitFor();
  await widget.evaluate((element) => {
    for (const name of ["compact", "readonly", "temperature-min", "temperature-max"]) element.removeAttribute(name);
  });
  await widget.evaluate((element) => element.setAttribute("logits", "1, NaN"));
  await widget.locator(".notices p").waitFor();
}

async function showLongTables(widget: Locator): Promise<void> {
  for (const count of [100, 3000]) {
    await set(widget, { logits: Array.from({ length: count }, (_, i) => Math.sin(i) * 5) });
    await widget.locator(".bars").evaluate((table) => table.scrollTo({ top: 2000 }));
    await widget.locator(".row[data-row]").nth(10).waitFor();
  }
  await widget.locator(".overview svg").click();
}
