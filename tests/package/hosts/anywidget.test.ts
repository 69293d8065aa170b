import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { before, test } from "node:test";
import { settle, tabs, type Visited } from "../sites.js";
import { folder, installHosts } from "./install.js";

/** The front end for notebooks, against the interface that anywidget publishes, and a model that has it. */

const root = join(folder, "../../..");
const origin = "https://notebook.example";
const browser = tabs();
before(() => installHosts());

test("the front end is what anywidget's types ask for, and so is the model of these tests", () => {
  const place = mkdtempSync(join(tmpdir(), "anywidget-"));
  try {
    cpSync(join(folder, "anywidget"), place, { recursive: true });
    const modules = join(place, "node_modules");
    mkdirSync(modules);
    symlinkSync(join(folder, "node_modules/@anywidget"), join(modules, "@anywidget"));
    symlinkSync(root, join(modules, "softmax-temperature"));
    const compiler = join(root, "node_modules/.bin/tsc");
    const output = execFileSync(compiler, ["--project", place], { encoding: "utf8" });
    assert.equal(output, "");
  } finally {
    rmSync(place, { recursive: true });
  }
});

type Values = Record<string, unknown>;

/** A notebook whose cell shows a widget with these traits, `views` times. */
async function show(traits: Values, views = 1): Promise<Visited> {
  const page = `<!doctype html><html lang="en"><meta charset="utf-8" /><title>A notebook</title>
    <script type="module">
      import frontEnd from "/dist/anywidget.js";
      import { NotebookModel } from "/tests/package/hosts/anywidget/notebook-model.js";
      globalThis.model = new NotebookModel(${JSON.stringify(traits)});
      globalThis.cleanups = [];
      for (let view = 0; view < ${views}; ++view) {
        const el = document.body.appendChild(document.createElement("div"));
        cleanups.push(await frontEnd.render({ model, el, signal: new AbortController().signal }));
      }
    </script></html>`;
  const visited = await browser.open(`${origin}/`, { [origin]: { folder: ".", pages: { "/": page } } });
  await settle(visited.page);
  return visited;
}

function shown({ page }: Visited, view = 0): Promise<Values> {
  return page
    .locator("softmax-temperature")
    .nth(view)
    .evaluate((element) => {
      const { labels, logits, panels, temperature } = element as HTMLElementTagNameMap["softmax-temperature"];
      return { labels, logits, panels, temperature };
    });
}

function python({ page }: Visited, values: Values): Promise<void> {
  return page.evaluate(
    (values) => (globalThis as unknown as { model: { python(values: Values): void } }).model.python(values),
    values,
  );
}

test("what Python gives is shown, and what it does not have keeps its default", async () => {
  const visited = await show({ logits: [3, "-inf", 1], labels: ["a", "b", "c"], temperature: "inf", lang: "de" });
  const panels = ["bars", "statistics", "curves"];
  const expected = { labels: ["a", "b", "c"], logits: [3, Number.NEGATIVE_INFINITY, 1], panels };
  assert.deepEqual(await shown(visited), { ...expected, temperature: Number.POSITIVE_INFINITY });
  assert.equal(await visited.page.locator(".temperature label").innerText(), "Temperatur");
  await python(visited, { temperature: 0.5, panels: ["bars"], digits: 3, title: "Words", temperature_max: 2 });
  assert.deepEqual(await shown(visited), { ...expected, temperature: 0.5, panels: ["bars"] });
  assert.equal(await visited.page.locator("softmax-temperature").getAttribute("temperature-max"), "2");
  assert.deepEqual(visited.complaints, []);
});

test("what the reader does is sent once they pause, in JSON, and every view of it follows", async () => {
  const visited = await show({ logits: [2, 1, 0.1], temperature: 1 }, 2);
  const { page } = visited;
  const first = page.locator("softmax-temperature").first();
  await first.locator("#temperature").press("ArrowRight");
  await first.locator("#temperature").press("End");
  await first.locator(".row[data-row='1'] .number").fill("-inf");
  assert.equal(await page.evaluate("model.saved"), 0);
  await page.waitForFunction("model.saved > 0");
  assert.deepEqual(await page.evaluate("model.received"), { logits: [2, "-inf", 0.1], temperature: "inf" });
  assert.deepEqual(await shown(visited, 1), await shown(visited, 0));
  await page.waitForTimeout(1000);
  assert.equal(await page.evaluate("model.saved"), 1);
  // Python's own values are not sent back to it.
  await python(visited, { temperature: 2 });
  await page.waitForTimeout(1000);
  assert.equal(await page.evaluate("model.saved"), 1);
  assert.deepEqual(visited.complaints, []);
});

test("what cannot be used is explained in the widget, until it can", async () => {
  const visited = await show({ logits: [], temperature: 0.5, labels: ["a"], panels: ["pie"] });
  const notices = visited.page.locator("softmax-temperature .notices");
  assert.match(await notices.innerText(), /“logits” is not used: logits must not be empty/);
  assert.match(await notices.innerText(), /“panels” is not used: “pie/);
  assert.equal((await shown(visited)).temperature, 0.5);
  await python(visited, { logits: [1, 2] });
  assert.doesNotMatch(await notices.innerText(), /logits/);
  await python(visited, { temperature: -1, labels: ["b"] });
  assert.match(await notices.innerText(), /temperature must be 0 or more, got -1/);
  assert.equal((await shown(visited)).temperature, 0.5, "what was there stays");
  await python(visited, { temperature: null, panels: ["bars"] });
  assert.equal(await notices.innerText(), "");
  assert.equal((await shown(visited)).temperature, 1, "None is the default");
  assert.deepEqual(
    visited.complaints.map((said) => /<softmax-temperature> \w+/.exec(said)?.[0]),
    ["logits", "panels", "temperature"].map((name) => `<softmax-temperature> ${name}`),
  );
});

test("what cannot be used is explained in the widget's language", async () => {
  const visited = await show({ logits: [], lang: "de" });
  await visited.page.getByText(/„logits“.*: es muss mindestens ein Logit geben/).waitFor();
  await python(visited, { logits: [1, 2], temperature: -1 });
  await visited.page.getByText(/die Temperatur muss mindestens 0 sein, nicht -1/).waitFor();
});

test("after its cleanup nothing is left of a view, and the others go on", async () => {
  const visited = await show({ logits: [2, 1, 0.1], temperature: 1 }, 2);
  const { page } = visited;
  const listeners = await page.evaluate<number>("model.audience");
  await page.locator("#temperature").first().press("Home");
  await page.evaluate("cleanups[0]()");
  assert.equal(await page.locator("softmax-temperature").count(), 1);
  assert.equal(await page.locator("body > div").first().innerHTML(), "");
  assert.equal(await page.evaluate("model.audience"), listeners / 2);
  await python(visited, { temperature: 2 });
  assert.equal((await shown(visited)).temperature, 2);
  await page.evaluate("cleanups[1]()");
  assert.equal(await page.evaluate("model.audience"), 0);
  assert.deepEqual(visited.complaints, []);
});
