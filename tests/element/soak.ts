import assert from "node:assert/strict";
import { test } from "node:test";
import type { Page } from "playwright-core";
import { visit } from "../browser.js";
import { served } from "../served.js";

/** Long use leaves nothing behind. Not among the tests: `npm run soak` takes minutes. */

const place = served();
const megabyte = 2 ** 20;

/** What is done for long, in the page, so many times. */
const uses: Readonly<Record<string, { readonly times: number; readonly use: (times: number) => Promise<void> }>> = {
  changes: {
    times: 100_000,
    use: async (times) => {
      const element = document.querySelector("softmax-temperature")!;
      for (let i = 0; i < times; ++i) {
        if (i % 2 === 0) element.temperature = 0.1 + (i % 97) / 20;
        else element.logits = Array.from({ length: 1 + (i % 7) }, (_, k) => ((i + k * k) % 11) / 3);
        await element.updateComplete;
      }
    },
  },
  reconnects: {
    times: 1000,
    use: async (times) => {
      const element = document.querySelector("softmax-temperature")!;
      const parent = element.parentElement!;
      for (let i = 0; i < times; ++i) {
        element.remove();
        parent.append(element);
        await element.updateComplete;
      }
    },
  },
  links: {
    times: 10_000,
    use: async (times) => {
      const element = document.querySelector("softmax-temperature")!;
      for (let i = 0; i < times; ++i) {
        location.replace(`#v1&z=${i % 5},1,${i % 3}&l=a,b,c&t=${(i % 40) / 10}`);
        await new Promise((resolve) => addEventListener("hashchange", resolve, { once: true }));
        await element.updateComplete;
      }
    },
  },
  elements: {
    times: 200,
    use: async (times) => {
      const all = Array.from({ length: times }, () => {
        const element = document.createElement("softmax-temperature");
        element.setAttribute("compact", "");
        return element;
      });
      document.body.append(...all);
      await Promise.all(all.map((element) => element.updateComplete));
      await new Promise(requestAnimationFrame);
      for (const element of all) element.remove();
    },
  },
};

/** What the page holds once there is nothing left to collect. */
async function held(page: Page): Promise<{ nodes: number; listeners: number; heap: number }> {
  // Undo keeps the last states, a summary is said at rest: after both, the page is as it was.
  await page.evaluate(async () => {
    const element = document.querySelector("softmax-temperature")!;
    element.state = { ...element.state, logits: [2, 1, 0.1], labels: [], temperature: 1 };
    await element.updateComplete;
  });
  await page.waitForTimeout(1500);
  const session = await page.context().newCDPSession(page);
  await session.send("Performance.enable");
  for (let i = 0; i < 3; ++i) await session.send("HeapProfiler.collectGarbage");
  const { metrics } = await session.send("Performance.getMetrics");
  await session.detach();
  const value = (wanted: string) => metrics.find(({ name }) => name === wanted)!.value;
  return { nodes: value("Nodes"), listeners: value("JSEventListeners"), heap: value("JSHeapUsedSize") };
}

for (const [name, { times, use }] of Object.entries(uses)) {
  test(`after ${times} ${name}, nodes and listeners are as before, and the heap within 1 MB`, async (t) => {
    const { complaints, page } = await visit(place.browser, `${place.url}embed.html#v1`);
    // What is made once, and kept, is made now.
    await page.evaluate(use, Math.min(times, 300));
    const before = await held(page);
    const start = Date.now();
    for (let done = 0; done < times; done += Math.min(times, 1000)) {
      await page.evaluate(use, Math.min(times, 1000));
    }
    t.diagnostic(`${times} ${name} in ${Date.now() - start} ms`);
    const after = await held(page);
    t.diagnostic(`before ${JSON.stringify(before)}, after ${JSON.stringify(after)}`);
    assert.ok(after.nodes <= before.nodes, `${after.nodes} nodes, were ${before.nodes}`);
    assert.ok(after.listeners <= before.listeners, `${after.listeners} listeners, were ${before.listeners}`);
    assert.ok(after.heap <= before.heap + megabyte, `${after.heap} bytes, were ${before.heap}`);
    assert.deepEqual(complaints, []);
    await page.context().close();
  });
}

test("200 compact elements are drawn within 2 s", async (t) => {
  const { page } = await visit(place.browser, `${place.url}embed.html#v1`);
  const time = await page.evaluate(async () => {
    const start = performance.now();
    const all = Array.from({ length: 200 }, () => {
      const element = document.createElement("softmax-temperature");
      element.setAttribute("compact", "");
      return element;
    });
    document.body.append(...all);
    await Promise.all(all.map((element) => element.updateComplete));
    // Two frames: what the first one draws is on the screen when the second begins.
    for (let i = 0; i < 2; ++i) await new Promise(requestAnimationFrame);
    return performance.now() - start;
  });
  t.diagnostic(`200 elements in ${Math.round(time)} ms`);
  assert.ok(time < 2000, `${time} ms`);
  await page.context().close();
});
