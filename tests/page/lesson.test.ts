import assert from "node:assert/strict";
import { test } from "node:test";
import type { Page } from "playwright-core";
import { softmax } from "softmax-temperature";
import { presetNames } from "../../web/languages/contracts/essay.js";
import { presets } from "../../web/page/workbench/presets.js";
import { workedExamples, workedLogits } from "../worked-example.js";
import { languages, lessonTests } from "./lesson.js";

const lesson = lessonTests();

/** Scrolls through the page, so that all figures come alive. */
async function wakeFigures(page: Page): Promise<void> {
  const figures = page.locator(".live");
  for (let i = 0; i < (await figures.count()); ++i) {
    await figures.nth(i).scrollIntoViewIfNeeded();
    await figures.nth(i).locator("softmax-temperature").waitFor();
  }
}

function state(page: Page) {
  return page.evaluate(() => {
    const { labels, logits, probabilities, temperature } = document.querySelector("softmax-temperature")!;
    return { labels, logits, probabilities: [...probabilities], temperature };
  });
}

test("the page opens on the worked example at T = 1, above the fold", async () => {
  await lesson.open("", {}, async ({ page }) => {
    const { logits, temperature } = await state(page);
    assert.deepEqual([logits, temperature], [workedLogits, 1]);
    const box = (await page.locator("#workbench .bars").boundingBox())!;
    assert.ok(box.y + box.height <= 800, `the distribution ends at ${box.y + box.height}`);
  });
});

test("the policy is the strict one; only the service worker may fetch", async () => {
  await lesson.open("", {}, async ({ page }) => {
    const policy = "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self'";
    const page1 = await page.request.get(lesson.place.url);
    assert.equal(page1.headers()["content-security-policy"], policy);
    const worker = await page.request.get(`${lesson.place.url}sw.js`);
    assert.equal(worker.headers()["content-security-policy"], `${policy}; connect-src 'self'`);
  });
});

test("every number of the text is the core's, in every language, before the script runs and after", async () => {
  for (const language of languages) {
    const path = language === "en" ? "" : `${language}/`;
    const html = await (await fetch(lesson.place.url + path)).text();
    const built = [...html.matchAll(/data-number="([^"]+)">([^<]+)</g)].map(([, source, text]) => `${source}: ${text}`);
    assert.ok(built.length >= 30, `${built.length} numbers in ${language}`);
    for (const example of workedExamples) {
      const p = example.probabilities[0]!;
      assert.ok(html.includes(p) || html.includes(p.replace(".", ",")), `${language}: ${p}`);
    }
    await lesson.open(path, {}, async ({ page }) => {
      // Written by the script, and not merely left as they were.
      await page.waitForFunction(() => document.querySelector("article[data-computed]") !== null);
      const shown = await page
        .locator("[data-number]")
        .evaluateAll((all) => all.map((each) => `${each.getAttribute("data-number")}: ${each.textContent}`));
      assert.deepEqual(shown, built);
      const { direction, lang } = await page.evaluate(() => ({
        direction: getComputedStyle(document.querySelector("#workbench")!.shadowRoot!.querySelector(".widget")!)
          .direction,
        lang: document.documentElement.lang,
      }));
      assert.deepEqual([lang, direction], [language, language === "ar" ? "rtl" : "ltr"]);
    });
  }
});

test("every preset loads, with its image and its note, and its numbers are the module's", async () => {
  await lesson.open("", {}, async ({ page }) => {
    for (const name of presetNames) {
      await page.click(`[data-preset=${name}]`);
      const { logits, probabilities } = await state(page);
      assert.deepEqual(logits, presets[name].logits);
      assert.deepEqual(probabilities, [...softmax(presets[name].logits)], name);
      assert.equal(await page.locator("#digit svg").isVisible(), presets[name].digit !== undefined, name);
      assert.notEqual(await page.locator("#preset-note").textContent(), "", name);
      assert.equal(await page.locator(`[data-preset=${name}]`).getAttribute("aria-pressed"), "true");
    }
    // A logit is moved: it is no longer the preset.
    await page.locator("#workbench [role=slider][data-row='0']").press("ArrowRight");
    await page.locator("[data-preset=huge][aria-pressed=false]").waitFor();
  });
});

test("figures come alive when they come into sight, at the numbers that they had", async () => {
  await lesson.open("", {}, async ({ page }) => {
    assert.ok((await page.locator(".live .distribution").count()) > 3, "figures out of sight are still");
    await wakeFigures(page);
    assert.equal(await page.locator(".live .distribution").count(), 0);
    assert.equal(await page.locator(".live softmax-temperature").count(), 7);
    assert.equal(await page.locator(".live .toolbar:visible").count(), 0, "compact");
    const shift = page.locator("[data-figure=shift]");
    const texts = () => shift.locator("[data-probability]").allTextContents();
    const before = await texts();
    await shift.locator("[data-action=add]").click();
    assert.deepEqual(await texts(), before, "shifting changes nothing");
    await shift.locator("[data-action=double]").click();
    assert.notDeepEqual(await texts(), before, "scaling does");
    await shift.locator("[data-action=reset]").click();
    assert.deepEqual(await texts(), before);
  });
});

test("predict first: a guess, the truth, the distance, and why, seven times, by keyboard alone", async () => {
  await lesson.open("", {}, async ({ page }) => {
    await page.locator("#rounds").scrollIntoViewIfNeeded();
    const sliders = page.locator("#rounds input");
    const go = page.locator(".round-buttons button");
    await sliders.first().waitFor();
    await sliders.first().focus();
    for (let i = 0; i < 17; ++i) await page.keyboard.press("ArrowRight");
    const shares = await sliders.evaluateAll((all) => all.map((input) => Number((input as HTMLInputElement).value)));
    assert.deepEqual(shares, [50, 25, 25], "the others share the rest");
    for (let round = 1; round <= 7; ++round) {
      assert.match((await page.locator(".round-count").textContent())!, new RegExp(`${round} of 7`));
      await go.focus();
      await page.keyboard.press("Enter");
      assert.match((await page.locator(".outcome").textContent())!, /Distance: \d+% of the probability/);
      assert.equal(await page.locator(".guess-values b").count(), 3);
      await page.keyboard.press("Enter");
    }
    assert.match((await page.locator(".round-count").textContent())!, /1 of 7/, "and again");
  });
});

test("numbers are pasted, understood at once, and can be undone", async () => {
  await lesson.open("", {}, async ({ page }) => {
    await page.click("#paste");
    const field = page.locator("dialog.paste textarea");
    const use = page.locator("dialog.paste [type=submit]");
    assert.equal(await use.isDisabled(), true);
    await field.fill("tea: 3\ncoffee: many");
    assert.equal(await page.locator("#paste-understood").textContent(), "Line 2: “coffee: many” is not a number.");
    await field.fill("-inf, -inf");
    assert.match((await page.locator("#paste-understood").textContent())!, /no distribution/);
    await field.fill("tea: 3\ncoffee: 2.5");
    assert.equal(await page.locator("#paste-understood").textContent(), "2 numbers, 2 with a label.");
    await use.click();
    assert.deepEqual(await state(page).then(({ labels, logits }) => [labels, logits]), [
      ["tea", "coffee"],
      [3, 2.5],
    ]);
    await page.locator("#workbench .tools button").first().click();
    assert.deepEqual((await state(page)).logits, workedLogits);
  });
  await lesson.open("de/", {}, async ({ page }) => {
    await page.click("#paste");
    await page.locator("dialog.paste textarea").fill("Tee: 0,5\nKaffee: 1,25");
    await page.locator("dialog.paste [type=submit]").click();
    assert.deepEqual((await state(page)).logits, [0.5, 1.25]);
    await page.locator("#workbench [data-field=logit-0]").fill("2,75");
    assert.deepEqual((await state(page)).logits, [2.75, 1.25]);
    assert.match((await page.locator("#workbench [data-probability='0']").textContent())!, /^0,8176$/);
  });
});

test("a link brings the state along, says what is wrong with it, and is kept in another language", async () => {
  const context = { permissions: ["clipboard-read", "clipboard-write"] };
  await lesson.open("", context, async ({ page }) => {
    await page.click("[data-preset=ties]");
    await page.locator("#workbench .detent[data-temperature='0.5']").click();
    await page.click("#share");
    await page.locator("#notice:not(:empty)").waitFor();
    const link = await page.evaluate(() => navigator.clipboard.readText());
    assert.equal(new URL(link).hash, "#v1&z=3,3,1,1&l=A,B,C,D&t=0.5");
    await page.goto("about:blank");
    await page.goto(link);
    await page.locator("#workbench [data-probability]").first().waitFor();
    assert.deepEqual(await state(page).then(({ logits, temperature }) => [logits, temperature]), [[3, 3, 1, 1], 0.5]);
    assert.equal(await page.locator("[data-preset][aria-pressed=true]").count(), 0, "a link is no preset");
    assert.equal(await page.locator("#preset-note").textContent(), "");
    await page.click(".languages summary");
    await page.click(".languages [hreflang=fr]");
    await page.waitForURL(/\/fr\//);
    await page.locator("#workbench [data-probability]").first().waitFor();
    assert.deepEqual((await state(page)).logits, [3, 3, 1, 1]);
  });
  await lesson.open("#v1&z=1,2&t=hot", {}, async ({ page }) => {
    await page.locator("#notice:not(:empty)").waitFor();
    assert.match((await page.locator("#notice").textContent())!, /could not be read.*temperature/);
    assert.deepEqual((await state(page)).logits, [1, 2]);
    await page.evaluate(() => {
      location.hash = "v7&z=1";
    });
    await page.locator("#notice", { hasText: "v7" }).waitFor();
    assert.deepEqual((await state(page)).logits, workedLogits);
  });
});

test("a preset whose logits are changed is no longer marked, and nothing moves because of it", async () => {
  await lesson.open("", { viewport: { width: 360, height: 740 } }, async ({ page }) => {
    await page.click("[data-preset=wrong]");
    const field = page.locator("#workbench [role=row] .logit .number").first();
    await field.waitFor();
    const top = () => field.evaluate((element) => element.getBoundingClientRect().top + scrollY);
    const before = await top();
    assert.equal(await page.locator("[data-preset][aria-pressed=true]").count(), 1);
    await field.fill("7");
    await field.press("Enter");
    assert.equal(await page.locator("[data-preset][aria-pressed=true]").count(), 0, "at once");
    assert.equal(await page.locator("#preset-note").isVisible(), false);
    assert.equal(await top(), before);
    await page.click("[data-preset=wrong]");
    assert.equal(await page.locator("#preset-note").isVisible(), true);
    assert.equal(await page.locator("#digit").isVisible(), true);
  });
});

test("light, dark or the system's: chosen, kept, and obeyed by the element", async () => {
  await lesson.open("", { colorScheme: "light" }, async ({ page }) => {
    const grounds = () =>
      page.evaluate(() => [
        getComputedStyle(document.body).backgroundColor,
        getComputedStyle(document.querySelector("#workbench")!.shadowRoot!.querySelector(".number")!).backgroundColor,
      ]);
    const light = await grounds();
    await page.selectOption("#theme", "dark");
    const dark = await grounds();
    assert.notEqual(dark[0], light[0]);
    assert.notEqual(dark[1], light[1]);
    await page.reload();
    await page.locator("#workbench [data-probability]").first().waitFor();
    assert.deepEqual(await grounds(), dark);
    await page.selectOption("#theme", "system");
    assert.deepEqual(await grounds(), light);
  });
});

test("a theme that was chosen before is there before the page's body is", async () => {
  for (const theme of ["light", "dark"]) {
    const context = await lesson.place.browser.newContext({ colorScheme: theme === "dark" ? "light" : "dark" });
    const page = await context.newPage();
    await page.addInitScript((theme) => {
      localStorage.setItem("theme", theme);
      new MutationObserver((_, observer) => {
        if (document.body === null) return;
        observer.disconnect();
        Object.assign(window, { first: document.documentElement.style.colorScheme });
      }).observe(document, { childList: true, subtree: true });
    }, theme);
    await page.goto(lesson.place.url);
    await page.locator("#workbench [data-probability]").first().waitFor();
    assert.equal(await page.evaluate("first"), theme);
    assert.equal(await page.locator("#theme").inputValue(), theme);
    await context.close();
  }
});

test("without JavaScript the text, its numbers and its figures are there", async () => {
  const context = await lesson.place.browser.newContext({
    javaScriptEnabled: false,
    viewport: { width: 1280, height: 800 },
  });
  const page = await context.newPage();
  for (const path of ["", "ar/"]) {
    await page.goto(lesson.place.url + path);
    assert.equal(await page.locator(".distribution:visible").count(), 8);
    assert.equal(await page.locator(".needs-script:visible").count(), 0, "nothing that would do nothing");
    assert.equal(await page.locator("#worked td").first().textContent(), "0.8637771182");
    assert.equal(await page.locator("noscript:visible").count(), 2);
  }
  await context.close();
});

test("after one visit the page opens without a network, in every language", async () => {
  const context = await lesson.place.browser.newContext();
  const page = await context.newPage();
  await page.goto(lesson.place.url);
  await page.evaluate(() => navigator.serviceWorker.ready);
  await context.setOffline(true);
  for (const language of languages) {
    await page.goto(lesson.place.url + (language === "en" ? "?from=a-link" : `${language}/`));
    await page.locator("#workbench [data-probability]").first().waitFor();
  }
  await context.close();
});
