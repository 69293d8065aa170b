import assert from "node:assert/strict";
import { test } from "node:test";
import type { Page } from "playwright-core";
import { served } from "../served.js";
import { workedLogits } from "../worked-example.js";
import { folderOf, languages } from "./page-tests.js";

/** The page where WebAssembly may not run: it fetches the core in JavaScript, and all else is the same. */

const place = served();
const policy = "default-src 'none'; script-src 'self'; style-src 'self'; img-src data:";

const blockages: Readonly<Record<string, (page: Page) => Promise<unknown>>> = {
  "a policy that does not allow it": (page) =>
    page.route(/\/(\?.*)?$/, async (route) => {
      const response = await route.fetch();
      await route.fulfill({ response, headers: { ...response.headers(), "content-security-policy": policy } });
    }),
  "a browser that lacks it": (page) => page.addInitScript(() => Reflect.deleteProperty(globalThis, "WebAssembly")),
};

async function open(blockage: string, work: (page: Page) => Promise<void>): Promise<void> {
  const context = await place.browser.newContext({ viewport: { width: 1280, height: 720 } });
  const page = await context.newPage();
  const errors: string[] = [];
  page.on("pageerror", ({ message }) => errors.push(message));
  await blockages[blockage]!(page);
  await work(page);
  await context.close();
  assert.deepEqual(errors, []);
}

async function go(page: Page, path: string): Promise<void> {
  await page.goto(place.url + path);
  await page.locator("softmax-temperature [data-probability]").first().waitFor();
}

for (const blockage of Object.keys(blockages)) {
  test(`in ${blockage}, the first screen has one thing to do, and it works`, async () => {
    await open(blockage, async (page) => {
      await go(page, "");
      assert.equal(
        await page.evaluate(() => {
          try {
            return new WebAssembly.Module(new Uint8Array([0, 97, 115, 109, 1, 0, 0, 0])) && "runs";
          } catch {
            return "blocked";
          }
        }),
        "blocked",
      );
      const shown = await page.evaluate(() => {
        const { logits, probabilities, temperature } = document.querySelector("softmax-temperature")!;
        return { logits, temperature, first: probabilities[0]!.toFixed(10) };
      });
      assert.deepEqual(shown, { logits: workedLogits, temperature: 1, first: "0.6590011389" });
      await page.locator(".draw-one").click();
      await page.locator(".drawn-word").waitFor();
      assert.match(await page.locator("footer").innerText(), /Slower than usual, because WebAssembly/);
    });
  });

  test(`in ${blockage}, a round of "Predict first" is told its truth, and the copies of Alice write`, async () => {
    await open(blockage, async (page) => {
      await go(page, "#round-1");
      await page.locator("#rounds input[type=range]").first().press("ArrowRight");
      await page.locator("#rounds .round-buttons button").click();
      await page.getByText(/You were \d+\.\d% off/).waitFor();
      await page.locator("#alice-desk").scrollIntoViewIfNeeded();
      await page.locator("#alice-desk").evaluate((desk) => desk.scrollIntoView({ block: "center" }));
      await page.waitForFunction(() => {
        const sheets = [...document.querySelectorAll("#alice-desk .alice-sheet")];
        return sheets.length === 4 && sheets.every(({ textContent }) => textContent.split(" ").length > 4);
      });
    });
  });
}

test("where WebAssembly is missing, the workbench says in every language that it is slower", async () => {
  await open("a browser that lacks it", async (page) => {
    const said = new Set<string>();
    for (const language of languages) {
      await go(page, `${folderOf(language)}workbench/`);
      said.add(await page.locator("[part=slowness]").innerText());
    }
    assert.equal(said.size, languages.length);
  });
});

test("where WebAssembly is missing, the page opens without a network after one visit", async () => {
  await open("a browser that lacks it", async (page) => {
    await go(page, "");
    await page.evaluate(() => navigator.serviceWorker.ready);
    await page.context().setOffline(true);
    await go(page, "workbench/");
    await go(page, "?from=a-link");
    await page.locator(".draw-one").click();
    await page.locator(".drawn-word").waitFor();
  });
});
