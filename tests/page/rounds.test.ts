import assert from "node:assert/strict";
import { test } from "node:test";
import type { Page } from "playwright-core";
import { findProblems } from "../accessibility.js";
import { languages, pageTests } from "./page-tests.js";

const site = pageTests();

const sliders = (page: Page, within = "#rounds") => page.locator(`${within} input[type=range]`);
const go = (page: Page, within = "#rounds") => page.locator(`${within} .round-buttons button`);
const shares = (page: Page, within = "#rounds") =>
  sliders(page, within).evaluateAll((all) => all.map((input) => Number((input as HTMLInputElement).value)));
const heading = (page: Page, within = "#rounds") => page.locator(`${within} h3.round-title`);

test("predict first: a guess, the truth, the distance, and why, seven times, by keyboard alone", async () => {
  await site.open("#round-1", {}, async ({ page }) => {
    await sliders(page).first().waitFor();
    await sliders(page).first().focus();
    for (let i = 0; i < 16; ++i) await page.keyboard.press("ArrowRight");
    assert.deepEqual(await shares(page), [50, 25, 25], "the others share the rest");
    await sliders(page).nth(1).focus();
    for (let i = 0; i < 5; ++i) await page.keyboard.press("ArrowRight");
    assert.deepEqual(await shares(page), [50, 30, 20], "what was set stays");
    assert.equal(await sliders(page).nth(1).getAttribute("aria-valuetext"), "30%");
    for (let round = 1; round <= 7; ++round) {
      assert.equal(await page.locator("#rounds [aria-current=step]").textContent(), `${round}Round ${round} of 7`);
      assert.equal(await page.locator("#rounds .percent.truth bdi").count(), 0, "the truth is hidden");
      if (round > 1) await sliders(page).first().press("ArrowRight");
      await go(page).focus();
      await page.keyboard.press("Enter");
      const said = (await page.locator("#rounds .outcome").textContent())!;
      assert.match(said, /You were \d+\.\d% off/);
      assert.equal(await page.locator("#rounds .final", { hasText: /on average/ }).count(), Number(round === 7));
      const truths = await page.locator("#rounds .percent.truth bdi").allTextContents();
      const sum = truths.reduce((total, text) => total + Number(text.replace(/[.%]/g, "")), 0);
      assert.equal(sum, 1000, `${truths}`);
      if (round < 7) await page.keyboard.press("Enter");
      else await page.getByRole("button", { name: "Start again" }).press("Enter");
      assert.ok(await heading(page).evaluate((title) => title === document.activeElement), "on to the next title");
    }
    assert.equal(await page.locator("#rounds .round-numbers .done").count(), 0, "and again");
  });
});

test("a locked row keeps its share; the lock is a button that can be pressed by key", async () => {
  await site.open("#round-1", {}, async ({ page }) => {
    const lock = page.getByRole("button", { name: "Lock cat" });
    await lock.focus();
    await page.keyboard.press("Space");
    assert.equal(await lock.getAttribute("aria-pressed"), "true");
    assert.equal(await sliders(page).first().isDisabled(), true);
    await sliders(page).nth(1).fill("60");
    assert.deepEqual(await shares(page), [34, 60, 6]);
    await sliders(page).nth(2).fill("90");
    assert.deepEqual(await shares(page), [34, 0, 66], "as far as the lock leaves room");
    await lock.click();
    await sliders(page).nth(0).fill("20");
    assert.deepEqual(await shares(page), [20, 14, 66]);
  });
});

test("nothing moves when the truth is revealed, nor from round to round", async () => {
  for (const path of ["#round-1", "de/#round-1"]) {
    for (const width of [1280, 360]) {
      await site.open(path, { viewport: { width, height: 900 } }, async ({ page }) => {
        await sliders(page).first().waitFor();
        const places = () =>
          page
            .locator("#rounds .lane, #rounds .round-buttons, #rounds .round-links")
            .evaluateAll((all) => all.map((each) => (each as HTMLElement).offsetTop));
        const before = await places();
        for (let round = 1; round <= 7; ++round) {
          await go(page).click();
          assert.deepEqual(await places(), before, `round ${round}, revealed`);
          if (round < 7) await go(page).click();
          else await page.locator("#rounds .again").click();
          assert.deepEqual(await places(), before, `after round ${round}`);
        }
      });
    }
  }
});

test("a link to a round brings the reader to it, at the start and later", async () => {
  for (const path of ["#round-3", "ar/#round-3"]) {
    await site.open(path, {}, async ({ page }) => {
      await heading(page).waitFor();
      assert.equal(await page.locator("#rounds [aria-current]").getAttribute("href"), "#round-3");
      assert.ok(await heading(page).evaluate((title) => title === document.activeElement));
      const top = await page.locator("#rounds").evaluate((rounds) => rounds.getBoundingClientRect().top);
      assert.ok(top > -400 && top < 800, `the rounds are at ${top}`);
      await page.evaluate(() => {
        window.scrollTo(0, 0);
        location.hash = "round-5";
      });
      await page.locator("#rounds [aria-current][href='#round-5']").waitFor();
      await page.locator("#rounds .round-numbers a").nth(1).click();
      assert.match(page.url(), /#round-2$/);
      await page.goBack();
      await page.locator("#rounds [aria-current][href='#round-5']").waitFor();
    });
  }
});

test("class mode: keys go on and back, the sliders keep their arrows, Escape leaves", async () => {
  await site.open("#round-3-class", {}, async ({ page }) => {
    const title = () => heading(page, ".class-mode").textContent();
    const truths = page.locator(".class-mode .percent.truth bdi");
    const press = (key: string) => page.keyboard.press(key);
    await heading(page, ".class-mode").waitFor();
    const third = await title();
    const box = (await page.locator(".class-mode").boundingBox())!;
    assert.deepEqual([box.x, box.y, box.width, box.height], [0, 0, 1280, 800]);
    assert.equal(await truths.count(), 0, "hidden until the teacher reveals it");
    await press("PageDown");
    assert.equal(await truths.count(), 3);
    await press("ArrowRight");
    assert.notEqual(await title(), third);
    assert.equal(await truths.count(), 0);
    await press("PageUp");
    assert.equal(await title(), third);
    assert.equal(await truths.count(), 3);
    await press("ArrowUp");
    assert.equal(await truths.count(), 0, "and hidden again");
    await sliders(page, ".class-mode").first().focus();
    await press("ArrowRight");
    assert.deepEqual(await shares(page, ".class-mode"), [35, 33, 32]);
    await page.mouse.click(640, 795);
    await press("PageDown");
    assert.match((await page.locator(".class-mode .outcome").textContent())!, /You were/);
    await press("Escape");
    await page.locator(".class-mode").waitFor({ state: "hidden" });
    assert.match(page.url(), /#round-3$/, "coming back does not open it again");
    assert.equal(await page.locator("#rounds .percent.truth bdi").count(), 3, "the page is where the class was");
  });
});

test("class mode fills the screen when the reader opens it, and leaving the screen leaves it", async () => {
  await site.open("#round-2", {}, async ({ page }) => {
    await page.locator("#rounds .open-class").click();
    await page.waitForFunction(() => document.fullscreenElement?.classList.contains("class-stage"));
    await page.evaluate(() => document.exitFullscreen());
    await page.locator(".class-mode").waitFor({ state: "hidden" });
    assert.ok(await page.locator("#rounds .open-class").evaluate((button) => button === document.activeElement));
  });
});

test("in class mode, arrows point the way the language runs, and bars that nobody set are not judged", async () => {
  await site.open("ar/#round-1-class", {}, async ({ page }) => {
    await heading(page, ".class-mode").waitFor();
    await page.keyboard.press("ArrowLeft");
    assert.equal(await page.locator(".class-mode .percent.truth bdi").count(), 3);
    assert.equal(await page.locator(".class-mode .outcome p").count(), 1, "only why");
  });
});

test("the link to a round is copied, or shown where that is forbidden", async () => {
  const context = { permissions: ["clipboard-read", "clipboard-write"] };
  await site.open("#round-4", context, async ({ page }) => {
    await page.locator("#rounds .copy-round").click();
    await page.locator("#rounds .copy-note:not(:empty)").waitFor();
    assert.equal(await page.evaluate(() => navigator.clipboard.readText()), `${site.place.url}#round-4`);
    await page.evaluate(() => {
      navigator.clipboard.writeText = () => Promise.reject(new Error("not allowed"));
    });
    await go(page).click();
    await go(page).click();
    assert.equal((await page.locator("#rounds .copy-note").textContent())!.trim(), "", "of another round");
    await page.locator("#rounds .copy-round").click();
    await page.locator("#rounds .address").waitFor();
    assert.equal(await page.locator("#rounds .address").textContent(), `${site.place.url}#round-5`);
  });
});

for (const colorScheme of ["light", "dark"] as const) {
  test(`axe finds nothing in the rounds and in class mode, ${colorScheme}`, async () => {
    await site.open("#round-5", { colorScheme, reducedMotion: "reduce" }, async ({ page }) => {
      await sliders(page).first().waitFor();
      assert.deepEqual(await findProblems(page, "#rounds"), []);
      await go(page).click();
      assert.deepEqual(await findProblems(page, "#rounds"), []);
      await page.evaluate(() => {
        location.hash = "round-6-class";
      });
      await heading(page, ".class-mode").waitFor();
      assert.deepEqual(await findProblems(page, ".class-mode"), []);
    });
  });
}

test("320 px: no sideways scrolling in any language, on the page or in class mode; targets of 24 px", async () => {
  for (const language of languages) {
    const path = `${language === "en" ? "" : `${language}/`}#round-5`;
    await site.open(path, { viewport: { width: 320, height: 640 } }, async ({ page }) => {
      await sliders(page).first().waitFor();
      await go(page).click();
      const overflow = (selector: string) =>
        page.locator(selector).evaluate((element) => element.scrollWidth - element.clientWidth);
      assert.ok((await overflow("#rounds")) <= 0, language);
      const small = await page.locator("#rounds :is(a, button, summary, input)").evaluateAll((all) =>
        all
          .map((each) => each.getBoundingClientRect())
          .filter(({ height, width }) => width < 24 || height < 24)
          .map(({ height, width }) => `${width} x ${height}`),
      );
      assert.deepEqual(small, [], language);
      await page.evaluate(() => {
        location.hash = "round-5-class";
      });
      await heading(page, ".class-mode").waitFor();
      assert.ok((await overflow(".class-stage")) <= 0, `${language}, class mode`);
    });
  }
});
