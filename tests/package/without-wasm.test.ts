import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { before, test } from "node:test";
import type { Page } from "playwright-core";
import { build } from "vite";
import { drawsHash, goldenHash } from "../golden.js";
import { workedExamples } from "../worked-example.js";
import { type Blockage, blockages, thrown } from "./blockages.js";
import { doEverything } from "./everything.js";
import { root } from "./packed.js";
import { settle, tabs, type Visited } from "./sites.js";

/** The element where WebAssembly may not run: it fetches the core in JavaScript, and all else is the same. */

const origin = "https://slower.example";
const browser = tabs();

/** What checks the module's numbers, as a script that takes the module from where the element has its core. */
let checks = "";
before(async () => {
  const entry = join(root, "tests/package/checks-in-page.ts");
  const bundle = await build({
    configFile: false,
    logLevel: "error",
    build: {
      write: false,
      lib: { entry, formats: ["es"] },
      rolldownOptions: { external: ["softmax-temperature"], output: { paths: { "softmax-temperature": "/index.js" } } },
    },
  });
  checks = (bundle as unknown as [{ output: [{ code: string }] }])[0].output[0].code;
});

async function open({ headers = {}, ...options }: Blockage, body: string, inline = ""): Promise<Visited> {
  const page = `<!doctype html><html lang="en"><meta charset="utf-8" /><title>Slower</title>
    <script type="module" src="/define.js"></script>${body}<script type="module">${inline}</script></html>`;
  const site = { folder: "dist", headers, pages: { "/": page } };
  return browser.open(`${origin}/`, { [origin]: site }, options);
}

const slowness = (page: Page) => page.locator("softmax-temperature [part=slowness]");

for (const [name, blockage] of Object.entries(blockages)) {
  test(`without WebAssembly because of ${name}, the element computes, and says quietly that it is slower`, async () => {
    const visited = await open(blockage, '<softmax-temperature temperature="0.5"></softmax-temperature>');
    const { page } = visited;
    await settle(page);
    const { probabilities, temperature } = workedExamples[0]!;
    assert.equal(temperature, 0.5);
    const shown = await page.evaluate(() => [...document.querySelector("softmax-temperature")!.probabilities]);
    for (const [i, p] of probabilities.entries()) assert.ok(Math.abs(shown[i]! - Number(p)) < 1e-10);
    assert.match(await slowness(page).innerText(), /^Slower than usual, because WebAssembly/);
    assert.equal(await page.locator("softmax-temperature [role=alert]").innerText(), "");
    await page.evaluate(() => document.querySelector("softmax-temperature")!.setAttribute("lang", "de"));
    await page.getByText(/^Langsamer als sonst, weil WebAssembly/).waitFor();
    assert.deepEqual(thrown(visited), []);
  });

  test(`without WebAssembly because of ${name}, all that the element can do works`, async () => {
    const visited = await open(blockage, "<softmax-temperature></softmax-temperature>");
    await settle(visited.page);
    await doEverything(visited.page);
    assert.deepEqual(thrown(visited), []);
  });

  test(`without WebAssembly because of ${name}, the numbers are the same, to the bit`, async () => {
    const visited = await open(blockage, "<softmax-temperature></softmax-temperature>", checks);
    await settle(visited.page);
    const references = readFileSync(join(root, "tests/data/references.txt"), "utf8");
    const found = await visited.page.evaluate((text) => checkNumbers(text), references);
    assert.ok(found.references.count >= 400);
    assert.deepEqual(found.references.missed, []);
    assert.deepEqual([found.hash, found.drawsHash], [goldenHash, drawsHash]);
    assert.deepEqual(thrown(visited), []);
  });
}

test("until the core is there the page's own fallback stands, and what is set counts", async () => {
  const early = `
    const element = document.querySelector("softmax-temperature");
    element.logits = [5, 4];
    element.order = "sorted";
    element.dispatchEvent(new KeyboardEvent("keydown", { key: "z", ctrlKey: true, bubbles: true }));
    const before = element.shadowRoot.querySelectorAll("slot:not([name])").length;
    await element.updateComplete;
    window.seen = { before, after: element.shadowRoot.querySelectorAll("slot:not([name])").length,
      probabilities: [...element.probabilities], undo: element.shadowRoot.querySelector(".tools button").disabled };
  `;
  const visited = await open(blockages.lockdown!, "<softmax-temperature>0.73, 0.27</softmax-temperature>", early);
  const seen = await visited.page
    .waitForFunction(() => (window as { seen?: unknown }).seen)
    .then((it) => it.jsonValue());
  const [p, q] = [1 / (1 + Math.exp(-1)), 1 / (1 + Math.exp(1))];
  const { probabilities, ...rest } = seen as { probabilities: [number, number] };
  assert.ok(Math.abs(probabilities[0] - p) < 1e-15 && Math.abs(probabilities[1] - q) < 1e-15);
  assert.deepEqual(rest, { before: 1, after: 0, undo: false });
  assert.deepEqual(thrown(visited), []);
});

test("many elements share one core, and compact ones say nothing", async () => {
  const visited = await open(blockages.lockdown!, "<softmax-temperature compact></softmax-temperature>".repeat(30));
  const { page } = visited;
  await page.waitForFunction(() =>
    [...document.querySelectorAll("softmax-temperature")].every(({ shadowRoot }) => shadowRoot?.querySelector(".bars")),
  );
  assert.equal(await slowness(page).count(), 0);
  const fetched = await page.evaluate(() =>
    performance.getEntriesByType("resource").filter(({ name }) => name.includes("fallback")),
  );
  assert.equal(fetched.length, 1);
  assert.deepEqual(thrown(visited), []);
});

test("where WebAssembly runs, nothing is fetched for this, and nothing said", async () => {
  const visited = await open({}, "<softmax-temperature></softmax-temperature>");
  const { page } = visited;
  await settle(page);
  const names = await page.evaluate(() => performance.getEntriesByType("resource").map(({ name }) => name));
  assert.deepEqual(
    names.filter((name) => name.includes("fallback")),
    [],
  );
  assert.equal(await slowness(page).count(), 0);
  assert.deepEqual(visited.complaints, []);
});
