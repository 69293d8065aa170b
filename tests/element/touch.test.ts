import assert from "node:assert/strict";
import { test } from "node:test";
import type { CDPSession, Page } from "playwright-core";
import { visit } from "../browser.js";
import { served } from "../served.js";

const place = served();

const viewport = { width: 360, height: 740 };

/** Moves one finger along a line, as a touch screen reports it. */
async function swipe(session: CDPSession, from: { x: number; y: number }, by: { x: number; y: number }): Promise<void> {
  const at = (part: number) => [{ x: from.x + by.x * part, y: from.y + by.y * part }];
  await session.send("Input.dispatchTouchEvent", { type: "touchStart", touchPoints: at(0) });
  for (let step = 1; step <= 10; ++step) {
    await session.send("Input.dispatchTouchEvent", { type: "touchMove", touchPoints: at(step / 10) });
  }
  await session.send("Input.dispatchTouchEvent", { type: "touchEnd", touchPoints: [] });
}

function shown(page: Page): Promise<{ logits: number[]; temperature: number }> {
  return page.evaluate(() => {
    const { logits, temperature } = document.querySelector("softmax-temperature")!;
    return { logits, temperature };
  });
}

async function open(): Promise<{ page: Page; session: CDPSession }> {
  const { page } = await visit(place.browser, `${place.url}embed.html`, { viewport, hasTouch: true, isMobile: true });
  return { page, session: await page.context().newCDPSession(page) };
}

test("a finger that scrolls changes nothing", async () => {
  const { page, session } = await open();
  for (const selector of [".probability .track", ".logit .track", "input[type=range]"]) {
    for (const slant of [0, 0.2, 0.4]) {
      await page.reload();
      await page.locator("[data-probability]").first().waitFor();
      const untouched = await shown(page);
      const box = (await page.locator(selector).first().boundingBox())!;
      await swipe(session, { x: box.x + box.width * 0.3, y: box.y + box.height / 2 }, { x: 150 * slant, y: -150 });
      assert.deepEqual(await shown(page), untouched, `${selector}, slant ${slant}`);
      assert.notEqual(await page.evaluate(() => scrollY), 0, "it has scrolled");
    }
  }
  await page.context().close();
});

test("a finger that moves sideways drags", async () => {
  const { page, session } = await open();
  const untouched = await shown(page);
  const box = (await page.locator(".probability .track").first().boundingBox())!;
  await swipe(session, { x: box.x + 40, y: box.y + 8 }, { x: 60, y: 0 });
  assert.ok((await shown(page)).logits[0]! > untouched.logits[0]!);
  await page.context().close();
});
