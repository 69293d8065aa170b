import { mkdirSync } from "node:fs";
import type { Browser, Page } from "playwright-core";
import { sectionNames } from "../../web/languages/contracts/lesson.js";
import { launchBrowser, servePage, visit } from "../browser.js";
import { openExtras } from "./reading.js";

/** Screenshots to look at, not to compare, and the page as it is printed: they land in build/screenshots. */
const folder = new URL("../../build/screenshots/", import.meta.url).pathname;
const sizes = [
  { width: 1280, height: 800 },
  { width: 768, height: 1024 },
  { width: 360, height: 740 },
];
/** English, a language with long words, one without spaces, one from right to left. */
const paths = { en: "", de: "de/", zh: "zh/", ar: "ar/" };
const panels = ["bars", "draws", "statistics", "curves", "simplex", "solve", "steps"];

mkdirSync(folder, { recursive: true });
const [browser, server] = await Promise.all([launchBrowser(), servePage()]);
for (const viewport of sizes) {
  for (const colorScheme of ["light", "dark"] as const) {
    const name = `${folder}${viewport.width}-${colorScheme}`;
    for (const [language, path] of Object.entries(paths)) {
      const { page } = await visit(browser, server.url + path, { viewport, colorScheme });
      await page.screenshot({ path: `${name}-${language}-fold.png` });
      if (language === "en" || colorScheme === "light") await photographLesson(page, `${name}-${language}`);
      await page.context().close();
      const workbench = await visit(browser, `${server.url + path}workbench/`, { viewport, colorScheme });
      await workbench.page.screenshot({ path: `${name}-${language}-workbench.png` });
      if (language === "en") await photographPanels(workbench.page, name);
      await workbench.page.context().close();
    }
  }
}
await print(browser);
await browser.close();
await server.close();

/** Each section of the lesson, read, and the rest of the page in pictures that are not too high to look at. */
async function photographLesson(page: Page, name: string): Promise<void> {
  await openExtras(page);
  for (const section of sectionNames) {
    await page.evaluate((section) => {
      const heading = document.querySelector(`[data-section="${section}"] :is(h2, h3)`)!;
      const { bottom, height } = document.querySelector("#drawing")!.getBoundingClientRect();
      const isAbove = height < innerHeight && bottom < innerHeight && innerWidth <= 800;
      scrollBy({ top: heading.getBoundingClientRect().top - (isAbove ? height + 32 : 80), behavior: "instant" });
    }, section);
    await page.waitForTimeout(section === "alice" ? 6000 : 800);
    await page.screenshot({ path: `${name}-${section}.png` });
  }
}

async function photographPanels(page: Page, name: string): Promise<void> {
  for (const preset of ["alice", "wrong"]) {
    await page.click(`[data-preset=${preset}]`);
    await page.evaluate(() => document.querySelector("softmax-temperature")!.draw(100));
    await page.waitForTimeout(1500);
    await page.screenshot({ path: `${name}-${preset}.png` });
  }
  await page.click("[data-preset=worked]");
  await page.evaluate((panels) => {
    const element = document.querySelector("softmax-temperature")!;
    element.panels = panels;
    element.temperature = 0.5;
  }, panels);
  await page.evaluate(() => document.querySelector("softmax-temperature")!.draw(1000));
  for (const panel of panels) {
    await page.locator(`#workbench .panel[data-panel=${panel}]`).screenshot({ path: `${name}-panel-${panel}.png` });
  }
  await page.click("#paste");
  await page.locator("dialog.paste textarea").fill("cat: 2\ndog: x");
  await page.screenshot({ path: `${name}-paste.png` });
}

async function print(browser: Browser): Promise<void> {
  const { page } = await visit(browser, server.url);
  await page.pdf({
    path: `${folder}print.pdf`,
    format: "A4",
    margin: { top: "18mm", bottom: "18mm", left: "20mm", right: "20mm" },
  });
  await page.context().close();
}
