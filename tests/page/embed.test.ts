import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import type { Page } from "playwright-core";
import { findProblems } from "../accessibility.js";
import { pageTests } from "./page-tests.js";

const site = pageTests();
const wide = { viewport: { width: 1280, height: 800 } };

async function openDialog(page: Page, kind = "slide"): Promise<void> {
  await page.locator(".workbench [data-temperature='0.5']").click();
  await page.locator("#embed").click();
  await page.locator("dialog.embed[open] .taking button").first().waitFor();
  await choose(page, kind);
}

async function choose(page: Page, value: string): Promise<void> {
  await page.locator(`dialog.embed input[type=radio][value=${value}]`).check({ force: true });
  await page.locator("dialog.embed[aria-busy=false]").waitFor();
}

/** Waits for what is copied to be like this: a choice takes a moment. */
const snippetLike = (page: Page, pattern: RegExp) =>
  page.waitForFunction(
    ({ flags, source }) =>
      new RegExp(source, flags).test(document.querySelector<HTMLTextAreaElement>("dialog.embed textarea")?.value ?? ""),
    pattern,
  );
const snippetIn = (page: Page) => page.locator("dialog.embed textarea").inputValue();

test("the embed dialog gives the present state in every form, and closes by Escape", () =>
  site.open("workbench/", { ...wide, permissions: ["clipboard-read", "clipboard-write"] }, async ({ page }) => {
    await openDialog(page);
    // The checksum comes once the preview has seen that the server lets it be checked.
    await snippetLike(page, /integrity="sha384-[\w+/]{64}"/);
    const slide = await snippetIn(page);
    assert.match(slide, /temperature="0\.5"[\s\S]*compact[\s\S]*style="font-size: 16px"/);
    assert.ok(slide.includes(`src="${site.place.url}softmax-temperature.js"`));
    assert.ok(!slide.includes("jsdelivr"), "a registry is offered by a published build alone");
    await page.getByRole("button", { name: "Copy", exact: true }).click();
    await page.getByText("Copied.").waitFor();
    assert.equal(await page.evaluate(() => navigator.clipboard.readText()), slide);
    await choose(page, "course");
    await snippetLike(
      page,
      /<iframe[\s\S]*embed\.html\?lang=en#v1&amp;l=cat,dog,bird&amp;t=0\.5&amp;p=bars\.draws\.statistics\.curves&amp;w=I%20saw%20a%20___\."/,
    );
    await choose(page, "handout");
    await snippetLike(page, /<table[\s\S]*<td><bdi dir="ltr">0\.8638<\/bdi><\/td>[\s\S]*<a href="http.*t=0\.5/);
    await choose(page, "notebook");
    await snippetLike(page, /temperature=0\.5,/);
    await page.keyboard.press("Escape");
    assert.equal(await page.locator("dialog.embed[open]").count(), 0);
  }));

test("on this machine alone, it says so, and leads to the file; a notebook takes the module from a file", () =>
  site.open("workbench/", wide, async ({ page }) => {
    await openDialog(page, "notebook");
    await snippetLike(page, /_esm = pathlib\.Path\("softmax-temperature-widget\.js"\)/);
    const downloading = page.waitForEvent("download");
    await page.getByRole("link", { name: "Download the module" }).click();
    assert.equal((await downloading).suggestedFilename(), "softmax-temperature-widget.js");
    await page.getByText(/Only this computer or its network knows the address localhost:\d+/).waitFor();
    await page.getByRole("button", { name: "Take the file" }).click();
    assert.ok(await page.getByRole("radio", { name: "File", exact: true }).isChecked());
    assert.equal(await page.locator("dialog.embed textarea").count(), 0);
  }));

test("by keys alone: kinds, choices, the copy", () =>
  site.open("workbench/", { ...wide, permissions: ["clipboard-read", "clipboard-write"] }, async ({ page }) => {
    await openDialog(page);
    await page.locator("dialog.embed input[value=slide]").focus();
    await page.keyboard.press("ArrowRight");
    await page.getByRole("radio", { name: "Frame, for a learning platform" }).focus();
    await page.keyboard.press("ArrowDown");
    await page.getByRole("checkbox", { name: "To be looked at, not changed" }).focus();
    await page.keyboard.press("Space");
    await page.getByRole("textbox", { name: "Seed of the draws" }).fill("7");
    await page.getByRole("textbox", { name: "Title" }).fill('Say "cheese" & <smile>');
    await page.getByRole("button", { name: "Copy", exact: true }).press("Enter");
    await page.getByText("Copied.").waitFor();
    const snippet = await page.evaluate(() => navigator.clipboard.readText());
    assert.match(snippet, /title="Say &quot;cheese&quot; &amp; &lt;smile&gt;"[\s\S]*seed="7"[\s\S]*\n {2}readonly\n/);
    await page.getByRole("textbox", { name: "Seed of the draws" }).fill("-7");
    assert.equal(await snippetIn(page), snippet);
    assert.equal(await page.locator("dialog.embed [aria-invalid=true]").count(), 1);
  }));

for (const [width, path] of [
  [1280, ""],
  [320, "de/"],
  [320, "ar/"],
] as const) {
  test(`axe finds nothing in the dialog of /${path}workbench/ at ${width} px, and nothing is wider than it`, () =>
    site.open(`${path}workbench/`, { viewport: { width, height: 800 } }, async ({ page }) => {
      await openDialog(page);
      for (const kind of ["slide", "course", "handout", "svg", "notebook", "file"]) {
        await choose(page, kind);
        await page.locator("dialog.embed .taking button").first().waitFor();
        await page.waitForTimeout(500);
        assert.deepEqual(await findProblems(page, "dialog.embed"), [], kind);
        const [inner, outer] = await page.locator("dialog.embed").evaluate((box) => [box.scrollWidth, box.clientWidth]);
        assert.ok(inner! <= outer!, `${kind}: ${inner} in ${outer}`);
      }
    }));
}

test("the file is downloaded with the state in it, and works from a folder without a network", () =>
  site.open("de/workbench/", wide, async ({ page }) => {
    await openDialog(page, "file");
    const downloading = page.waitForEvent("download");
    await page.getByRole("button", { name: "Herunterladen" }).click();
    const path = await (await downloading).path();

    const context = await site.place.browser.newContext({ ...wide, offline: true });
    const file = await context.newPage();
    const complaints: string[] = [];
    file.on("console", (message) => complaints.push(message.text()));
    file.on("pageerror", (error) => complaints.push(error.message));
    // A copy that is called what a mail program would call it.
    await file.route("file:///softmax.html", (route) =>
      route.fulfill({ path, contentType: "text/html; charset=utf-8" }),
    );
    await file.goto("file:///softmax.html");
    await file.locator("[data-probability='0']").waitFor();
    assert.equal(await file.locator("[data-probability='0']").innerText(), "0,8638");
    assert.equal(await file.locator(".label input").first().inputValue(), "Kater");
    await file.emulateMedia({ media: "print" });
    assert.ok(await file.locator("[data-probability='0']").isVisible());
    assert.deepEqual(complaints, []);
    await context.close();

    assert.match(readFileSync(path, "utf8"), /<link rel="icon" href="data:,"/);

    const silent = await site.place.browser.newContext({ javaScriptEnabled: false });
    const still = await silent.newPage();
    await still.setContent(readFileSync(path, "utf8"));
    assert.match(await still.locator("softmax-temperature table").innerText(), /Kater[\s\S]*0,8638/);
    await silent.close();
  }));

test("a file in another language than the page’s has all of its words in that one, without JavaScript, too", () =>
  site.open("workbench/", wide, async ({ page }) => {
    await openDialog(page, "file");
    await page.locator("dialog.embed select[name=language]").selectOption("fr");
    const downloading = page.waitForEvent("download");
    await page.getByRole("button", { name: "Download", exact: true }).click();
    const html = readFileSync(await (await downloading).path(), "utf8");
    assert.match(html, /<th scope="col">Étiquette<\/th>[\s\S]*0,8638/);
  }));

test("what the query of a frame says, the element does", () =>
  site.open(
    "embed.html?lang=ar&theme=dark&readonly&compact&title=Hello&temperature-max=2#v1&t=1.5",
    wide,
    async ({ page }) => {
      const widget = page.locator("softmax-temperature");
      assert.equal(await page.title(), "Hello");
      assert.equal(await page.locator("html").getAttribute("dir"), "rtl");
      assert.ok(await widget.locator(".widget.compact.fixed[role=group][aria-label=Hello]").isVisible());
      assert.equal(await widget.locator("input[type=range]").isDisabled(), true);
      assert.equal(await widget.evaluate((element) => getComputedStyle(element).colorScheme), "dark");
      assert.equal(await widget.locator(".detent").last().getAttribute("data-temperature"), "2");
      await widget.locator("[role=slider]").first().press("ArrowRight");
      await widget.locator(".number").first().press("ArrowUp");
      assert.deepEqual(await page.evaluate(() => document.querySelector("softmax-temperature")!.logits), [2, 1, 0.1]);
      assert.equal(await page.evaluate(() => document.querySelector("softmax-temperature")!.temperature), 1.5);
    },
  ));

test("a frame brings its icon along, so that no browser looks for one elsewhere", () =>
  site.open("embed.html", wide, async ({ page }) => {
    assert.equal(await page.locator("link[rel=icon]").getAttribute("href"), "data:,");
  }));

test("a frame reads a state that stands in its query, or whose ampersands were written as in HTML", async () => {
  for (const address of ["embed.html?v1&z=9,1", "embed.html#v1&amp;z=9,1&amp;t=0.5"]) {
    await site.open(address, wide, async ({ page }) => {
      assert.deepEqual(await page.evaluate(() => document.querySelector("softmax-temperature")!.logits), [9, 1]);
      assert.equal(await page.locator("#notice").innerText(), "");
    });
  }
});

test("a frame says what of its link it could not read", () =>
  site.open("embed.html#v1&t=hot&z=3,1", wide, async ({ page }) => {
    assert.match(await page.locator("#notice").innerText(), /could not be read.*temperature/);
    assert.deepEqual(await page.evaluate(() => document.querySelector("softmax-temperature")!.logits), [3, 1]);
    assert.equal(await page.getByRole("button", { name: "Undo" }).getAttribute("aria-disabled"), "true");
  }));

test("a link that no page would read is not given", () =>
  site.open("workbench/", wide, async ({ page }) => {
    await page.evaluate(() => {
      document.querySelector("softmax-temperature")!.logits = Array.from({ length: 40_000 }, (_, i) => i % 7);
    });
    await page.locator("#share").click();
    await page.getByText(/A link would have [\d,]+ characters, more than this page reads/).waitFor();
    assert.equal(new URL(page.url()).hash, "");
    await page.locator("#embed").click();
    await page.locator("dialog.embed[open] .taking button").first().waitFor();
    await choose(page, "course");
    await page
      .locator("dialog.embed[open]")
      .getByText(/A link would have/)
      .waitFor();
    assert.equal(await page.locator("dialog.embed textarea").count(), 0);
    await choose(page, "page");
    await page.locator("dialog.embed textarea").waitFor();
    assert.equal(await page.locator("dialog.embed textarea").count(), 1);
  }));
