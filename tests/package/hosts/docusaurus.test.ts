import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { symlinkSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { softmax } from "../../../web/core/index.js";
import { fetchPackages } from "../fetch-packages.js";
import { settle, tabs } from "../sites.js";
import { builtSite, copyScript } from "./built.js";
import { folder } from "./install.js";

/** A site of Docusaurus, below a path: rendered by React without a DOM, then taken over by it. Its build takes a minute. */

const origin = "https://handbook.example";
const packages = join(folder, "docusaurus");
const browser = tabs();
const site = builtSite("docusaurus/site", (path) => {
  fetchPackages(packages);
  copyScript(join(path, "static"));
  symlinkSync(join(packages, "node_modules"), join(path, "node_modules"));
  const program = join(packages, "node_modules/@docusaurus/core/bin/docusaurus.mjs");
  // In the folder that its address names.
  execFileSync(process.execPath, [program, "build", "--out-dir", "built/course"], {
    cwd: path,
    stdio: "pipe",
    env: { ...process.env, DOCUSAURUS_NO_PERSISTENT_CACHE: "true", NODE_ENV: "production" },
  });
});

test("the element stands in the page and computes, on the first page and on one that React shows", async () => {
  const { page, complaints } = await browser.open(`${origin}/course/`, {
    [origin]: { folder: join(site.path, "built") },
  });
  await settle(page);
  const probability = page.locator("[data-probability='0']");
  const expected = softmax([4.2, 2.5, 1.1], { temperature: 0.7 })[0]!.toFixed(4);
  assert.equal(await probability.innerText(), expected);
  assert.equal(await page.getByText("The figure needs JavaScript").isVisible(), false);
  await page.locator("softmax-temperature #temperature").press("Home");
  assert.equal(await probability.innerText(), "1");

  await page.getByRole("link", { name: "The next page" }).click();
  await page.getByRole("heading", { name: "Next" }).waitFor();
  assert.equal(await probability.innerText(), softmax([2, 1, 0.1], { temperature: 2 })[0]!.toFixed(4));
  // React sets a property of an attribute's name in the attribute's place, as a text.
  await page.getByRole("link", { name: "Back" }).click();
  await page.getByRole("heading", { name: "Temperature" }).waitFor();
  assert.equal(await probability.innerText(), expected);
  const { labels, panels } = await page.evaluate(() => {
    const { labels, panels } = document.querySelector("softmax-temperature")!;
    return { labels, panels };
  });
  assert.deepEqual({ labels, panels }, { labels: ["Paris", "Lyon", "Rome"], panels: ["bars", "curves"] });
  assert.deepEqual(complaints, []);
});
