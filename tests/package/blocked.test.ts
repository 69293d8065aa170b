import assert from "node:assert/strict";
import { readdirSync } from "node:fs";
import { test } from "node:test";
import type { Locator } from "playwright-core";
import { type Blockage, blockages, thrown } from "./blockages.js";
import { tabs, type Visited } from "./sites.js";

/**
 * What stands where the element would, if a page's policy or the browser's lockdown mode forbids WebAssembly, and the
 * element's file stands alone, or the core in JavaScript cannot be fetched. Where it can: without-wasm.test.ts.
 */

const origin = "https://blocked.example";
const browser = tabs();

async function open(path: string, { headers = {}, ...options }: Blockage, body = ""): Promise<Visited> {
  const pages = { "/": `<!doctype html><html lang="en"><meta charset="utf-8" /><title>Blocked</title>${body}</html>` };
  return browser.open(`${origin}${path}`, { [origin]: { folder: "dist", headers, pages } }, options);
}

function nothingThrown(visited: Visited): void {
  assert.deepEqual(thrown(visited), []);
}

const calm = /^This distribution cannot be computed here, because WebAssembly is blocked\..*'wasm-unsafe-eval'/s;

function message(element: Locator): Promise<string> {
  return element.locator(".blocked").innerText();
}

/** The lines of the table below the message. */
async function rows(element: Locator): Promise<string[]> {
  const table = element.locator("table");
  assert.equal(await table.isVisible(), true);
  return (await table.innerText()).split(/\n+/).map((row) => row.trim());
}

for (const [name, blockage] of Object.entries(blockages)) {
  test(`blocked by ${name}, the element says so, above what it was given or the page's own fallback`, async () => {
    const visited = await open(
      "/",
      blockage,
      `<script src="/classic.js" defer></script>
      <softmax-temperature logits="3, -inf, 1.5" labels="a, b, c" temperature="0.5"></softmax-temperature>
      <softmax-temperature><table><tr><th>cat</th><td>0.66</td></tr></table></softmax-temperature>`,
    );
    const [given, withFallback] = [0, 1].map((place) => visited.page.locator("softmax-temperature").nth(place));
    assert.match(await message(given!), calm);
    assert.deepEqual(await rows(given!), ["Temperature T = 0.5", "Label\tLogit z", "a\t3", "b\t−∞", "c\t1.5"]);
    assert.match(await message(withFallback!), calm);
    assert.deepEqual(await rows(withFallback!), ["cat\t0.66"]);
    nothingThrown(visited);
  });

  test(`blocked by ${name}, a sorted table does without sorting`, async () => {
    const visited = await open(
      "/",
      blockage,
      `<script src="/classic.js" defer></script>
      <softmax-temperature order="sorted" logits="1, 3" labels="a, b"></softmax-temperature>`,
    );
    await visited.page.evaluate(async () => {
      const element = document.querySelector("softmax-temperature")!;
      element.order = "sorted";
      element.state = { ...element.state, temperature: 3 };
      await element.updateComplete;
    });
    const table = await rows(visited.page.locator("softmax-temperature"));
    assert.deepEqual(table, ["Temperature T = 3", "Label\tLogit z", "a\t1", "b\t3"]);
    nothingThrown(visited);
  });

  test(`blocked by ${name}, a frame shows what its link says, in the language asked for`, async () => {
    const visited = await open("/page/embed.html?lang=de#v1&z=5,4&l=x,y&t=0.5&o=sorted", blockage);
    const element = visited.page.locator("softmax-temperature");
    assert.match(await message(element), /^Diese Verteilung lässt sich hier nicht berechnen/);
    assert.equal(await visited.page.locator("#notice").innerText(), "");
    assert.deepEqual((await rows(element)).slice(-2), ["x\t5", "y\t4"]);
    nothingThrown(visited);
  });

  test(`blocked by ${name}, standalone.html shows the distribution that it was made with`, async () => {
    const visited = await open("/standalone.html", blockage);
    const element = visited.page.locator("softmax-temperature");
    assert.match(await message(element), calm);
    assert.match((await rows(element)).join(" "), /cat.*0\.6590.*dog.*0\.2424.*bird.*0\.0986/);
    nothingThrown(visited);
  });

  test(`blocked by ${name}, with the core in JavaScript out of reach, the element says so, too`, async () => {
    const fallback = readdirSync("dist").find((file) => /^fallback-.*\.js$/.test(file))!;
    const { headers = {}, ...options } = blockage;
    const body = `<!doctype html><html lang="en"><meta charset="utf-8" /><title>Blocked</title>
      <script type="module" src="/define.js"></script>
      <softmax-temperature logits="1, 3" labels="a, b"></softmax-temperature></html>`;
    const pages = { "/": body, [`/${fallback}`]: "a page that says: not found" };
    const visited = await browser.open(`${origin}/`, { [origin]: { folder: "dist", headers, pages } }, options);
    const element = visited.page.locator("softmax-temperature");
    assert.match(await message(element), calm);
    assert.deepEqual((await rows(element)).slice(-2), ["a\t1", "b\t3"]);
    nothingThrown(visited);
  });
}
