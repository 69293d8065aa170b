import assert from "node:assert/strict";
import { join } from "node:path";
import { test } from "node:test";
import { build } from "vite";
import { launchBrowser } from "../browser.js";
import { drawsHash, goldenHash } from "../golden.js";

const root = new URL("../../", import.meta.url).pathname;

test("Chromium computes the same bits as everything else", async () => {
  // The very script that Node runs, bundled with the built module.
  const bundle = await build({
    configFile: false,
    logLevel: "error",
    build: { write: false, lib: { entry: join(root, "tests/golden.ts"), formats: ["es"] } },
    resolve: { alias: { "softmax-temperature": join(root, "dist/index.js") } },
  });
  const [{ output }] = bundle as unknown as [{ output: [{ code: string }] }];
  const browser = await launchBrowser();
  try {
    const page = await browser.newPage();
    await page.route("http://example.test/**", (route) =>
      route.request().url().endsWith(".js")
        ? route.fulfill({ contentType: "text/javascript", body: output[0].code })
        : route.fulfill({ contentType: "text/html", body: "<!doctype html><title>hash</title>" }),
    );
    await page.goto("http://example.test/");
    const hashes = await page.evaluate(async () => {
      const module: { computeHash(): number; computeDrawsHash(): number } = await import(
        "http://example.test/golden.js" as string
      );
      return [module.computeHash(), module.computeDrawsHash()];
    });
    assert.deepEqual(hashes, [goldenHash, drawsHash]);
  } finally {
    await browser.close();
  }
});
