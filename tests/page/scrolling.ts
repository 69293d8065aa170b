import { test } from "node:test";
import { served } from "../served.js";
import { openExtras } from "./reading.js";

/** What scrolling through the whole lesson costs: frames, and what moves. Printed and not judged: machines have slow days. */

const place = served();

for (const viewport of [
  { width: 1280, height: 800 },
  { width: 390, height: 844 },
]) {
  test(`scrolling through the lesson at ${viewport.width} px`, async () => {
    const context = await place.browser.newContext({ viewport });
    const page = await context.newPage();
    await page.addInitScript(() => {
      const seen = { shift: 0, moved: [] as string[] };
      Object.assign(window, { seen });
      new PerformanceObserver((list) => {
        for (const entry of list.getEntries()) {
          const { sources, value } = entry as PerformanceEntry & {
            value: number;
            sources: readonly { node?: Element }[];
          };
          seen.shift += value;
          for (const { node } of sources) seen.moved.push(`${node?.nodeName ?? "?"}.${node?.className ?? ""}`);
        }
      }).observe({ type: "layout-shift", buffered: true });
    });
    await page.goto(place.url);
    await page.waitForTimeout(1500);
    await openExtras(page);
    await page.evaluate(() => scrollTo(0, 0));
    await page.waitForTimeout(700);
    const frames = await page.evaluate(async () => {
      const frames: number[] = [];
      let before = await new Promise(requestAnimationFrame);
      // About as fast as somebody who skims.
      while (scrollY + innerHeight < document.documentElement.scrollHeight - 2) {
        scrollBy({ top: 20, behavior: "instant" });
        const now = await new Promise(requestAnimationFrame);
        frames.push(now - before);
        before = now;
      }
      return frames;
    });
    const sorted = frames.sort((a, b) => a - b);
    const at = (part: number) => sorted[Math.floor(part * sorted.length)]!.toFixed(1);
    const { moved, shift } = await page.evaluate(
      () => (window as unknown as { seen: { shift: number; moved: string[] } }).seen,
    );
    console.log(
      `${viewport.width} px: ${frames.length} frames, median ${at(0.5)} ms, 95th percentile ${at(0.95)} ms (goal: 20); ` +
        `layout shift ${shift.toFixed(4)} (goal: 0) ${[...new Set(moved)].slice(0, 6).join(", ")}`,
    );
    await context.close();
  });
}
