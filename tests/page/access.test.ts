import assert from "node:assert/strict";
import { test } from "node:test";
import type { Page } from "playwright-core";
import { findProblems } from "../accessibility.js";
import { folderOf, languages, pageTests } from "./page-tests.js";

const site = pageTests();

/** Everything that comes alive or is shown as one reads on; then back to the first screen. */
async function readOn(page: Page): Promise<void> {
  await page.locator("#alice-desk").scrollIntoViewIfNeeded();
  await page.locator(".alice-buttons button").first().click(); // Pause
  await page.locator("#rounds").scrollIntoViewIfNeeded();
  await page.locator("#rounds .round-buttons button").first().click();
  await page.evaluate(() => {
    for (const details of document.querySelectorAll(".folded, .extra > details"))
      (details as HTMLDetailsElement).open = true;
    scrollTo({ top: 0, behavior: "instant" });
  });
  await page.waitForTimeout(600);
}

for (const path of ["", "ar/"]) {
  for (const colorScheme of ["light", "dark"] as const) {
    test(`axe finds nothing in the lesson /${path}, ${colorScheme}`, async () => {
      await site.open(path, { colorScheme, reducedMotion: "reduce" }, async ({ page }) => {
        await readOn(page);
        assert.deepEqual(await findProblems(page), [], "the page");
        await page.locator("softmax-temperature .draw-one").click();
        await page.click(".languages summary");
        assert.deepEqual(await findProblems(page, ".languages"), [], "the menu of languages");
        for (const name of ["scores", "one", "divide", "open", "sure", "when"]) {
          await page.evaluate((name) => document.getElementById(name)!.scrollIntoView({ behavior: "instant" }), name);
          await page.waitForTimeout(200);
          assert.deepEqual(await findProblems(page, "#drawing"), [], name);
        }
      });
    });

    test(`axe finds nothing in the workbench /${path}, ${colorScheme}`, async () => {
      await site.open(`${path}workbench/`, { colorScheme }, async ({ page }) => {
        assert.deepEqual(await findProblems(page), [], "the page");
        await page.evaluate(() => {
          location.hash = "v1&t=hot";
        });
        await page.locator("#notice:not(:empty)").waitFor();
        await page.click("#paste");
        await page.locator("dialog.paste textarea").fill("x");
        assert.deepEqual(await findProblems(page), [], "a notice and the dialog");
      });
    });
  }
}

test("the menu of languages: opened by key, closed by Escape, by a press elsewhere, by leaving it", async () => {
  await site.open("", {}, async ({ page }) => {
    const menu = page.locator(".languages ul");
    const summary = page.locator(".languages summary");
    await summary.focus();
    await page.keyboard.press("Enter");
    await menu.waitFor();
    assert.equal(await menu.locator("[aria-current]").textContent(), "English");
    await page.keyboard.press("Tab");
    await page.keyboard.press("Escape");
    await menu.waitFor({ state: "hidden" });
    assert.ok(await summary.evaluate((element) => element === document.activeElement), "the focus is back");
    await page.keyboard.press("Enter");
    await menu.waitFor();
    await page.keyboard.press("Shift+Tab");
    await menu.waitFor({ state: "hidden" });
    await summary.click();
    await menu.waitFor();
    await page.click(".lede");
    await menu.waitFor({ state: "hidden" });
  });
});

test("at 320 px no language makes a page scroll sideways, everything alive", async () => {
  for (const language of languages) {
    const options = { viewport: { width: 320, height: 640 }, reducedMotion: "reduce" } as const;
    await site.open(folderOf(language), options, async ({ page }) => {
      await readOn(page);
      await page.click(".languages summary");
      assert.equal(await page.evaluate(() => document.documentElement.scrollWidth), 320, language);
    });
    await site.open(`${folderOf(language)}workbench/`, options, async ({ page }) => {
      await page.click(".languages summary");
      assert.equal(await page.evaluate(() => document.documentElement.scrollWidth), 320, `${language}: workbench`);
    });
  }
});

// WCAG 1.4.12: a reader's own spacing.
const spacing = `* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important; }
  p { margin-bottom: 2em !important; }`;

test("with the widest text spacing nothing is cut off", async () => {
  for (const [path, width] of [
    ["", 360],
    ["", 1280],
    ["workbench/", 360],
    ["workbench/", 1280],
  ] as const) {
    const options = { viewport: { width, height: 800 }, reducedMotion: "reduce" } as const;
    await site.open(path, options, async ({ page }) => {
      if (path === "") await readOn(page);
      await page.evaluate((spacing) => {
        const sheet = new CSSStyleSheet();
        sheet.replaceSync(spacing);
        document.adoptedStyleSheets.push(sheet);
        for (const { shadowRoot } of document.querySelectorAll("softmax-temperature")) {
          shadowRoot!.adoptedStyleSheets.push(sheet);
        }
      }, spacing);
      assert.equal(await page.evaluate(() => document.documentElement.scrollWidth), width);
      const cut = await page.evaluate(() => {
        const roots = [document, ...[...document.querySelectorAll("softmax-temperature")].map((e) => e.shadowRoot!)];
        const all = roots.flatMap((root) => [
          ...root.querySelectorAll<HTMLElement>("p, h2, h3, dt, dd, button, label, td, th, a"),
        ]);
        return (
          all
            // The words drawn last, and those before the next one, are as many of the latest as have room.
            .filter((e) => e.clientWidth > 0 && !e.matches(".unseen, .unseen *, .skip, .last-draws, .alice-context"))
            .filter(
              (e) =>
                getComputedStyle(e).overflow !== "visible" &&
                (e.scrollWidth > e.clientWidth || e.scrollHeight > e.clientHeight),
            )
            .map((e) => e.outerHTML.slice(0, 80))
        );
      });
      assert.deepEqual(cut, [], `${path} at ${width} px`);
    });
  }
});

test("with text twice as large nothing scrolls sideways", async () => {
  for (const width of [640, 1280]) {
    await site.open("", { viewport: { width, height: 800 }, reducedMotion: "reduce" }, async ({ page }) => {
      await readOn(page);
      await page.evaluate(() => {
        document.documentElement.style.fontSize = "200%";
      });
      await page.waitForTimeout(300);
      assert.equal(await page.evaluate(() => document.documentElement.scrollWidth), width);
    });
  }
});

test("on paper the lesson is complete, and what cannot be used there is left out", async () => {
  await site.open("", { reducedMotion: "reduce" }, async ({ page }) => {
    await readOn(page);
    await page.emulateMedia({ media: "print" });
    for (const part of ["#rounds", ".pages", ".languages", "#drawing", "#guess-form", ".alice-buttons"]) {
      assert.equal(await page.locator(part).first().isVisible(), false, part);
    }
    assert.ok((await page.locator("main :is(h2, h3):visible").count()) >= 17);
    assert.ok((await page.locator(".printed:visible").count()) >= 5);
    const texts = await page.locator("main figcaption:visible").allTextContents();
    for (const text of texts) assert.doesNotMatch(text, /drag/i);
    const pdf = await page.pdf({ format: "A4" });
    assert.ok(pdf.length > 50_000);
  });
});
