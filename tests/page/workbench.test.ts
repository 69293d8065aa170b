import assert from "node:assert/strict";
import { test } from "node:test";
import type { Page } from "playwright-core";
import { softmax } from "softmax-temperature";
import { presetNames } from "../../web/languages/contracts/site.js";
import { presets } from "../../web/page/workbench/presets.js";
import { workedLogits } from "../worked-example.js";
import { pageTests } from "./page-tests.js";

const site = pageTests();

function state(page: Page) {
  return page.evaluate(() => {
    const { labels, logits, probabilities, temperature } = document.querySelector("softmax-temperature")!;
    return { labels, logits, probabilities: [...probabilities], temperature };
  });
}

test("the workbench opens on the worked example at T = 1, above the fold", async () => {
  await site.open("workbench/", {}, async ({ page }) => {
    const { logits, temperature } = await state(page);
    assert.deepEqual([logits, temperature], [workedLogits, 1]);
    const box = (await page.locator("#workbench .bars").boundingBox())!;
    assert.ok(box.y + box.height <= 800, `the distribution ends at ${box.y + box.height}`);
  });
});

test("every preset loads, with its image and its note, and its numbers are the module's", async () => {
  await site.open("workbench/", {}, async ({ page }) => {
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

test("numbers are pasted, understood at once, and can be undone", async () => {
  await site.open("workbench/", {}, async ({ page }) => {
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
  await site.open("de/workbench/", {}, async ({ page }) => {
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
  await site.open("workbench/", context, async ({ page }) => {
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
  await site.open("workbench/#v1&z=1,2&t=hot", {}, async ({ page }) => {
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

test("links that were shared when the workbench was the only page still arrive, with their state", async () => {
  for (const folder of ["", "fr/"]) {
    const context = await site.place.browser.newContext();
    const page = await context.newPage();
    await page.goto(`${site.place.url}${folder}#v1&z=3,3,1,1&l=A,B,C,D&t=0.5`);
    await page.waitForURL(`${site.place.url}${folder}workbench/#v1&z=3,3,1,1&l=A,B,C,D&t=0.5`);
    await page.locator("#workbench [data-probability]").first().waitFor();
    assert.deepEqual(await state(page).then(({ logits, temperature }) => [logits, temperature]), [[3, 3, 1, 1], 0.5]);
    await context.close();
  }
});

test("a preset whose logits are changed is no longer marked, and nothing moves because of it", async () => {
  await site.open("workbench/", { viewport: { width: 360, height: 740 } }, async ({ page }) => {
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
  await site.open("workbench/", { colorScheme: "light" }, async ({ page }) => {
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
    const context = await site.place.browser.newContext({ colorScheme: theme === "dark" ? "light" : "dark" });
    const page = await context.newPage();
    await page.addInitScript((theme) => {
      localStorage.setItem("theme", theme);
      new MutationObserver((_, observer) => {
        if (document.body === null) return;
        observer.disconnect();
        Object.assign(window, { first: document.documentElement.style.colorScheme });
      }).observe(document, { childList: true, subtree: true });
    }, theme);
    await page.goto(`${site.place.url}workbench/`);
    await page.locator("#workbench [data-probability]").first().waitFor();
    assert.equal(await page.evaluate("first"), theme);
    assert.equal(await page.locator("#theme").inputValue(), theme);
    await context.close();
  }
});
