import assert from "node:assert/strict";
import { after, before, beforeEach, test } from "node:test";
import type { Browser, BrowserContextOptions, Page } from "playwright-core";
import { launchBrowser } from "../browser.js";
import { folderOf, languages } from "./page-tests.js";
import { Host } from "./versions/deployments.js";
import { type Part, parts } from "./versions/parts.js";

/** What becomes of an open tab when the host gets another version of the page, whose files have other names. */

let browser: Browser;
let host: Host;
before(async () => {
  browser = await launchBrowser();
});
beforeEach(() => {
  host?.close();
  host = new Host();
});
after(async () => {
  host.close();
  await browser.close();
});

const pathOf = ({ page }: Part) => (page === "lesson" ? "" : "workbench/");
const versionOf = (page: Page) => page.evaluate(() => Number(document.documentElement.dataset.version ?? 1));

/** A tab in a browser that has never been here. */
async function newTab(path: string, options: BrowserContextOptions = {}): Promise<Page> {
  const context = await browser.newContext({
    reducedMotion: "reduce",
    viewport: { width: 1280, height: 720 },
    ...options,
  });
  return open(await context.newPage(), path);
}

async function open(page: Page, path: string): Promise<Page> {
  await page.goto(host.url + path);
  await page.locator("softmax-temperature [data-probability]").first().waitFor();
  return page;
}

/** Waits until so many versions are kept, and the last one's service worker has taken over. */
async function kept(page: Page, count: number): Promise<void> {
  await page.waitForFunction(async (count) => {
    const { active, installing, waiting } = await navigator.serviceWorker.ready;
    const isDone = active?.state === "activated" && installing === null && waiting === null;
    return isDone && navigator.serviceWorker.controller === active && (await caches.keys()).length === count;
  }, count);
}

/** What a tab says of a part that it cannot have. */
const missing = (page: Page) => page.locator(".missing, softmax-temperature .notices p").filter({ visible: true });

for (const part of parts) {
  test(`without a service worker, after another version: ${part.name} says “reload”, and works then`, async () => {
    const page = await newTab(pathOf(part), { serviceWorkers: "block" });
    host.deploy(2);
    await part.open(page);
    await missing(page).first().waitFor();
    assert.match(
      (await missing(page).allInnerTexts()).join(),
      /[Aa] part of this page could not be loaded. Reload the page/,
    );
    await page.reload();
    assert.equal(await versionOf(page), 2);
    await part.open(page);
    await part.works(page);
    assert.equal(await missing(page).count(), 0);
    await page.context().close();
  });
}

for (const path of ["", "workbench/"]) {
  const ofPage = parts.filter((part) => pathOf(part) === path);
  const everyPartWorks = async (page: Page) => {
    for (const part of ofPage) {
      await part.open(page);
      await part.works(page);
      await page.keyboard.press("Escape");
    }
    assert.equal(await missing(page).count(), 0);
  };

  test(`with a service worker, after another version: every part of /${path} works`, async () => {
    const page = await newTab(path);
    await kept(page, 1);
    host.deploy(2);
    await everyPartWorks(page);
    assert.equal(await versionOf(page), 1);
    await page.context().close();
  });

  test(`every part of /${path} works in a tab that is offline by now`, async () => {
    const page = await newTab(path);
    await kept(page, 1);
    await page.context().setOffline(true);
    await everyPartWorks(page);
    await page.context().close();
  });

  test(`every part of /${path} works in a tab that was there before two other versions, opened beside it`, async () => {
    const page = await newTab(path);
    await kept(page, 1);
    host.deploy(2);
    const second = await open(await page.context().newPage(), path);
    assert.equal(await versionOf(second), 2, "not the one that the browser's own cache has");
    await kept(page, 2);
    await everyPartWorks(second);
    host.deploy(3);
    const third = await open(await page.context().newPage(), path);
    assert.equal(await versionOf(third), 3);
    await kept(page, 3);
    await second.bringToFront();
    assert.equal(await versionOf(second), 2);
    await page.bringToFront();
    await everyPartWorks(page);
    assert.equal(await versionOf(page), 1);
    await page.context().close();
  });
}

test("a version is forgotten once no window is open that was there before the next", async () => {
  const page = await newTab("");
  await kept(page, 1);
  host.deploy(2);
  const second = await open(await page.context().newPage(), "");
  await kept(page, 2);
  await second.close();
  const third = await open(await page.context().newPage(), "");
  await kept(third, 2);
  await page.close();
  await open(third, "workbench/");
  await kept(third, 1);
  assert.equal(await versionOf(third), 2);
  await third.context().setOffline(true);
  await open(third, "");
  await third.context().close();
});

test("where the host fails, the kept page is shown", async () => {
  const page = await newTab("");
  await kept(page, 1);
  for (const status of [500, 503]) {
    host.status = status;
    for (const path of ["workbench/", "de/", "?again"]) await open(page, path);
  }
  host.status = 404;
  assert.equal((await page.goto(host.url))?.status(), 404, "what is gone is gone");
  await page.context().close();
});

test("while the host has pages of one version and parts of another, a page says “reload”, and nothing is kept", async () => {
  host.deploy(2);
  host.deploy(1);
  host.pagesOf = 2;
  const context = await browser.newContext();
  const page = await context.newPage();
  await page.goto(host.url);
  await page.locator(".missing").waitFor();
  await page.evaluate(async () => {
    const { installing } = await navigator.serviceWorker.register("sw.js");
    await new Promise((done) => installing!.addEventListener("statechange", done));
  });
  assert.deepEqual(await page.evaluate(() => caches.keys()), []);
  host.pagesOf = undefined;
  await page.reload();
  await kept(page, 1);
  await context.close();
});

test("in every language a page says “reload” where its words, its script or a style cannot be had", async () => {
  const said = new Set<string>();
  for (const language of languages) {
    for (const [path, names, near] of [
      ["", `${language}-rounds-`, "#rounds"],
      ["", "^alice-.*css", "#alice-desk"],
      ["", "^lesson-.*js", "body"],
      ["workbench/", `${language === "en" ? "workbench" : `${language}-page`}-.*js`, "body"],
    ] as const) {
      host.deploy(2);
      host.remove(new RegExp(names));
      const context = await browser.newContext({ serviceWorkers: "block" });
      const page = await context.newPage();
      await page.goto(`${host.url}${folderOf(language)}${path}`);
      await page.evaluate((near) => document.querySelector(near)?.scrollIntoView(), near);
      await page.locator("[role=alert].missing").waitFor();
      const words = await page.locator(".missing").innerText();
      assert.equal(words, await page.locator("html").getAttribute("data-missing"));
      said.add(words);
      await context.close();
    }
  }
  assert.equal(said.size, languages.length);
});

test("where WebAssembly is missing, and the core in JavaScript cannot be had, the element says “reload”", async () => {
  host.remove(/^fallback-/);
  const context = await browser.newContext({ serviceWorkers: "block" });
  const page = await context.newPage();
  await page.addInitScript(() => Reflect.deleteProperty(globalThis, "WebAssembly"));
  for (const path of ["", "workbench/"]) {
    await page.goto(host.url + path);
    await missing(page).getByText("Reload the page").waitFor();
  }
  await context.close();
});

test("the file to download says “reload” in its dialog where its script is gone", async () => {
  const page = await newTab("workbench/", { serviceWorkers: "block" });
  await page.locator("#embed").click();
  await page.getByRole("radio", { name: "File" }).check();
  host.deploy(2);
  await page.getByRole("button", { name: "Download", exact: true }).click();
  await page.locator("dialog.embed").getByText("Reload the page").waitFor();
  await page.context().close();
});
