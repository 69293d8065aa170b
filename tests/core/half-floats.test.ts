import assert from "node:assert/strict";
import { join } from "node:path";
import { test } from "node:test";
import { launchBrowser } from "../browser.js";

const root = new URL("../../", import.meta.url).pathname;
const origin = "http://example.test";

/** What the module makes of half floats, and of the same numbers as doubles. Run in a page: Node 20 knows no half floats. */
const script = `
  const { entropy, logSoftmax, softmax, softmaxDerivative } = await import("${origin}/dist/index.js");
  const halves = new Float16Array([2, 1, 0.1, -Infinity, 65504, 6e-8]);
  const doubles = new Float64Array(halves);
  const many = new Float16Array(1000).map((_, i) => i % 7);
  const out = new Float64Array(6);
  const message = (call) => {
    try {
      call();
    } catch (error) {
      return error.name + ": " + error.message;
    }
  };
  return {
    kind: softmax(halves).constructor.name,
    pairs: [
      [softmax(halves), softmax(doubles)],
      [softmax(halves.subarray(0, 3)), softmax(doubles.subarray(0, 3))],
      [logSoftmax(halves, { classes: 3 }), logSoftmax(doubles, { classes: 3 })],
      [softmax(halves, { out }), out],
      [softmaxDerivative(halves, { temperature: 1e4 }), softmaxDerivative(doubles, { temperature: 1e4 })],
      [softmax(many), softmax(new Float64Array(many))],
      [[entropy(many)], [entropy([...many])]],
    ].map((pair) => pair.map((result) => [...result])),
    messages: [
      message(() => softmax(new Float16Array([1, NaN]))),
      message(() => softmax(new Float16Array([1e6]))),
      message(() => softmax(halves, { out: new Float16Array(6) })),
    ],
  };
`;

test("a Float16Array gives a Float64Array, with the bits that its numbers have as doubles", async (context) => {
  const browser = await launchBrowser();
  try {
    const page = await browser.newPage();
    await page.route(`${origin}/**`, (route) => {
      const { pathname } = new URL(route.request().url());
      if (pathname === "/")
        return route.fulfill({ contentType: "text/html", body: "<!doctype html><title>halves</title>" });
      return route.fulfill({ path: join(root, pathname) });
    });
    await page.goto(`${origin}/`);
    if (!(await page.evaluate('"Float16Array" in globalThis'))) {
      return context.skip(`Chromium ${browser.version()} has no Float16Array`);
    }
    const { kind, pairs, messages } = (await page.evaluate(`(async () => {${script}})()`)) as {
      kind: string;
      pairs: [number[], number[]][];
      messages: string[];
    };
    assert.equal(kind, "Float64Array");
    for (const [halves, doubles] of pairs) {
      assert.ok(halves.length > 0);
      assert.deepEqual(halves, doubles);
    }
    assert.deepEqual(messages, [
      "RangeError: logits[1] is NaN",
      "RangeError: logits[0] is Infinity",
      "TypeError: out must be a Float64Array for these logits, got Float16Array",
    ]);
  } finally {
    await browser.close();
  }
});
