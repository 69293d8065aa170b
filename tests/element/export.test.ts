import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { test } from "node:test";
import type { Download } from "playwright-core";
import { softmax } from "softmax-temperature";
import { button, focusedName, give, widgetTests } from "./widget.js";

const widget = widgetTests({ viewport: { width: 1280, height: 900 } });

async function open(): Promise<void> {
  await widget.page.getByRole("button", { name: "Copy or download …" }).click();
  assert.equal(await widget.page.locator("dialog.export").evaluate((dialog) => dialog.matches(":modal")), true);
}

async function fetched(act: () => Promise<void>): Promise<{ name: string; content: Buffer }> {
  const [download] = await Promise.all([widget.page.waitForEvent("download") as Promise<Download>, act()]);
  return { name: download.suggestedFilename(), content: await readFile(await download.path()) };
}

test("the numbers can be copied and downloaded in every format, and are the module's", async () => {
  const { page } = widget;
  await page.context().grantPermissions(["clipboard-read", "clipboard-write"]);
  await give(page, { temperature: 0.5 });
  await open();
  const p = softmax([2, 1, 0.1], { temperature: 0.5 });
  const expected: [string, string, (text: string) => boolean][] = [
    ["CSV", "softmax.csv", (text) => text.includes(`dog,1,${p[1]}`)],
    ["JSON", "softmax.json", (text) => JSON.parse(text).probabilities[1] === p[1]],
    ["LaTeX table", "softmax.tex", (text) => text.includes("dog & $1$ & $0.1169$")],
    ["JavaScript", "softmax.js", (text) => text.includes('from "softmax-temperature"')],
    ["Python", "softmax.py", (text) => text.includes("temperature = 0.5")],
  ];
  for (const [format, file, isRight] of expected) {
    await page.getByLabel(format, { exact: true }).and(page.locator("input")).check();
    const text = await page.locator(".export textarea").inputValue();
    assert.ok(isRight(text), `${format}: ${text}`);
    await button(page, "Copy").click();
    await page.getByText("Copied.").waitFor();
    assert.equal((await page.evaluate(() => navigator.clipboard.readText())).replaceAll("\r\n", "\n"), text);
    const { name, content } = await fetched(() => button(page, "Download").click());
    assert.equal(name, file);
    assert.equal(content.toString().replaceAll("\r\n", "\n"), text);
  }
});

test("without a clipboard the text is selected, to be copied by hand", async () => {
  const { page } = widget;
  await page.evaluate(() => Object.defineProperty(navigator, "clipboard", { value: undefined }));
  await open();
  await button(page, "Copy").click();
  await page.getByText("copy it by hand").waitFor();
  const selected = await page.locator(".export textarea").evaluate((area) => {
    const { selectionEnd, selectionStart, value } = area as HTMLTextAreaElement;
    return value.slice(selectionStart, selectionEnd) === value && value.length > 0;
  });
  assert.ok(selected);
});

test("every drawing comes as SVG and as PNG, with its title and its values, and needs nothing of the page", async () => {
  const { page } = widget;
  await give(page, { temperature: 0.5, logits: [2, 1, 0.1] });
  await open();
  for (const drawing of ["bars", "curves", "simplex"]) {
    const svg = await fetched(() => page.locator(`[data-drawing=${drawing}-svg]`).click());
    assert.equal(svg.name, `softmax-${drawing}.svg`);
    const text = svg.content.toString();
    assert.match(text, /^<svg [^>]*xmlns="http:\/\/www\.w3\.org\/2000\/svg"/);
    assert.match(text, /<title>Softmax at T = 0\.5<\/title>/);
    assert.ok(text.includes("T = 0.5: cat 0.8638, dog 0.1169, bird 0.0193"));
    assert.doesNotMatch(text, / class=| style=|var\(|oklch|light-dark|NaN/);
    const png = await fetched(() => page.locator(`[data-drawing=${drawing}-png]`).click());
    assert.equal(png.name, `softmax-${drawing}.png`);
    assert.deepEqual([...png.content.subarray(1, 4)], [0x50, 0x4e, 0x47]);
    assert.deepEqual([png.content.readUInt32BE(16), png.content.readUInt32BE(20)], [1920, 1080]);
    assert.ok(png.content.length > 10_000, `${png.content.length} bytes`);
  }
});

test("the dialog works by keyboard alone, and gives the focus back", async () => {
  const { page } = widget;
  await page.getByRole("button", { name: "Copy or download …" }).focus();
  await page.keyboard.press("Enter");
  await page.locator("dialog.export").waitFor();
  await page.keyboard.press("Tab");
  await page.keyboard.press("Escape");
  await page.locator("dialog.export").waitFor({ state: "hidden" });
  assert.equal(await focusedName(page), "Copy or download …");
});

test("an element that is moved with its dialog open can open it again", async () => {
  const { page } = widget;
  await open();
  await page.evaluate(() => {
    const element = document.querySelector("softmax-temperature")!;
    element.parentElement!.append(element);
  });
  assert.equal(await page.locator("dialog.export").evaluate((dialog) => (dialog as HTMLDialogElement).open), false);
  await open();
});
