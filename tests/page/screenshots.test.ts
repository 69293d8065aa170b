import { mkdirSync } from "node:fs";
import { after, before, test } from "node:test";
import type { Browser } from "playwright-core";
import { launchBrowser, servePage, visit } from "./browser.js";

/** Screenshots to look at, not to compare: they land in build/screenshots. */
const folder = new URL("../../build/screenshots/", import.meta.url).pathname;
const sizes = [
  { width: 1280, height: 800 },
  { width: 768, height: 1024 },
  { width: 360, height: 740 },
];

let browser: Browser;
let server: Awaited<ReturnType<typeof servePage>>;

before(async () => {
  mkdirSync(folder, { recursive: true });
  [browser, server] = await Promise.all([launchBrowser(), servePage()]);
});

after(async () => {
  await browser.close();
  await server.close();
});

for (const viewport of sizes) {
  for (const colorScheme of ["light", "dark"] as const) {
    test(`screenshots ${viewport.width} px wide, ${colorScheme}`, async () => {
      const { page } = await visit(browser, server.url, { viewport, colorScheme });
      const name = `${folder}${viewport.width}-${colorScheme}`;
      await page.screenshot({ path: `${name}-fold.png` });
      await page.screenshot({ path: `${name}-page.png`, fullPage: true });
      for (const preset of ["alice", "digit"]) {
        await page.click(`[data-preset=${preset}]`);
        await page.screenshot({ path: `${name}-${preset}.png`, fullPage: false });
      }
      await page.click("[data-preset=worked]");
      await page.evaluate(() => {
        const element = document.querySelector("softmax-temperature")!;
        element.panels = ["bars", "statistics", "curves", "simplex", "solve", "steps"];
        element.temperature = 0.5;
      });
      for (const panel of ["bars-panel", "statistics", "curves", "simplex", "solve", "steps"]) {
        await page.locator(`.${panel}`).screenshot({ path: `${name}-panel-${panel}.png` });
      }
      await page.context().close();
    });
  }
}
