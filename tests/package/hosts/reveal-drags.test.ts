import assert from "node:assert/strict";
import { test } from "node:test";
import type { CDPSession } from "playwright-core";
import { settle, tabs } from "../sites.js";
import { deckOf, talks } from "./deck.js";
import { checkDrags } from "./pointed.js";

/** On a slide, everything is scaled; the pointer is not. */

const talk = talks();
const browser = tabs();

test("drags are exact on a slide that is scaled down, and on one that is scaled up", async () => {
  for (const viewport of [
    { width: 1000, height: 1800 },
    { width: 2000, height: 3600 },
  ]) {
    const visited = await talk.open({ viewport });
    const { scale } = await deckOf(visited);
    assert.ok(viewport.width === 1000 ? scale < 0.9 : scale > 1.3, `${scale}`);
    await checkDrags(visited.page);
    assert.equal((await deckOf(visited)).slide, 1);
    assert.deepEqual(visited.complaints, []);
  }
});

test("drags are exact however else a page is scaled", async () => {
  const origin = "https://scaled.example";
  for (const style of [
    "zoom: 1.5",
    "zoom: 0.7",
    "zoom: 1.3; transform: scale(0.8); transform-origin: 0 0",
    "transform: translate(40px, 10px) scale(1.7, 1.2); transform-origin: 0 0; width: 600px",
  ]) {
    const page = `<!doctype html><html lang="en"><meta charset="utf-8" /><title>Scaled</title>
      <div style="${style}"><softmax-temperature></softmax-temperature></div>
      <script type="module" src="/define.js"></script></html>`;
    const sites = { [origin]: { folder: "dist", pages: { "/": page } } };
    const visited = await browser.open(`${origin}/`, sites, { viewport: { width: 1200, height: 900 } });
    await settle(visited.page);
    try {
      await checkDrags(visited.page);
    } catch (error) {
      throw new Error(style, { cause: error });
    }
    assert.deepEqual(visited.complaints, []);
  }
});

/** Moves one finger sideways, as a touch screen reports it. */
async function swipe(session: CDPSession, from: { x: number; y: number }, by: number): Promise<void> {
  const at = (part: number) => [{ x: from.x + by * part, y: from.y }];
  await session.send("Input.dispatchTouchEvent", { type: "touchStart", touchPoints: at(0) });
  for (let step = 1; step <= 10; ++step)
    await session.send("Input.dispatchTouchEvent", { type: "touchMove", touchPoints: at(step / 10) });
  await session.send("Input.dispatchTouchEvent", { type: "touchEnd", touchPoints: [] });
}

test("a finger that drags does not turn the slide; one that swipes beside the drawings does", async () => {
  const visited = await talk.open({ viewport: { width: 1000, height: 1800 }, hasTouch: true });
  const { page } = visited;
  const session = await page.context().newCDPSession(page);
  for (const grip of ["#temperature", ".logit .track", ".probability .track", ".curves .plot"]) {
    const { height, width, x, y } = (await page.locator(grip).first().boundingBox())!;
    for (const by of [-0.4, 0.4]) {
      await swipe(session, { x: x + width / 2, y: y + height / 2 }, by * width);
      assert.equal((await deckOf(visited)).slide, 1, `${grip} by ${by}`);
    }
  }
  const { width, x, y } = (await page.locator(".statistics").boundingBox())!;
  await swipe(session, { x: x + width * 0.8, y: y + 2 }, -0.4 * width);
  assert.equal((await deckOf(visited)).slide, 2);
  assert.deepEqual(visited.complaints, []);
});
