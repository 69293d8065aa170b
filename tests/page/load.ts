import assert from "node:assert/strict";
import { test } from "node:test";
import { gzipSync } from "node:zlib";
import type { Browser } from "playwright-core";
import { launchBrowser, servePage } from "../browser.js";

/** What opening the page costs, cold and unthrottled. Printed; only what no slow day changes is judged. */

const visits = 5;

interface Cost {
  /** Milliseconds from the start of the navigation. */
  paint: number;
  shift: number;
  /** The longest task, in milliseconds; 0 if none was longer than 50. */
  longestTask: number;
  /** The sizes of what was loaded, gzipped, in bytes. */
  sizes: Map<string, number>;
}

test("opening the page", async () => {
  const [browser, server] = await Promise.all([launchBrowser(), servePage()]);
  // A browser that has just started has work of its own to do.
  await (await browser.newPage()).goto("about:blank");
  await new Promise((done) => setTimeout(done, 3000));
  // What none of our pages can be faster than here: a paragraph, and nothing else.
  const bare =
    "<!doctype html><meta charset=utf-8><title>bare</title><p>A paragraph that is long enough to be a paint.</p>";
  const floors: Cost[] = [];
  for (let visit = 0; visit < visits; ++visit) floors.push(await open(browser, `${server.url}bare.html`, bare));
  console.log(`a paragraph alone: largest contentful paint ${paintsOf(floors)} ms; longest task ${tasksOf(floors)} ms`);
  for (const path of ["", "de/", "ar/", "zh/"]) {
    const costs: Cost[] = [];
    for (let visit = 0; visit < visits; ++visit) costs.push(await open(browser, server.url + path));
    report(path, costs, await longestByProcessor(browser, server.url + path));
  }
  await browser.close();
  await server.close();
});

function report(path: string, costs: readonly Cost[], byProcessor: number): void {
  const { sizes } = costs[0]!;
  const total = [...sizes.values()].reduce((sum, size) => sum + size, 0);
  const shift = Math.max(...costs.map((cost) => cost.shift));
  console.log(
    `/${path}: ${(total / 1000).toFixed(1)} kB gzip in ${sizes.size} files (goal: 110); largest contentful paint ` +
      `${paintsOf(costs)} ms (goal: 500); longest task ${tasksOf(costs)} ms (goal: none over 50, 0 means none), ` +
      `${byProcessor.toFixed(0)} ms of the processor’s time; layout shift ` +
      `${shift.toFixed(4)} (goal: 0)`,
  );
  assert.ok(total <= 110_000, "what the first view needs is at most 110 kB");
  assert.equal(shift, 0, "nothing moves while the page loads");
}

const paintsOf = (costs: readonly Cost[]) => costs.map(({ paint }) => paint.toFixed(0)).join(", ");
const tasksOf = (costs: readonly Cost[]) => costs.map(({ longestTask }) => longestTask.toFixed(0)).join(", ");

/**
 * The processor's time that the longest task of the page's thread takes, in milliseconds: what others do on the machine is
 * not in it.
 */
async function longestByProcessor(browser: Browser, url: string): Promise<number> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 } });
  const page = await context.newPage();
  await browser.startTracing(page, { categories: ["toplevel", "devtools.timeline"] });
  await page.goto(url, { waitUntil: "load" });
  await page.waitForTimeout(1500);
  const { traceEvents } = JSON.parse((await browser.stopTracing()).toString()) as { traceEvents: TraceEvent[] };
  await context.close();
  const module = traceEvents.find((event) => event.name === "v8.evaluateModule" || event.name === "EvaluateScript")!;
  const tasks = traceEvents.filter(
    ({ name, pid, tid }) => name === "ThreadControllerImpl::RunTask" && pid === module.pid && tid === module.tid,
  );
  return Math.max(...tasks.map(({ tdur = 0 }) => tdur)) / 1000;
}

interface TraceEvent {
  readonly name: string;
  readonly pid: number;
  readonly tid: number;
  /** Microseconds of the processor's time. */
  readonly tdur?: number;
}

/** Opens a page with nothing in its caches: the server's own, or one that is given. */
async function open(browser: Browser, url: string, body?: string): Promise<Cost> {
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
    const seen = { paint: 0, shift: 0, longestTask: 0 };
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
  });
  if (body !== undefined) await page.route(url, (route) => route.fulfill({ contentType: "text/html", body }));
  await page.goto(url, { waitUntil: "load" });
  await page.waitForTimeout(1500);
  await Promise.all(pending);
  const seen = await page.evaluate(() => (window as unknown as { seen: Omit<Cost, "sizes"> }).seen);
  await context.close();
  return { ...seen, sizes };
}
