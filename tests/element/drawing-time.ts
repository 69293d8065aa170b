import assert from "node:assert/strict";
import { test } from "node:test";
import type { Page } from "playwright-core";
import { visit } from "../browser.js";
import { served } from "../served.js";

/** What it costs to draw much at once. Times are printed and not judged, since machines have slow days. */

const place = served();
const rounds = 5;

for (const [count, goal] of [
  [50_000, 250],
  [128_256, 500],
] as const) {
  test(`${count} new logits until they are drawn, default panels`, async () => {
    const { page, complaints } = await visit(place.browser, `${place.url}embed.html`, {
      viewport: { width: 1280, height: 800 },
    });
    const times: number[] = [];
    for (let round = 0; round < rounds; ++round) times.push(await page.evaluate(drawLogits, { count, round }));
    report(`${count} logits until drawn`, times, goal);
    assert.deepEqual(complaints, []);
    await page.context().close();
  });
}

test("50 compact elements until all are drawn", async () => {
  const times: { drawn: number; laidOut: number }[] = [];
  for (let round = 0; round < rounds; ++round) {
    const page = await emptyPage();
    times.push(await page.evaluate(drawElements, 50));
    await page.context().close();
  }
  const drawn = times.map((time) => time.drawn);
  const laidOut = times.map((time) => time.laidOut);
  report("50 compact elements until drawn", drawn, 500);
  report("50 compact elements until laid out, too", laidOut, 500);
});

/** A page of the same origin that has defined the element and has none in the document. */
async function emptyPage(): Promise<Page> {
  const { page } = await visit(place.browser, `${place.url}embed.html`, { viewport: { width: 1280, height: 800 } });
  await page.evaluate(() => document.body.replaceChildren());
  return page;
}

async function drawLogits({ count, round }: { count: number; round: number }): Promise<number> {
  const element = document.querySelector("softmax-temperature")!;
  const logits = Array.from({ length: count }, (_, i) => 6 * Math.sin(i * 12.9898 + round) + 3 * Math.cos(i * 0.01));
  const start = performance.now();
  element.logits = logits;
  await element.updateComplete;
  element.getBoundingClientRect(); // the layout, too
  return performance.now() - start;
}

/** Milliseconds until all elements say that they are drawn, and until they are laid out, too. */
async function drawElements(count: number): Promise<{ drawn: number; laidOut: number }> {
  const start = performance.now();
  document.body.innerHTML = "<softmax-temperature compact></softmax-temperature>".repeat(count);
  const all = [...document.querySelectorAll("softmax-temperature")];
  await Promise.all(all.map((element) => element.updateComplete));
  const drawn = performance.now() - start;
  document.body.getBoundingClientRect();
  return { drawn, laidOut: performance.now() - start };
}

function report(what: string, times: readonly number[], goal: number): void {
  const sorted = times.toSorted((a, b) => a - b);
  const [first] = times;
  console.log(
    `${what}: ${sorted[times.length >> 1]!.toFixed(0)} ms at the median, ${first!.toFixed(0)} ms the first time (goal: ${goal})`,
  );
}
