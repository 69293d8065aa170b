import assert from "node:assert/strict";
import { test } from "node:test";
import type { Page } from "playwright-core";
import { drag } from "./everything.js";
import { settle, tabs, type Visited } from "./sites.js";

/** The element among a page's own scripts: other copies, many of it, what the page sets and what it hears. */

const origin = "https://blog.example";
const cdn = "https://cdn.example";
const browser = tabs();

async function open(body: string, ahead?: () => void): Promise<Visited> {
  const pages = { "/": `<!doctype html><html lang="en"><meta charset="utf-8" /><title>A page</title>${body}</html>` };
  const sites = {
    [origin]: { folder: "dist", pages },
    [cdn]: { folder: "dist", headers: { "Access-Control-Allow-Origin": "*" } },
  };
  return browser.open(`${origin}/`, sites, ahead === undefined ? {} : { ahead });
}

const threeCopies = `<script src="/classic.js"></script>
  <script type="module" src="/define.js"></script>
  <script type="module" src="${cdn}/define.js"></script>
  <script type="module">
    import anywidget from "/anywidget.js";
    globalThis.hasAll = typeof anywidget.render === "function";
  </script>`;

test("copies of the package beside each other register the element once, and all of them compute", async () => {
  const visited = await open(`${threeCopies}<softmax-temperature temperature="0.5"></softmax-temperature>
    <script type="module">
      import { softmax } from "/index.js";
      globalThis.first = [softmax([2, 1, 0.1])[0], softmaxTemperature.softmax([2, 1, 0.1])[0]];
    </script>`);
  await settle(visited.page);
  await visited.page.waitForFunction("globalThis.hasAll && globalThis.first");
  const first = await visited.page.evaluate("first");
  assert.deepEqual(first, [0.6590011388859679, 0.6590011388859679]);
  const shown = await visited.page.evaluate(() => document.querySelector("softmax-temperature")!.probabilities[0]!);
  assert.equal(shown.toFixed(10), "0.8637771182");
  assert.deepEqual(visited.complaints, []);
});

test("another version that is there already stays, and nothing breaks", async () => {
  const visited = await open(`<script>
      customElements.define("softmax-temperature", class extends HTMLElement {
        connectedCallback() { this.textContent = "version 0"; }
      });
    </script>
    ${threeCopies}<softmax-temperature></softmax-temperature>`);
  await visited.page.waitForFunction("globalThis.hasAll");
  assert.equal(await visited.page.locator("softmax-temperature").innerText(), "version 0");
  assert.equal(await visited.page.evaluate("softmaxTemperature.softmax([0, 0])[1]"), 0.5);
  assert.deepEqual(visited.complaints, []);
});

test("fifty elements share one core and one set of styles", async () => {
  const visited = await open(
    `<script type="module" src="/define.js"></script>${'<softmax-temperature panels="bars"></softmax-temperature>'.repeat(50)}`,
    () => {
      const made: Record<string, number> = { Module: 0, Instance: 0 };
      Object.assign(globalThis, { made });
      for (const name of ["Module", "Instance"] as const) {
        const counted = new Proxy(WebAssembly[name] as new (...given: unknown[]) => object, {
          construct(target, given) {
            made[name]! += 1;
            return Reflect.construct(target, given);
          },
        });
        Object.assign(WebAssembly, { [name]: counted });
      }
    },
  );
  await visited.page.locator("softmax-temperature").nth(49).locator("#temperature").waitFor();
  assert.deepEqual(await visited.page.evaluate("made"), { Module: 1, Instance: 1 });
  const sheets = await visited.page.evaluate(() => {
    const all = [...document.querySelectorAll("softmax-temperature")];
    return (
      new Set(all.flatMap((each) => [...each.shadowRoot!.adoptedStyleSheets])).size /
      all[0]!.shadowRoot!.adoptedStyleSheets.length
    );
  });
  assert.equal(sheets, 1);
  assert.deepEqual(visited.complaints, []);
});

test("what the page sets before the element is defined is taken in, attributes and properties alike", async () => {
  const visited = await open(`<softmax-temperature digits="2" logits="9, 9"></softmax-temperature>
    <script>
      Object.assign(document.querySelector("softmax-temperature"), {
        logits: [4, 5, 6], labels: ["x", "y", "z"], temperature: 0, panels: ["bars"], order: "sorted", unit: "bits",
        readonly: true, compact: true, theme: "dark", temperatureMin: 0.5, temperatureMax: 2,
      });
    </script>
    <script type="module" src="/define.js"></script>`);
  await settle(visited.page);
  const shown = await visited.page.evaluate(() => {
    const {
      compact,
      digits,
      labels,
      logits,
      order,
      panels,
      probabilities,
      readonly,
      temperature,
      temperatureMax,
      theme,
      unit,
    } = document.querySelector("softmax-temperature")!;
    return {
      compact,
      digits,
      labels,
      logits,
      order,
      panels,
      p: [...probabilities],
      readonly,
      temperature,
      temperatureMax,
      theme,
      unit,
    };
  });
  assert.deepEqual(shown, {
    compact: true,
    digits: 2,
    labels: ["x", "y", "z"],
    logits: [4, 5, 6],
    order: "sorted",
    panels: ["bars"],
    p: [0, 0, 1],
    readonly: true,
    temperature: 0,
    temperatureMax: 2,
    theme: "dark",
    unit: "bits",
  });
  assert.equal(await visited.page.locator("softmax-temperature .notices p").count(), 0);
  assert.deepEqual(visited.complaints, []);
});

interface Heard {
  type: string;
  at: number;
  isElement: boolean;
  isWhole: boolean;
  bubbles: boolean;
  composed: boolean;
  temperature: number;
  logits: number[];
}

/** Opens a page that keeps all `input` and `change` events which reach its document, from a shadow tree around the element. */
async function listening(): Promise<Visited> {
  const visited = await open(`<script type="module" src="/define.js"></script><div id="outer"></div>
    <script>
      globalThis.heard = [];
      for (const type of ["input", "change"]) document.addEventListener(type, (event) => {
        const { bubbles, composed, detail, target, timeStamp } = event;
        const { labels, logits, probabilities, temperature } = detail ?? {};
        const isWhole = Array.isArray(labels) && probabilities instanceof Float64Array && probabilities.length === logits.length;
        heard.push({ type, at: timeStamp, isElement: target.id === "outer", isWhole, bubbles, composed, temperature, logits });
      });
      document.querySelector("#outer").attachShadow({ mode: "open" }).innerHTML = "<softmax-temperature></softmax-temperature>";
    </script>`);
  await settle(visited.page);
  return visited;
}

function heard(page: Page): Promise<Heard[]> {
  return page.evaluate("heard");
}

test("each step of the reader's is an input event, and the pause after them one change event", async () => {
  const visited = await listening();
  const { page } = visited;
  await page.locator("#temperature").press("ArrowRight");
  await page.locator("#temperature").press("ArrowRight");
  await page.locator(".row[data-row='1'] .number").fill("1.5");
  await drag(page.locator(".logit .track").first(), 0.5, 0.6);
  await page.locator(".digits select").selectOption("3");
  await page.waitForFunction("heard.at(-1).type === 'change'");
  await page.waitForTimeout(1000);
  const events = await heard(page);
  const inputs = events.slice(0, -1);
  const change = events.at(-1)!;
  assert.ok(inputs.length >= 4, `${inputs.length} inputs`);
  for (const { type, ...event } of inputs) {
    assert.equal(type, "input");
    assert.deepEqual([event.isElement, event.isWhole, event.bubbles, event.composed], [true, true, true, true]);
  }
  assert.deepEqual(
    [change.type, change.isElement, change.isWhole, change.bubbles, change.composed],
    ["change", true, true, true, true],
  );
  assert.deepEqual([inputs[0]!.temperature, inputs[1]!.temperature, change.temperature], [1.03, 1.06, 1.06]);
  assert.equal(change.logits[1], 1.5);
  assert.deepEqual(change.logits, inputs.at(-1)!.logits);
  // The digits were changed after the last input: they are no part of what is told, but they put off the pause.
  assert.ok(change.at - inputs.at(-1)!.at >= 790, `${change.at - inputs.at(-1)!.at} ms`);
  assert.deepEqual(visited.complaints, []);
});

test("what the page changes makes no event, not even within an input event", async () => {
  const visited = await listening();
  const { page } = visited;
  await page.evaluate(async () => {
    const element = document.querySelector("#outer")!.shadowRoot!.querySelector("softmax-temperature")!;
    element.temperature = 2;
    element.logits = [1, 2];
    element.setAttribute("temperature", "3");
    element.setAttribute("logits", "1, 2, 3");
    element.state = { ...element.state, temperature: 0.25 };
    await element.updateComplete;
  });
  await page.waitForTimeout(1000);
  assert.deepEqual(await heard(page), []);
  // As a framework does that has the element's value in its own state.
  await page.evaluate(() => {
    const element = document.querySelector("#outer")!.shadowRoot!.querySelector("softmax-temperature")!;
    element.addEventListener("input", () => {
      element.temperature = Math.min(element.temperature, 0.25);
    });
  });
  await page.locator("#temperature").press("ArrowRight");
  await page.waitForFunction("heard.at(-1)?.type === 'change'");
  const events = await heard(page);
  assert.deepEqual(
    events.map(({ temperature, type }) => [type, temperature]),
    [
      ["input", 0.257],
      ["change", 0.25],
    ],
  );
  assert.deepEqual(visited.complaints, []);
});
