import assert from "node:assert/strict";
import { test } from "node:test";
import { gzipSync } from "node:zlib";
import type { Browser } from "playwright-core";
import { served } from "../served.js";

/** What opening the page costs, cold and unthrottled. All of it is printed; only what no busy machine changes is judged. */

/** English and Chinese are opened nine times, others to see that they are no different. */
const visits: Readonly<Record<string, number>> = { "": 9, "zh/": 9, "de/": 5, "ar/": 5, "ja/": 5, "workbench/": 5 };

/** In bytes, gzipped. */
const budget = 95_000;

interface Cost {
  /** The largest contentful paint, in milliseconds from the start of the navigation. */
  readonly paint: number;
  /** When the workbench was drawn, in milliseconds from the start of the navigation. */
  readonly drawn: number;
  /** The longest task, in milliseconds; 0 if none was longer than 50. */
  readonly longestTask: number;
  readonly shift: number;
  /** The sizes of what was loaded, gzipped, in bytes. */
  readonly sizes: ReadonlyMap<string, number>;
}

const place = served();

test("a browser that has just started has work of its own to do: it is left alone for three seconds", async () => {
  await (await place.browser.newPage()).goto("about:blank");
  await new Promise((done) => setTimeout(done, 3000));
});

for (const [path, count] of Object.entries(visits)) {
  test(`opening /${path}`, async () => {
    const costs: Cost[] = [];
    for (let visit = 0; visit < count; ++visit) costs.push(await open(place.browser, place.url + path));
    judge(path, costs);
  });
}

function judge(path: string, costs: readonly Cost[]): void {
  const { sizes } = costs[0]!;
  const total = [...sizes.values()].reduce((sum, size) => sum + size, 0);
  const shift = Math.max(...costs.map((cost) => cost.shift));
  const middle = (of: (cost: Cost) => number) => median(costs.map(of)).toFixed(0);
  console.log(
    `/${path}: ${(total / 1000).toFixed(1)} kB gzip in ${sizes.size} files (goal: ${budget / 1000}); medians of ` +
      `${costs.length}: largest contentful paint ${middle(({ paint }) => paint)} ms (goal: 500), longest task ` +
      `${middle(({ longestTask }) => longestTask)} ms (goal: 100; 0 means none over 50), workbench drawn after ` +
      `${middle(({ drawn }) => drawn)} ms; layout shift ${shift.toFixed(4)} (goal: 0)`,
  );
  assert.ok(total <= budget, `what the first view needs is at most ${budget} bytes`);
  assert.equal(shift, 0, "nothing moves while the page loads");
}

function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[values.length >> 1]!;
}

/** Opens the page with nothing in its caches. */
async function open(browser: Browser, url: string): Promise<Cost> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 } });
  const page = await context.newPage();
  const sizes = new Map<string, number>();
  const pending: Promise<void>[] = [];
  page.on("response", (response) => {
    // The service worker fetches everything again, for later.
    if (response.request().serviceWorker() !== null) return;
    const keep = async () => void sizes.set(response.url(), gzipSync(await response.body(), { level: 9 }).length);
    pending.push(keep());
  });
  await page.addInitScript(() => {
    const seen = { paint: 0, drawn: 0, longestTask: 0, shift: 0 };
    Object.assign(window, { seen });
    // One observer for all, without names for its parts: they would not survive the way into the page.
    for (const type of ["largest-contentful-paint", "layout-shift", "longtask"]) {
      new PerformanceObserver((list) => {
        for (const entry of list.getEntries()) {
          if (entry.entryType === "longtask") seen.longestTask = Math.max(seen.longestTask, entry.duration);
          else if (entry.entryType === "layout-shift")
            seen.shift += (entry as PerformanceEntry & { value: number }).value;
          else seen.paint = entry.startTime;
        }
      }).observe({ type, buffered: true });
    }
    const looking = setInterval(() => {
      const workbench = document.querySelector("softmax-temperature")?.shadowRoot;
      if (workbench?.querySelector("[data-probability]") == null) return;
      clearInterval(looking);
      seen.drawn = performance.now();
    }, 4);
  });
  await page.goto(url, { waitUntil: "load" });
  await page.waitForTimeout(1500);
  await Promise.all(pending);
  const seen = await page.evaluate(() => (window as unknown as { seen: Omit<Cost, "sizes"> }).seen);
  await context.close();
  return { ...seen, sizes };
}
