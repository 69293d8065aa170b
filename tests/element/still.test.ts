import assert from "node:assert/strict";
import { test } from "node:test";
import { visit } from "../browser.js";
import { served } from "../served.js";
import { distributions, everyPanel, movedPlaces, rememberPlaces } from "./places.js";

/** Nothing moves up or down while T is dragged, whatever it is that comes and goes. */

const place = served();

for (const [width, language] of [
  [1280, "en"],
  [768, "de"],
  [360, "ar"],
] as const) {
  for (const [name, distribution] of Object.entries(distributions)) {
    test(`while T is dragged nothing moves: ${name}, ${width} px, ${language}`, async () => {
      const address = `${place.url}embed.html?lang=${language}#v1&${distribution}&${everyPanel}&w=I%20saw%20a%20___.`;
      // So high that every panel is in sight, and follows T at once.
      const { complaints, page } = await visit(place.browser, address, { viewport: { width, height: 4000 } });
      await page.locator(".steps math").waitFor();
      // Draws are gone with the first change of T.
      await page.evaluate(() => document.querySelector("softmax-temperature")!.draw(1000));
      const slider = (await page.locator(".slider").boundingBox())!;
      const thumb = (await page.locator(".slider .thumb").boundingBox())!;
      const y = thumb.y + thumb.height / 2;
      assert.ok((await page.evaluate(rememberPlaces)) > 100);
      await page.evaluate(watchShifts);
      const moved = new Set<string>();
      const moveTo = async (x: number) => {
        await page.mouse.move(x, y);
        for (const each of await page.evaluate(movedPlaces)) moved.add(each);
      };
      await page.mouse.move(thumb.x + thumb.width / 2, y);
      await page.mouse.down();
      for (let x = slider.x; x <= slider.x + slider.width; x += slider.width / 24) await moveTo(x);
      await page.mouse.up();
      await moveTo(slider.x);
      assert.deepEqual([...moved], []);
      assert.deepEqual(await page.evaluate(() => (window as unknown as { shifts: string[] }).shifts), []);
      assert.deepEqual(complaints, []);
      await page.context().close();
    });
  }
}

/** In the page: keeps what the browser itself calls a layout shift, where something went up or down. */
function watchShifts(): void {
  const shifts: string[] = [];
  Object.assign(window, { shifts });
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries() as unknown as LayoutShift[]) {
      for (const { currentRect, previousRect } of entry.sources) {
        // It gives whole pixels, so one of them may be rounding. What is in a shadow tree it does not name.
        if (Math.abs(currentRect.top - previousRect.top) <= 1) continue;
        shifts.push(`what is ${currentRect.height} px high: from ${previousRect.top} to ${currentRect.top}`);
      }
    }
  }).observe({ type: "layout-shift" });
}

/** As Chromium has it; other browsers do not, and TypeScript neither. */
interface LayoutShift {
  readonly sources: readonly {
    readonly previousRect: DOMRectReadOnly;
    readonly currentRect: DOMRectReadOnly;
  }[];
}
