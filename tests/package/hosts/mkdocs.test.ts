import assert from "node:assert/strict";
import { execFileSync, spawnSync } from "node:child_process";
import { join } from "node:path";
import { test } from "node:test";
import { softmax } from "../../../web/core/index.js";
import { settle, tabs, type Visited } from "../sites.js";
import { builtSite, copyScript } from "./built.js";

/** A page that MkDocs makes of Markdown, with the script among its documents. */

const origin = "https://docs.example";
const skip = spawnSync("mkdocs", ["--version"]).status === 0 ? false : "needs mkdocs: ./setup.sh hosts";
const browser = tabs();
const site = builtSite("mkdocs", (path) => {
  if (skip !== false) return;
  copyScript(join(path, "docs"));
  execFileSync("mkdocs", ["build", "--quiet", "--strict"], { cwd: path });
});

async function open(): Promise<Visited> {
  const visited = await browser.open(`${origin}/`, { [origin]: { folder: join(site.path, "site") } });
  await settle(visited.page);
  return visited;
}

/** MkDocs itself logs how its search gets on. */
function isNoLog(complaint: string): boolean {
  return !complaint.startsWith("console log: ");
}

test("the element stands in the page and computes", { skip }, async () => {
  const { page, complaints } = await open();
  assert.equal(
    await page.locator("[data-probability='0']").innerText(),
    softmax([4.2, 2.5, 1.1], { temperature: 0.7 })[0]!.toFixed(4),
  );
  assert.equal(await page.getByText("The figure needs JavaScript").isVisible(), false);
  assert.equal(await page.locator("em", { hasText: "here" }).isVisible(), true);
  await page.locator("softmax-temperature #temperature").press("Home");
  assert.equal(await page.locator("[data-probability='0']").innerText(), "1");
  assert.deepEqual(complaints.filter(isNoLog), []);
});

test("the site's shortcuts, n for the next page and s to search, are letters in a label", { skip }, async () => {
  const { page, complaints } = await open();
  const label = page.locator(".row[data-row='0'] .label input");
  await label.fill("");
  await label.focus();
  await page.keyboard.type("ns?p");
  await page.waitForTimeout(300);
  assert.equal(page.url(), `${origin}/`);
  assert.equal(await label.inputValue(), "ns?p");
  assert.equal(await page.locator("#mkdocs_search_modal").isVisible(), false);
  assert.deepEqual(complaints.filter(isNoLog), []);
});
