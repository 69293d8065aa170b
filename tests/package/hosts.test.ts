import assert from "node:assert/strict";
import { test } from "node:test";
import { pathToFileURL } from "node:url";
import type { FrameLocator, Page } from "playwright-core";
import { type Embedded, frameSnippet } from "../../web/page/embed/snippets.js";
import { initialState } from "../../web/state/state.js";
import { type Site, settle, tabs, type Visited } from "./sites.js";

/** The element in a sandboxed frame of another site's page, and as a file of its own. */

const course = "https://course.example";
const widgets = "https://widgets.example";
const ads = "https://ads.example";
const browser = tabs();

const embedded: Embedded = {
  state: { ...initialState, labels: ["cat", "dog", "bird"], temperature: 0.5 },
  language: "en",
  title: 'Softmax & "temperature"',
};

async function openCourse(body: string, others: Readonly<Record<string, Site>> = {}): Promise<Visited> {
  const page = `<!doctype html><html lang="en"><meta charset="utf-8" /><title>Lecture 4</title>${body}</html>`;
  const sites = { [course]: { pages: { "/": page } }, [widgets]: { folder: "dist/page" }, ...others };
  return browser.open(`${course}/`, sites, { viewport: { width: 900, height: 800 } });
}

function frameOf(page: Page, place = 0): FrameLocator {
  return page.frameLocator("iframe.softmax-temperature").nth(place);
}

/** Waits until a frame is as high as its content: neither cut off nor with room to spare. */
async function fits(page: Page, place = 0): Promise<number> {
  const element = await page.locator("iframe.softmax-temperature").nth(place).elementHandle();
  const frame = (await element!.contentFrame())!;
  await frame.waitForFunction(() => {
    const { height } = document.body.getBoundingClientRect();
    return height > 0 && Math.ceil(height) === innerHeight && document.documentElement.scrollHeight <= innerHeight;
  });
  return frame.evaluate(() => innerHeight);
}

test("in a sandboxed frame of another site, which has no storage, the element works", async () => {
  const visited = await openCourse(frameSnippet(embedded, `${widgets}/`));
  const frame = frameOf(visited.page);
  await settle(frame);
  const place = await frame.locator("body").evaluate(() => {
    try {
      return `${origin} ${localStorage.length}`;
    } catch (error) {
      return `${origin} ${(error as Error).name}`;
    }
  });
  assert.equal(place, "null SecurityError");
  assert.equal(await frame.locator("[data-probability='0']").innerText(), "0.8638");
  await frame.locator("#temperature").press("End");
  assert.equal(await frame.locator("[data-probability='0']").innerText(), "0.3333");
  await frame.locator(".tools button").last().click();
  await frame.locator("dialog .copy").click();
  await frame.locator("dialog [role=status]").filter({ hasText: /\S/ }).waitFor();
  const download = visited.page.waitForEvent("download");
  await frame.locator("dialog [data-drawing=bars-svg]").click();
  assert.equal((await download).suggestedFilename(), "softmax-bars.svg");
  await frame.locator("dialog .close").click();
  await frame.locator("dialog.export").waitFor({ state: "hidden", timeout: 5000 });
  assert.deepEqual(visited.complaints, []);
});

test("the frame is as high as its content, whenever that changes, and Canvas is told", async () => {
  const visited = await openCourse(`<script>
      globalThis.heard = [];
      addEventListener("message", ({ data, origin }) => heard.push([origin, data]));
    </script>${frameSnippet(embedded, `${widgets}/`)}`);
  const { page } = visited;
  await settle(frameOf(page));
  const first = await fits(page);
  await frameOf(page).getByRole("button", { name: "Solve", exact: true }).click();
  const more = await fits(page);
  assert.ok(more > first, `${more} after ${first}`);
  await frameOf(page).getByRole("button", { name: "Curves", exact: true }).click();
  const less = await fits(page);
  assert.ok(less < first, `${less} after ${first}`);
  await page.setViewportSize({ width: 360, height: 800 });
  const narrow = await fits(page);
  assert.ok(narrow > less, `${narrow} after ${less}`);
  const messages = await page.evaluate<[string, unknown][]>("heard");
  assert.deepEqual(new Set(messages.map(([origin]) => origin)), new Set(["null"]));
  assert.deepEqual(
    messages.slice(-2).map(([, data]) => data),
    [
      { type: "softmax-temperature:height", height: narrow },
      JSON.stringify({ subject: "lti.frameResize", height: narrow }),
    ],
  );
  assert.deepEqual(visited.complaints, []);
});

test("each frame has its own height, and another frame's messages change none", async () => {
  const curves = { ...embedded, state: { ...embedded.state, panels: ["curves"] as const } };
  const impostor = `<!doctype html><title>Ad</title><script>
    setInterval(() => parent.postMessage({ type: "softmax-temperature:height", height: 9 }, "*"), 20);</script>`;
  const visited = await openCourse(
    `<iframe src="${ads}/"></iframe>
    ${frameSnippet(embedded, `${widgets}/`)}
    ${frameSnippet(curves, `${widgets}/`)}`,
    { [ads]: { pages: { "/": impostor } } },
  );
  const { page } = visited;
  for (const place of [0, 1]) {
    await page.locator("iframe.softmax-temperature").nth(place).scrollIntoViewIfNeeded();
    await settle(frameOf(page, place));
  }
  const heights = [await fits(page, 0), await fits(page, 1)];
  assert.notEqual(heights[0], heights[1]);
  await page.waitForTimeout(200);
  assert.deepEqual([await fits(page, 0), await fits(page, 1)], heights);
  assert.deepEqual(visited.complaints, []);
});

test("a frame in which WebAssembly is blocked has its message, and its height", async () => {
  const headers = {
    "Content-Security-Policy": "default-src 'none'; script-src 'self' https:; style-src 'self' https:",
  };
  const visited = await openCourse(frameSnippet(embedded, `${widgets}/`), {
    [widgets]: { folder: "dist/page", headers },
  });
  await frameOf(visited.page).locator(".blocked").waitFor();
  const height = await fits(visited.page);
  assert.ok(height > 100 && height < 500, `${height}`);
  assert.deepEqual(
    visited.complaints.filter((complaint) => complaint.startsWith("error: ")),
    [],
  );
});

test("the page's author chooses language, theme, bounds and title by the address, and the link's state is kept", async () => {
  const address = `${widgets}/embed.html?lang=ar&theme=dark&readonly&temperature-max=2&title=T#v1&z=1,0&t=0.25&p=bars`;
  const visited = await browser.open(address, { [widgets]: { folder: "dist/page" } });
  const { page } = visited;
  await settle(page);
  await page.locator(".widget[lang=ar][dir=rtl].fixed").waitFor();
  assert.equal(await page.title(), "T");
  const { colorScheme, state } = await page.evaluate(() => ({
    colorScheme: getComputedStyle(document.documentElement).colorScheme,
    state: document.querySelector("softmax-temperature")!.state,
  }));
  assert.equal(colorScheme, "dark");
  assert.deepEqual([state.logits, state.temperature, state.panels], [[1, 0], 0.25, ["bars"]]);
  await page.evaluate(() => {
    location.hash = "#v1&z=3,2,1";
  });
  await page.locator(".row[data-row='2']").waitFor();
  assert.deepEqual(visited.complaints, []);
});

test("standalone.html opens from the disk, and needs nothing else", async () => {
  const file = pathToFileURL(new URL("../../dist/standalone.html", import.meta.url).pathname);
  const visited = await browser.open(`${file}?lang=fr#v1&z=2,1,0.1&t=0.5`, {});
  const { page } = visited;
  await settle(page);
  await page.locator(".widget[lang=fr]").waitFor();
  assert.equal(await page.locator("[data-probability='0']").innerText(), "0,8638");
  await page.locator("#temperature").press("Home");
  assert.equal(await page.evaluate(() => document.querySelector("softmax-temperature")!.temperature), 0);
  const requested = await page.evaluate(() => performance.getEntriesByType("resource").map(({ name }) => name));
  assert.deepEqual(requested, []);
  assert.deepEqual(visited.complaints, []);
});
