import assert from "node:assert/strict";
import { test } from "node:test";
import type { Page } from "playwright-core";
import { findProblems } from "../accessibility.js";
import { languages, lessonTests } from "./lesson.js";

const lesson = lessonTests();
/** Everything that comes alive or is shown as one reads on. */
async function readOn(page: Page): Promise<void> {
  const size = page.viewportSize()!;
  // A window as high as the page has all of it in sight at once.
  await page.setViewportSize({ width: size.width, height: 20_000 });
  await page.locator(".round-buttons button").click();
  await page.waitForFunction(() =>
    [...document.querySelectorAll(".live")].every(
      (figure) => figure.querySelector("softmax-temperature")?.shadowRoot?.querySelector(".panel") != null,
    ),
  );
  await page.setViewportSize(size);
}

for (const path of ["", "ar/"]) {
  for (const colorScheme of ["light", "dark"] as const) {
    test(`axe finds nothing on the whole page /${path}, ${colorScheme}`, async () => {
      await lesson.open(path, { colorScheme }, async ({ page }) => {
        await readOn(page);
        assert.deepEqual(await findProblems(page), [], "the page");
        await page.click(".languages summary");
        assert.deepEqual(await findProblems(page, ".languages"), [], "the menu of languages");
        await page.keyboard.press("Escape");
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
  await lesson.open("", {}, async ({ page }) => {
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
    await page.click("header p");
    await menu.waitFor({ state: "hidden" });
  });
});

test("at 320 px no language makes the page scroll sideways, every figure alive", async () => {
  for (const language of languages) {
    const path = language === "en" ? "" : `${language}/`;
    await lesson.open(path, { viewport: { width: 320, height: 640 } }, async ({ page }) => {
      await readOn(page);
      await page.click(".languages summary");
      assert.equal(await page.evaluate(() => document.documentElement.scrollWidth), 320, language);
    });
  }
});

// WCAG 1.4.12: a reader's own spacing.
const spacing = `* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important; }
  p { margin-bottom: 2em !important; }`;

test("with the widest text spacing nothing is cut off", async () => {
  for (const width of [360, 1280]) {
    await lesson.open("", { viewport: { width, height: 800 } }, async ({ page }) => {
      await readOn(page);
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
        return all
          .filter((e) => e.clientWidth > 0 && !e.matches(".unseen, .unseen *, .skip"))
          .filter(
            (e) =>
              getComputedStyle(e).overflow !== "visible" &&
              (e.scrollWidth > e.clientWidth || e.scrollHeight > e.clientHeight),
          )
          .map((e) => e.outerHTML.slice(0, 80));
      });
      assert.deepEqual(cut, [], `${width} px`);
    });
  }
});

test("on paper the essay is complete, and what cannot be used there is left out", async () => {
  await lesson.open("", {}, async ({ page }) => {
    await readOn(page);
    await page.emulateMedia({ media: "print" });
    for (const part of ["#rounds", ".choices", ".settings", ".all-logits"]) {
      assert.equal(await page.locator(part).first().isVisible(), false, part);
    }
    assert.equal(await page.locator("article h2:visible").count(), 9);
    const pdf = await page.pdf({ format: "A4" });
    assert.ok(pdf.length > 50_000);
  });
});
