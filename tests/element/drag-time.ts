import assert from "node:assert/strict";
import { test } from "node:test";
import { visit } from "../browser.js";
import { served } from "../served.js";

/** What it costs to follow a dragged temperature. Times are printed and not judged, since machines have slow days. */

const place = served();

test("dragging T with all panels open and 20 classes, the processor throttled to a quarter", async () => {
  await measureDrag(20, 4, "goal: under 16 ms");
});

test("the same in a window so high that every panel is in sight", async () => {
  await measureDrag(20, 4, "for comparison", 5000);
});

test("dragging T with all panels open and 50,000 logits", async () => {
  await measureDrag(50_000, 1, "goal: under 33 ms");
});

async function measureDrag(count: number, throttling: number, goal: string, height = 900): Promise<void> {
  const { page, complaints } = await visit(place.browser, `${place.url}workbench/`, {
    viewport: { width: 1280, height },
  });
  await page.evaluate((count) => {
    const element = document.querySelector("softmax-temperature")!;
    element.logits = Array.from({ length: count }, (_, i) => 6 * Math.sin(i * 12.9898) + 3 * Math.cos(i * 0.01));
    element.panels = ["bars", "curves", "simplex", "steps", "statistics", "solve"];
  }, count);
  const slider = page.locator("#workbench input[type=range]");
  const { x, y, width, height: thickness } = (await slider.boundingBox())!;
  const client = await page.context().newCDPSession(page);
  await client.send("Emulation.setCPUThrottlingRate", { rate: throttling });

  const seen = new Set<number>();
  await page.mouse.move(x + width * 0.3, y + thickness / 2);
  await page.mouse.down();
  await place.browser.startTracing(page, { categories: ["devtools.timeline", "blink.user_timing"] });
  for (let step = 0; step < 200; ++step) {
    await page.evaluate(() => performance.mark("step"));
    await page.mouse.move(x + width * (0.3 + 0.4 * (0.5 + 0.5 * Math.sin(step / 9))), y + thickness / 2);
    await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
    seen.add(await page.evaluate(() => document.querySelector("softmax-temperature")!.temperature));
  }
  const frames = framesOf(JSON.parse((await place.browser.stopTracing()).toString()).traceEvents);
  await page.mouse.up();
  assert.ok(seen.size > 40, `the temperature followed the pointer: ${seen.size} values`);
  assert.deepEqual(complaints, []);
  assert.ok(frames.length > 180, `${frames.length} frames were measured`);
  const scripting = frames.map(({ script }) => script);
  const all = frames.map(({ script, style }) => script + style);
  console.log(
    `${count} logits, throttled ${throttling}x: scripting a frame ${quantile(scripting, 0.5)} ms at the median, ` +
      `${quantile(scripting, 0.95)} ms at the 95th percentile (${goal}); with styles, layout and paint ${quantile(all, 0.95)} ms`,
  );
  await page.context().close();
}

interface TraceEvent {
  readonly name: string;
  readonly ph: string;
  readonly ts: number;
  readonly dur?: number;
  readonly tid: number;
}

/**
 * The element works in events, and in the microtasks and timers that they start. What this test evaluates is not
 * counted.
 */
const scripts = new Set(["EventDispatch", "TimerFire"]);
const styles = new Set(["UpdateLayoutTree", "Layout", "PrePaint", "Paint", "Layerize", "Commit"]);

/** Milliseconds that the page's main thread spent between one mark and the next. */
function framesOf(events: readonly TraceEvent[]): { script: number; style: number }[] {
  const marks = events.filter(({ name }) => name === "step").sort((a, b) => a.ts - b.ts);
  const thread = events.filter(({ tid, ph }) => tid === marks[0]?.tid && ph === "X");
  return marks.slice(0, -1).map((mark, i) => {
    const within = thread.filter(({ ts }) => ts >= mark.ts && ts < marks[i + 1]!.ts);
    return { script: covered(within, scripts), style: covered(within, styles) };
  });
}

/** The time that the events of some names cover. An event inside another one counts once. */
function covered(events: readonly TraceEvent[], names: ReadonlySet<string>): number {
  let total = 0;
  let end = 0;
  for (const { dur = 0, ts } of events.filter(({ name }) => names.has(name)).toSorted((a, b) => a.ts - b.ts)) {
    total += Math.max(0, ts + dur - Math.max(ts, end));
    end = Math.max(end, ts + dur);
  }
  return total / 1000;
}

function quantile(values: readonly number[], share: number): string {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.min(Math.floor(share * sorted.length), sorted.length - 1)]!.toFixed(1);
}
